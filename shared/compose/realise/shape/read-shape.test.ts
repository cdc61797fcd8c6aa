import { expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { RealisedField, Shape } from '../realised-answer.ts';
import { readShape } from './read-shape.ts';

const examples: readonly (readonly [Shape, RealisedField, readonly string[]])[] = [
  ['sentence', 'reason', ['You use our parser', 'We met in Leeds', 'Thanks for your talk', 'In 2019 we met']],
  ['question', 'question', ['Did you filter it', 'How did you count them', 'What is it made of', 'Really?']],
  [
    'question',
    'question',
    ['Who told you', 'What about the rest', 'How many people came', 'In which town do you work'],
  ],
  ['noun-phrase', 'prompt', ['your talk on flumes', 'the open timetable parser', 'keynote', 'both nurses']],
  ['name', 'prompt', ['Dana Ortiz', 'Leeds Maker Fair']],
  [
    'place',
    'prompt',
    ['at Transit Leeds', 'through a friend', 'on your blog', 'as a student', 'due to your talk'],
  ],
  ['bare-verb', 'benefitForThem', ['share our logs', 'test your parser', 'be of use', 'work in your lab']],
  ['infinitive', 'benefitForMe', ['to learn from you', 'to be of use', 'to have a look']],
  ['gerund', 'benefitForMe', ['learning how you plan', 'being of use', 'hearing about your work']],
  [
    'because-clause',
    'reason',
    ['because you use it', 'since you wrote it', 'as you wrote it', 'cuz you use it'],
  ],
  ['purpose-clause', 'reason', ['so that we can compare']],
  ['that-clause', 'reason', ['that you use our parser', 'that your data differ']],
  ['whether-clause', 'question', ['whether you filter it', 'if you filter it']],
  ['wh-clause', 'question', ['how you filter it', 'what you found', 'why it works']],
  [
    'dropped-subject',
    'reason',
    ['would like to help', 'want to help', 'am a botanist', 'worked at ORR', 'both studied in Leeds'],
  ],
  [
    'adjective',
    'reason',
    ['interested in your work', 'curious about it', 'willing to help', 'happy to help'],
  ],
  ['participle', 'prompt', ['mentioned in your talk', 'introduced by Dana']],
  ['imperative', 'question', ['please tell me more', 'let me know']],
  ['empty', 'reason', ['']],
];

test.each(examples.flatMap(([shape, field, texts]) => texts.map((text) => ({ shape, field, text }))))(
  '“$text” is read as $shape',
  ({ shape, field, text }) => {
    expect(readShape(text, english.read(text), field, english)).toBe(shape);
  },
);

test.each([
  ['In 2019 we met', 'sentence'],
  ['at the fair in Leeds you gave a talk', 'sentence'],
  ['at the fair, we talked', 'sentence'],
  ['about how the models you use handle rain', 'place'],
  ['at the stand you had', 'place'],
] as const)('“%s” says first when or where, or is about a place: %s', (text, shape) => {
  expect(readShape(text, english.read(text), 'prompt', english)).toBe(shape);
});

test.each([
  ['also share our logs', 'benefitForThem', 'bare-verb'],
  ['maybe, share our logs', 'benefitForThem', 'bare-verb'],
  ['currently studying reeds', 'work', 'gerund'],
  ['so we met', 'prompt', 'sentence'],
] as const)('“%s” is told by the word that follows the first', (text, field, shape) => {
  expect(readShape(text, english.read(text), field, english)).toBe(shape);
});

test.each([
  ['research reeds', 'work', 'bare-verb'],
  ['research assistant', 'work', 'noun-phrase'],
  ['research on malaria', 'work', 'noun-phrase'],
  ['work in your lab', 'benefitForMe', 'bare-verb'],
  ['work in your lab', 'prompt', 'noun-phrase'],
] as const)('“%s” in %s is read as %s, by what the box asks', (text, field, shape) => {
  expect(readShape(text, english.read(text), field, english)).toBe(shape);
});
