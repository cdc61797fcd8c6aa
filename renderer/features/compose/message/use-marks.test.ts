import { act } from 'react';
import { expect, test } from 'vitest';
import type { Draft } from '../../../../shared/model/draft.ts';
import { makeDraft, makeMessage, makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { toldBy } from '../../../../test/support/told-by.tsx';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();
const text =
  'See you on Tuesday, my friend. Lee Wong told me about you. Book a call: https://calendly.com/x/30min';

function draftWith(words: string | null): Draft {
  const draft = makeDraft('d1', { personId: 'p1' });
  const edited = words === null ? null : { text: words, base: '' };
  return { ...draft, message: { ...draft.message, edited } };
}

/** Opens the page with the draft. @returns what is marked in its message from now on */
async function openMarks(draft: Draft) {
  const page = await openPage(folder(), undefined, { window: openDocument().window });
  page.workspace.savePerson(makePerson('p1', { name: 'Ana Sol' }));
  page.workspace.saveDraft(draft);
  const { useMarks } = await import('./use-marks.ts');
  const marks = await toldBy(() => {
    const now = page.drafts.useDraft('d1') ?? draft;
    return useMarks(now, now);
  });
  const found = () => marks().findings.map(({ rule }) => rule);
  return { ...page, marks, found };
}

test('what the form still makes is not judged: a gap is no mistake of the user’s; their own words with one are', async () => {
  const { workspace, marks, found } = await openMarks(draftWith(null));
  expect(marks()).toMatchObject({ findings: [] });
  await act(async () => workspace.saveDraft(draftWith('Hi {{first_name}}, book a call now!!!')));
  expect(found()).toContain('unfilled');
});

test('marks follow whatever the coach knows: the person, rules, acquaintances, what went to others, the language', async () => {
  const { workspace, marks, found } = await openMarks(draftWith(text));
  const { renewHistory } = await import('../panel/coaching.ts');
  const { useAcquaintances } = await import('../../../workspace/acquaintances.ts');
  const { useLanguage } = await import('../../../workspace/language.ts');
  const { settings } = workspace.getWorkspace();
  expect(found()).toEqual(expect.arrayContaining(['false-familiarity', 'calendar-link', 'unnoted-name']));
  await act(async () => workspace.savePerson(makePerson('p1', { name: 'Ana Sol', stage: 'relationship' })));
  expect(found()).not.toContain('false-familiarity');
  await act(async () => workspace.saveSettings({ ...settings, rulesOff: ['calendar-link'] }));
  expect(found()).not.toContain('calendar-link');
  await act(async () => useAcquaintances.setState({ isOne: (name) => name === 'Lee Wong' }));
  expect(found()).not.toContain('unnoted-name');
  const other = makePerson('p2', { name: 'Dov Ash', messages: [makeMessage(2, 'to-them', text)] });
  await act(() => renewHistory([other]));
  expect(marks().repeated).not.toEqual([]);
  await act(async () => useLanguage.setState({ languagePack: null }));
  expect(marks()).toMatchObject({ reading: null, findings: [], repeated: [] });
});
