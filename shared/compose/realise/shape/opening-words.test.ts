/** The word an answer begins with often tells its shape alone: each word that does, in an answer of somebody's. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { RealisedField, Shape } from '../realised-answer.ts';
import { readShape } from './read-shape.ts';

const shapeOf = (text: string, field: RealisedField) => readShape(text, english.read(text), field, english);

describe('a word that leads in is passed over', () => {
  test.each(
    'and but so well yes ok maybe perhaps hopefully just always never once still now recently also'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(shapeOf(`${word} share our logs`, 'benefitForThem')).toBe('bare-verb');
  });

  test('ever', () => {
    expect(shapeOf('ever been to your talk', 'prompt')).toBe('dropped-subject');
  });
});

type ShapesByField = Partial<Record<RealisedField, Readonly<Partial<Record<Shape, readonly string[]>>>>>;

const byField: Readonly<ShapesByField> = {
  reason: {
    'because-clause': ['cause', 'coz', 'cos', 'bcoz', 'bcz'].map((word) => `${word} you use it`),
    sentence: [
      'congrats on your talk',
      'our drivers train with your simulator',
      'demand has grown in Leeds',
      'work is hard',
      'work was done',
      'there is nothing',
      'Will said so',
      'congratulations on your talk',
      'sorry for the silence',
      'hi from Leeds',
      'hello from Leeds',
      'thank you for it',
    ],
    imperative: [
      'pls tell me',
      'plz tell me',
      'kindly tell me',
      'let us talk',
      'come back on a Saturday',
      'visit our lab',
    ],
    'bare-verb': [
      'work for your company',
      'visit your lab',
      'use your parser',
      'follow your blog',
      'share ideas',
    ],
    fragment: [
      ...['good', 'great', 'nice', 'lovely', 'excellent', 'fantastic', 'awesome', 'amazing', 'brilliant'].map(
        (word) => `${word} talk`,
      ),
      ...['superb', 'super', 'wonderful'].map((word) => `${word} talk`),
      'good one sir',
      'cheaper and the same flour',
      'huge respect for your loom',
      'kudos for your loom',
      'great admiration for your loom',
      'many thanks for it',
      'a big hug',
    ],
    'dropped-subject': [
      ...['hope', 'wish', 'plan'].map((word) => `${word} to help`),
      ...['need', 'love', 'like', 'prefer'].map((word) => `${word} your maps`),
      'cannot wait',
    ],
    place: ['as a nurse', 'due to your talk'],
    'purpose-clause': ['so that we can'],
    'that-clause': ['that you know', 'that your data differ'],
    gerund: ['being near you', 'not weaving any more'],
    adjective: [
      'active in Leeds',
      'good for them',
      'good at maths',
      'glad that you wrote',
      'happy with it',
      'curious if it works',
      'aware of it',
      'new from Leeds',
      'busy until May',
      'busy after May',
      'busy as ever',
      'keen on looms',
      'curious how you do it',
    ],
    name: ['Transit Leeds'],
    'noun-phrase': [
      'RNA sequencing',
      'due Friday',
      'that data differ',
      'good friend of Dana',
      'cheap and the same flour',
      'work for the young man',
    ],
  },
  question: {
    question: [
      'is next Friday any good',
      'does remote ok include Canada',
      'was parking free',
      'did Canada join',
      'has Leeds one',
      'is weaving hard',
      'you are still taking students',
      'you have one',
      'you do tours',
      'how you count, do you filter it',
      'have you a minute',
      'is there a minute',
      'can anyone help',
      'can someone help',
      'can anybody help',
      'can people join',
      'does Leeds have one',
      'is Leeds ready',
      "isn't it late",
      "don't you use it",
      'what made you start',
      'which came first',
      'whose idea was it',
      'how about a call',
      'how much did it cost',
      'how many nurses came',
      'how much water flows',
      'whom do you ask',
      'to whom should I write',
      'with what tools do you work',
      'when is it due',
      'coffee next week',
      'lunch on Friday',
      'a call',
    ],
    'dropped-subject': ['have a minute', 'is often late', 'is in Leeds'],
    participle: ['ever been to Leeds'],
    sentence: ['you weave', 'you can weave', 'you wove it'],
    'whether-clause': ['if you could, can you help'],
    'wh-clause': ['when you started'],
    place: ['for which river'],
    'noun-phrase': ['your call', 'the call we had'],
  },
  benefitForMe: {
    infinitive: ['to be there', 'to have it', 'to do it', 'to not repeat it', 'to better understand it'],
    gerund: [
      'hearing',
      'thinking',
      'dreaming',
      'learning',
      'knowing',
      'speaking',
      'talking',
      'approving',
    ].map((verb) => `${verb} of looms`),
    'bare-verb': [
      ...['go', 'try', 'chat', 'coffee', 'talk', 'say', 'read', 'meeting', 'call', 'think'].map(
        (noun) => `have a ${noun}`,
      ),
      'collaborate',
      'catch up',
      'have the loom',
      'have my loom',
      'come back on a Saturday',
    ],
    'noun-phrase': ['visit'],
  },
  benefitForThem: {
    'noun-phrase': [
      'need for speed',
      'commit rights',
      'pre-vetted candidates',
      'trained nurses',
      'trained dogs',
      'recording of the concert',
      'hiring manager',
      'access rights',
      'share of ideas',
    ],
    'bare-verb': ['exchange ideas'],
    'dropped-subject': ['have the loom'],
    sentence: ['on Monday, I could show you round'],
  },
  prompt: {
    'dropped-subject': [
      'have a look',
      'worked with you',
      'spoke with Dana',
      'talked with Dana',
      'played by ear',
      'lived by the sea',
      'studied with you',
      'trained by Dana',
      'met by chance',
      'both work on it',
    ],
    participle: ['recommended by Dana', 'mentioned at the fair', 'born in Leeds'],
    'noun-phrase': [
      'retired nurses',
      'used parts',
      'both of us nurses',
      'fellow nurse',
      'great work',
      'onboarding flow',
      'real numbers from a real ward, I keep a diary',
    ],
    'bare-verb': ['use your parser'],
    fragment: [
      'long time no speak',
      'alum here',
      'after long time saw your name',
      'in plate 43 appears a shawl',
      'nothing yet, but soon',
      'lets talk flumes',
      'hows the flume',
      'fellow Rotarian',
    ],
    sentence: ['in 2019, you spoke', 'next week, I could show you round', 'how you count, do you filter it'],
    place: [
      'of what you wrote',
      'through how the models you use',
      'at Leeds that you like',
      'at the fair which you know',
    ],
  },
  howKnown: { 'bare-verb': ['follow your blog', 'watch your channel'] },
  work: {
    gerund: ['studying reeds', 'teaching maths'],
    sentence: ['our looms, we rarely use them'],
    'bare-verb': ['teach maths', 'bake', 'bake and sell bread'],
    'noun-phrase': ['nursing assistant'],
    adjective: ['free', 'retired'],
  },
};

const examples = Object.entries(byField).flatMap(([field, shapes]) =>
  Object.entries(shapes).flatMap(([shape, texts]) => texts.map((text) => [field, text, shape] as const)),
);

test.each(examples)('in %s, “%s” is read as %s', (field, text, shape) => {
  expect(shapeOf(text, field as RealisedField)).toBe(shape);
});
