/** Clauses whose words the library takes for a thing: told as the sentence they are, by whoever does it. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';

const realised = realising({ recipient: 'Robin Hale', others: [] });

type Row = readonly [typed: string, sentence: string];
const becomes = (field: RealisedField, kind: PromptKindId | null, rows: readonly Row[]) =>
  test.each(rows)(`${field}: %s`, (typed, sentence) => {
    expect(realised(field, typed, kind).sentence).toBe(sentence);
  });

describe('what somebody else does is a sentence of its own', () => {
  becomes('howKnown', null, [
    ['my late aunt bought baskets off him', 'My late aunt bought baskets off him.'],
    ['my nephew know her', 'My nephew know her.'],
    ['neighbour rent from him', 'Neighbour rent from him.'],
    ['a film of hers got shown at our school', 'A film of hers got shown at our school.'],
    ['the old one retired', 'The old one retired.'],
    ['our paths cross, mostly at the weir', 'Our paths cross, mostly at the weir.'],
  ]);
  becomes('prompt', 'person', [
    ['Mr. Bell my boss tell me contact her', 'Mr. Bell my boss tell me contact her.'],
  ]);
  becomes('reason', null, [['those owls made my year', 'Those owls made my year.']]);
  becomes('benefitForThem', null, [
    ['God bless you', 'God bless you.'],
    ['if you need a boat, I will row on Sundays', 'If you need a boat, I will row on Sundays.'],
    ['if the weir leaks', 'I can tell you if the weir leaks.'],
  ]);
});

describe('what the sender does has them as its subject', () => {
  becomes('howKnown', null, [
    ['shot her kilns like ten times', 'I shot her kilns like ten times.'],
    ['Tasted two of his ciders at the fair', 'I tasted two of his ciders at the fair.'],
    ['talk to her every week about oats', 'I talk to her every week about oats.'],
    ['Met at the weir', 'We met at the weir.'],
    ['share patients', 'We share patients.'],
    ['apprentices together', 'We were apprentices together.'],
  ]);
  becomes('prompt', 'past', [
    ['taught next door to each other for six years', 'We taught next door to each other for six years.'],
  ]);
});

describe('what was done for the sender is the recipient’s doing', () => {
  becomes('howKnown', null, [
    ['Skippered for us', 'You skippered for us.'],
    ['taught a course I took', 'You taught a course I took.'],
    ['trained two of my nurses', 'You trained two of my nurses.'],
    ['come to check my kiln', 'You come to check my kiln.'],
    ['came to inspect our kiln', 'You came to inspect our kiln.'],
  ]);
});

describe('a thing stays a thing', () => {
  becomes('howKnown', null, [
    ['trade fair', 'I know of you from a trade fair.'],
    ['a talk of hers', 'I know of you from a talk of hers.'],
    ['letter from her', 'I know of you from a letter from her.'],
    ['swap meet in Ely', 'I know of you from a swap meet in Ely.'],
  ]);
  becomes('benefitForThem', null, [['on time lorries', 'I can offer on time lorries.']]);
  becomes('prompt', 'past', [
    ['the elephant with the snare, Aug 2019', 'I remember the elephant with the snare, Aug 2019.'],
  ]);
  becomes('prompt', 'work', [['my new kitchen', 'I am writing about my new kitchen.']]);
});

describe('a wish not to do something, and how something would be', () => {
  becomes('benefitForMe', null, [
    ['Do not lose the same rams', 'I would like not to lose the same rams.'],
    ['not wake at three', 'I would like not to wake at three.'],
    ['don’t want to lose my stall', 'I don’t want to lose my stall.'],
    ['safe for my lambs', 'It would be safe for my lambs.'],
    ['ready for my exam', 'I am ready for my exam.'],
  ]);
});
