/** Each kind of slip, mended where it is one and let be where it is none. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';
import { withSlipsMended } from './slips.ts';

const names = { recipient: 'Robin Hale', others: ['Prajakta Joshi'] };

const mended = (text: string, field: RealisedField, kind: PromptKindId | null = null) =>
  withSlipsMended(text, { field, kind, names }, english);

/** What becomes of an answer; a text alone stays as it is. */
type Row = string | readonly [typed: string, result: string];

function becomes(field: RealisedField, kind: PromptKindId | null, rows: readonly Row[]) {
  const all = rows.map((row) => (typeof row === 'string' ? [row, row] : row) as readonly [string, string]);
  test.each(all)(`${field} ${kind ?? ''}: %s → %s`, (typed, result) => {
    expect(mended(typed, field, kind)).toBe(result);
  });
}

describe('whatever is asked', () => {
  becomes('work', null, [
    ['the fair in january', 'the fair in January'],
    ['mondays at the port', 'Mondays at the port'],
    ['the fair in march', 'the fair in March'],
    ['the fair on 3 may', 'the fair on 3 May'],
    ['Leeds, may', 'Leeds, May'],
    'what may happen',
    'in march boots',
    'we march to Leeds',
    'the fair in March',
    ['we sell a olive oil', 'we sell an olive oil'],
    'we sell a one-way ticket',
    'we work for a union',
    'plan A or B',
    ['longer then six months', 'longer than six months'],
    ['we have more then six', 'we have more than six'],
    'we were smaller then',
    'never then six',
    'we were smaller then and sang',
    ['your page on linkedin', 'your page on LinkedIn'],
    ['want buy queens', 'want to buy queens'],
    ['we hope learn more', 'we hope to learn more'],
    ['want work with bees', 'want to work with bees'],
    ['want show you the port', 'want to show you the port'],
    'want help',
    'wanting buy queens',
    'we sell buy queens',
    'want bees',
  ]);
});

describe('a question', () => {
  becomes('question', null, [
    ['is possible to book', 'is it possible to book'],
    ['was hard', 'was it hard'],
    ['is enough if I come', 'is it enough if I come'],
    ['is in window 4 or 5', 'is it in window 4 or 5'],
    'is possible choir there',
    'is in',
    'is choir possible',
    'possible to book',
  ]);
});

describe('how they are known', () => {
  becomes('howKnown', null, [
    ['found on a list', 'found you on a list'],
    ['saw in the paper', 'saw you in the paper'],
    ['I know from church', 'I know you from church'],
    ['we knew through choir', 'we knew you through choir'],
    'saw on LinkedIn that they moved',
    'found it on a list',
    'sang on a list',
    'I know about church',
    'they know from church',
  ]);
});

describe('a reason', () => {
  becomes('reason', null, [
    ['back to weaving after two years', 'I am back to weaving after two years'],
    'back in 2019 we met',
    'back pain',
    ['not agree with everything', 'I do not agree with everything'],
    'not everything',
    ['look for a second waiter', 'looking for a second waiter'],
    ['search for a barn', 'searching for a barn'],
    'look for',
    'look at a barn',
    ['after a second-hand kiln', 'I am after a second-hand kiln'],
    ['after some maps', 'I am after some maps'],
    'after a talk in May',
    'after a year',
    'after the kiln',
    'after a kiln, a barn',
    'after a kiln I left',
    'before a kiln',
    ['a co-production, our house looks for one', 'a co-production. Our house looks for one'],
    'co-production, our house looks for one',
  ]);
});

describe('what is in it for them', () => {
  becomes('benefitForThem', null, [
    ['knowing that it helped', 'you would know that it helped'],
    'knowing bees',
    ['paid, 150 a session', 'it is paid, 150 a session'],
    ['optional, of course', 'it is optional, of course'],
    'paid session',
    'maps, 150 a session',
  ]);
});

describe('what is in it for the sender', () => {
  becomes('benefitForMe', null, [
    ['home every other weekend', 'to be home every other weekend'],
    ['home more', 'to be home more'],
    'home brew',
    'house every weekend',
  ]);
});

describe('what prompted the message', () => {
  becomes('prompt', 'post', [
    ['video how to make a hive', 'video on how to make a hive'],
    ['podcast, gearbox oil', 'podcast on gearbox oil'],
    ['article says it is cruel', 'article that says it is cruel'],
    'podcast, Gearbox',
    'podcast, last year',
    'podcast, oil was short',
    'barn how to make a hive',
    'barn says it is cruel',
    'article was cruel',
    'a very good and long video how to make it',
  ]);
  becomes('prompt', 'past', [
    ['Rio Vista. Robotics', 'Rio Vista; Robotics'],
    ['video how to make a hive', 'video on how to make a hive'],
  ]);
  becomes('prompt', 'person', [
    ['Noel Gorsefield - he says you ring back', 'Noel Gorsefield says you ring back'],
    ['Ray, used to work with you', 'Ray, who used to work with you'],
    'video how to make a hive',
  ]);
});
