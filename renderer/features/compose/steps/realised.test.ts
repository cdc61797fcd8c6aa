import { describe, expect, test } from 'vitest';
import { emptyAnswers } from '../../../../shared/compose/empty-draft.ts';
import type { AnsweredField } from '../../../../shared/compose/realised-answers.ts';
import { answeredFields, realisedAnswer } from '../../../../shared/compose/realised-answers.ts';
import type { Answers } from '../../../../shared/model/draft.ts';
import { promptKindIds } from '../../../../shared/prompt-kinds.ts';
import { makeDraft } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { english } from '../../../../test/support/english.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function openSteps() {
  const page = await openPage(folder());
  const realised = await import('./realised.ts');
  return { ...page, ...realised };
}

/** What "Begins with" shows for these answers. */
async function shownFor(field: AnsweredField, given: Partial<Answers>) {
  const { beginningOptions } = await openSteps();
  const answers = { ...emptyAnswers, ...given };
  const { options, current } = beginningOptions(answers, field, realisedAnswer(answers, field, english));
  const values = options.map(({ value }) => value);
  return { options, values, current, label: options.find(({ value }) => value === current)?.label };
}

test('the answers that become sentences are those that have a beginning; others stand as typed', async () => {
  const { isRealised } = await openSteps();
  for (const answer of ['howKnown', 'prompt', 'reason', 'benefitForThem', 'benefitForMe', 'question'])
    expect(isRealised(answer)).toBe(true);
  for (const answer of ['name', 'role', 'receivedMessage', 'work', ''])
    expect(isRealised(answer)).toBe(false);
});

describe('the beginning that is shown', () => {
  test('before an empty box is the one that invites to type', async () => {
    expect(await shownFor('benefitForThem', {})).toMatchObject({ current: 'i-can', label: 'I can …' });
    expect(await shownFor('prompt', { prompt: '  ', promptKind: 'event' })).toMatchObject({
      current: 'both-at',
      label: 'We were both at …',
    });
    expect(await shownFor('question', {})).toMatchObject({ current: 'own-words' });
  });

  test('follows what is typed', async () => {
    expect(await shownFor('benefitForThem', { benefitForThem: 'our logs' })).toMatchObject({
      current: 'i-can-offer',
    });
    expect(await shownFor('reason', { reason: 'You use our parser.' })).toMatchObject({
      current: 'own-words',
      label: 'In my own words',
    });
  });

  test('is the chosen one, which can be let go of again', async () => {
    const given = { benefitForThem: 'test our parser' };
    const chosen = await shownFor('benefitForThem', {
      ...given,
      beginnings: { benefitForThem: 'you-could' },
    });
    expect(chosen.current).toBe('you-could');
    expect(chosen.options.at(-1)).toEqual({ value: 'follows', label: 'Follow what I type' });
    expect((await shownFor('benefitForThem', given)).values).not.toContain('follows');
  });

  test('is the user’s own words where the chosen one cannot stand before them', async () => {
    const { current, options } = await shownFor('benefitForThem', {
      benefitForThem: 'a pilot with our boats',
      beginnings: { benefitForThem: 'you-could' },
    });
    expect(current).toBe('own-words');
    expect(options.at(-1)).toEqual({ value: 'follows', label: 'Follow what I type' });
  });

  test('is the user’s own words while the language is not there yet', async () => {
    const { beginningOptions } = await openSteps();
    const answers = { ...emptyAnswers, reason: 'because of it' };
    expect(beginningOptions(answers, 'reason', null).current).toBe('own-words');
  });
});

describe('the beginnings that are offered', () => {
  test('are those of the field, each once, and the user’s own words', async () => {
    const { values } = await shownFor('benefitForThem', {});
    expect(values).toContain('you-could');
    expect(values).toContain('own-words');
    expect(values).not.toContain('both-at');
    expect(new Set(values).size).toBe(values.length);
  });

  test('can stand before what is typed', async () => {
    const offered = (benefitForThem: string) => shownFor('benefitForThem', { benefitForThem });
    const { values } = await offered('a pilot with our boats');
    expect(values).toContain('i-can-offer');
    expect(values).not.toContain('you-could');
    expect((await offered('lend you our scanner')).values).toContain('you-could');
  });

  test('are few, and no two read alike, whatever prompted it', async () => {
    const { beginningOptions } = await openSteps();
    for (const promptKind of [null, ...promptKindIds])
      for (const field of answeredFields) {
        const answers = { ...emptyAnswers, promptKind };
        const labels = beginningOptions(answers, field, null).options.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.length).toBeLessThanOrEqual(9);
      }
  });

  test('leave out those that only complete a verb, whatever is asked and whatever prompted it', async () => {
    const { beginningOptions } = await openSteps();
    const completing = ['i', 'i-am', 'i-have', 'i-was', 'it', 'we', 'we-were', 'you', 'you-were'];
    for (const promptKind of [null, ...promptKindIds])
      for (const field of answeredFields) {
        const { options } = beginningOptions({ ...emptyAnswers, promptKind }, field, null);
        expect(options.filter(({ value }) => completing.includes(value))).toEqual([]);
      }
  });

  test('hold the chosen one in place of another that reads alike, and however late it comes', async () => {
    const alike = await shownFor('reason', { beginnings: { reason: 'for' } });
    expect(alike.current).toBe('for');
    expect(alike.values).toContain('for');
    expect(alike.values).not.toContain('because');
    expect((await shownFor('prompt', { promptKind: 'talk' })).values).not.toContain('writing-after');
    const late = await shownFor('prompt', { promptKind: 'talk', beginnings: { prompt: 'writing-after' } });
    expect(late.label).toBe('I am writing after …');
  });

  test('come first where they need nothing special, while nothing is typed', async () => {
    const { values } = await shownFor('prompt', { promptKind: 'talk' });
    expect(values.indexOf('heard')).toBeLessThan(values.indexOf('thank-you'));
    expect(values).toContain('thank-you');
  });

  test('leave out those that only complete a verb, but for the one that stands there', async () => {
    const completing = ['i', 'we', 'i-was', 'i-am'];
    const { values } = await shownFor('benefitForThem', {});
    expect(values.filter((value) => completing.includes(value))).toEqual([]);
    const { current, values: withOne } = await shownFor('benefitForThem', { benefitForThem: 'want to help' });
    expect(completing).toContain(current);
    expect(withOne.filter((value) => completing.includes(value))).toEqual([current]);
  });

  test('offer “exactly as typed” once something is typed', async () => {
    const asTyped = { value: 'as-typed', label: 'Exactly as typed' };
    expect((await shownFor('reason', {})).options).not.toContainEqual(asTyped);
    expect((await shownFor('reason', { reason: 'i like it' })).options).toContainEqual(asTyped);
    const chosen = await shownFor('reason', { reason: 'i like it', beginnings: { reason: 'as-typed' } });
    expect(chosen.options).toContainEqual(asTyped);
    expect(chosen.current).toBe('as-typed');
  });
});

test('a chosen beginning stands in the message, and lets go again, as steps that can be undone', async () => {
  const { chooseBeginning, workspace, drafts, compose } = await openSteps();
  const beginnings = { reason: 'because' };
  const answers = { ...emptyAnswers, benefitForThem: 'test our parser', beginnings };
  workspace.saveDraft(makeDraft('draft-1', { answers }));
  const chosen = () => drafts.getDraft('draft-1')?.answers.beginnings;
  chooseBeginning('draft-1', 'benefitForThem', 'you-could');
  expect(chosen()).toEqual({ reason: 'because', benefitForThem: 'you-could' });
  expect(drafts.getDraft('draft-1')?.answers.benefitForThem).toBe('test our parser');
  chooseBeginning('draft-1', 'benefitForThem', null);
  expect(chosen()).toEqual({ reason: 'because' });
  compose.undo('draft-1');
  expect(chosen()).toEqual({ reason: 'because', benefitForThem: 'you-could' });
  compose.undo('draft-1');
  expect(chosen()).toEqual({ reason: 'because' });
});

test('what would be said to them is shown as the sentence that the message then has', async () => {
  const { offeredWords } = await openSteps();
  const answers = { ...emptyAnswers, name: 'Margaret Hale', howKnown: 'saw her talk' };
  const { offer } = realisedAnswer(answers, 'howKnown', english);
  expect(offer).toMatchObject({ kind: 'speak-to-them', text: 'saw your talk' });
  if (offer === null) return;
  expect(offeredWords(answers, 'howKnown', offer)).toBe('I saw your talk.');
  expect(offeredWords(answers, 'howKnown', { kind: 'usual-form', text: 'Dana Ortiz' })).toBe('Dana Ortiz');
});
