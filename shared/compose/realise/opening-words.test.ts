/** The word an answer begins with often tells its shape alone: each word that does, in an answer of somebody's. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { readShape } from './read-shape.ts';
import type { RealisedField, Shape } from './realised-answer.ts';

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

const byField: Readonly<Partial<Record<RealisedField, Readonly<Partial<Record<Shape, readonly string[]>>>>>> =
  {
    reason: {
      'because-clause': ['cause', 'coz', 'cos', 'bcoz', 'bcz'].map((word) => `${word} you use it`),
      sentence: [
        'congrats on your talk',
        'congratulations on your talk',
        'sorry for the silence',
        'hi from Leeds',
        'hello from Leeds',
        'thank you for it',
      ],
      imperative: ['pls tell me', 'plz tell me', 'kindly tell me', 'let us talk'],
      'dropped-subject': [
        ...['hope', 'wish', 'plan'].map((word) => `${word} to help`),
        ...['need', 'love', 'like', 'prefer'].map((word) => `${word} your maps`),
        'cannot wait',
      ],
      place: ['as a nurse', 'due to your talk'],
      'purpose-clause': ['so that we can'],
      'that-clause': ['that you know', 'that your data differ'],
      gerund: ['being near you'],
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
      'noun-phrase': ['RNA sequencing', 'due Friday', 'that data differ'],
    },
    question: {
      question: [
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
      'dropped-subject': ['have a minute'],
      'wh-clause': ['when you started'],
      place: ['for which river'],
      'noun-phrase': ['your call', 'the call we had'],
    },
    benefitForMe: {
      infinitive: ['to be there', 'to have it', 'to do it'],
      'bare-verb': [
        ...['go', 'try', 'chat', 'coffee', 'talk', 'say', 'read', 'meeting', 'call', 'think'].map(
          (noun) => `have a ${noun}`,
        ),
        'collaborate',
        'catch up',
      ],
      'noun-phrase': ['visit'],
    },
    benefitForThem: {
      'noun-phrase': [
        'need for speed',
        'commit rights',
        'pre-vetted candidates',
        'trained nurses',
        'share of ideas',
      ],
      'bare-verb': ['exchange ideas'],
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
      'noun-phrase': ['retired nurses', 'used parts', 'both of us nurses', 'fellow nurse'],
      'bare-verb': ['use your parser'],
      fragment: [
        'long time no speak',
        'alum here',
        'nothing yet, but soon',
        'lets talk flumes',
        'hows the flume',
        'fellow Rotarian',
      ],
      sentence: ['in 2019, you spoke'],
      place: ['through how the models you use', 'at Leeds that you like', 'at the fair which you know'],
    },
    howKnown: { 'bare-verb': ['follow your blog', 'watch your channel'] },
    work: {
      gerund: ['studying reeds', 'teaching maths'],
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
