import { expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { formExamples } from '../fields/form-examples.ts';
import { type PromptKindId, promptKindIds } from '../prompt-kinds.ts';
import { fittingExample } from './fitting-example.ts';
import { beginningsFor } from './realise/beginnings/beginnings.ts';
import { invitingBeginning } from './realise/beginnings/inviting-beginning.ts';
import { leftOut, ownWords } from './realise/realised-answer.ts';
import { type AnsweredField, answeredFields } from './realised-answers.ts';

const boxes = answeredFields.flatMap((field) =>
  [null, ...promptKindIds].map((kind) => [field, kind] as const),
);

/** What an example becomes after a beginning. */
function after(beginning: string, typed: string, field: AnsweredField, kind: PromptKindId | null) {
  return english.realise({ field, kind, beginning, typed, names: { recipient: '', others: [] } });
}

test.each(boxes)(
  'the example of %s, %s, stands after the beginning that its empty box shows',
  (field, kind) => {
    const example = fittingExample(field, { promptKind: kind, beginnings: {} }, english) ?? '';
    const shown = invitingBeginning(field, kind);
    expect(example).not.toBe('');
    if (shown !== null)
      expect(after(shown, example, field, kind)).toMatchObject({ beginning: shown, problem: null });
  },
);

test.each(boxes)(
  'where another beginning of %s, %s, is chosen, the example is one that it takes',
  (field, kind) => {
    for (const { id, takes } of beginningsFor(field, kind)) {
      const example = fittingExample(field, { promptKind: kind, beginnings: { [field]: id } }, english);
      if (example === null) continue;
      const { beginning, shape, sentence } = after(id, example, field, kind);
      expect({ beginning, sentence }).toEqual({ beginning: id, sentence: expect.any(String) });
      expect(
        beginningsFor(field, kind).some((one) => one.id === id && one.takes.includes(shape)),
        `${takes}`,
      ).toBe(true);
    }
  },
);

test('own words begin with a sentence of one’s own', () => {
  const asked = {
    promptKind: 'event',
    beginnings: { howKnown: ownWords, benefitForThem: ownWords },
  } as const;
  expect(fittingExample('howKnown', asked, english)).toBe(formExamples.event.howKnown);
  expect(fittingExample('benefitForThem', asked, english)).toBeNull();
});

test('an example of another kind stands in where the own one does not fit, but for what prompted it', () => {
  const asked = { promptKind: 'talk', beginnings: { prompt: 'heard-speak', reason: leftOut } } as const;
  expect(fittingExample('prompt', asked, english)).toBeNull();
  expect(fittingExample('reason', asked, english)).toBeNull();
});

test('what is whose is not said twice', () => {
  const beside = (beginning: string) =>
    fittingExample('prompt', { promptKind: 'post', beginnings: { prompt: beginning } }, english);
  expect(beside('i-read-your-post-on')).toBeNull();
  expect(beside('i-read')).toBe('your article on night trains');
  expect(beside('thank-you')).toBe('your article on night trains');
});

test('without the language no example is shown beside a beginning that was chosen', () => {
  const asked = { promptKind: 'talk', beginnings: { reason: 'writing-because' } } as const;
  expect(fittingExample('reason', asked, null)).toBeNull();
  expect(fittingExample('question', asked, null)).toBe('Do you count per door?');
});
