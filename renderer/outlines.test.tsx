/**
 * What each screen tells somebody who cannot see it, in full: names, states and texts, in their order. A change to one is
 * seen in its outline, and taken over by `npx vitest run renderer/outlines --update` once it was read.
 */
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../shared/model/draft.ts';
import type { Person } from '../shared/model/person.ts';
import { stepIds } from '../shared/steps.ts';
import { makeDraft, makeMessage, makePerson, makeTemplate } from '../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../test/support/data-folder.ts';
import { onPage } from '../test/support/on-page.tsx';
import { outlineOf } from '../test/support/outline.ts';
import { openPage } from '../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;

beforeEach(async () => {
  // Only the clock stands still; what waits for a moment goes on.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T12:00:00.000Z') });
  page = await openPage(folder());
  // Nothing is being typed in.
  vi.stubGlobal('document', { activeElement: null });
  await page.workspace.loadPeople();
});
afterEach(() => {
  vi.useRealTimers();
});

async function expectOutline(name: string, shown: ReactNode) {
  expect(await page.workspace.flushSaves()).toBeNull();
  const outline = outlineOf(onPage(shown)).replaceAll(folder(), 'FOLDER');
  await expect(outline).toMatchFileSnapshot(`./outlines/${name}.txt`);
}

const people: readonly Person[] = [
  makePerson('a', {
    name: 'Ana Sol',
    company: 'Harbour Rail',
    stage: 'in-dialogue',
    tags: ['rail'],
    messages: [makeMessage(2, 'to-them', 'Hello Ana'), makeMessage(20, 'from-them', 'Which valve?')],
    notes: [{ id: 'n1', at: '2026-11-21T12:00:00.000Z', text: 'Grows reeds' }],
    followUp: { day: '2026-11-28', everyWeeks: null, setAt: '2026-11-20T12:00:00.000Z', toldFor: null },
  }),
  makePerson('b', {
    name: 'Bea Roy',
    stage: 'requested',
    messages: [makeMessage(1, 'to-them', 'Hello Bea')],
  }),
  makePerson('c', { name: 'Cai Moss' }),
];

test('People without anybody, with some, with one chosen, and as a board', async () => {
  const { People } = await import('./features/people/People.tsx');
  const { PeopleBrowser } = await import('./features/people/list/PeopleBrowser.tsx');
  const { usePeopleView } = await import('./features/people/store.ts');
  const list = (personId: string | null) => <PeopleBrowser isReady isUnread={false} personId={personId} />;
  await expectOutline('people-empty', list(null));
  page.workspace.changePeople({ save: people });
  await expectOutline('people', list(null));
  await expectOutline('people-today', <People personId={null} />);
  await expectOutline('person', <People personId="a" />);
  await expectOutline('person-new', <People personId="c" />);
  await expectOutline('person-missing', <People personId="nobody" />);
  usePeopleView.setState({ layout: 'board' });
  await expectOutline('people-board', list('a'));
});

test('Templates, with one of the user’s own shown and edited, and a search that finds none', async () => {
  const { Templates } = await import('./features/templates/Templates.tsx');
  const { useTemplates } = await import('./features/templates/store.ts');
  await expectOutline('templates', <Templates templateId={null} />);
  await page.workspace.saveTemplate(makeTemplate('own'));
  await expectOutline('template-own', <Templates templateId="own" />);
  useTemplates.setState({ editingId: 'own' });
  await expectOutline('template-edited', <Templates templateId="own" />);
  useTemplates.setState({ editingId: null, query: 'zebra crossing' });
  await expectOutline('templates-none', <Templates templateId={null} />);
});

test('Settings, and Insights with nothing and with something sent', async () => {
  const { Settings } = await import('./features/settings/Settings.tsx');
  const { Insights } = await import('./features/insights/Insights.tsx');
  await expectOutline('settings', <Settings topic={null} />);
  await expectOutline('insights-empty', <Insights />);
  page.workspace.changePeople({ save: people });
  await expectOutline('insights', <Insights />);
});

const empty = makeDraft('empty');
const filled: Draft = {
  ...makeDraft('filled'),
  answers: {
    ...empty.answers,
    name: 'Ana Sol',
    company: 'Harbour Rail',
    prompt: 'her talk on valves',
    reason: 'I repair old valves',
    benefitForThem: 'I can share my drawings',
  },
};

test('each step of the composer, for a draft with something in it, and the first for an empty one', async () => {
  const { Compose } = await import('./features/compose/Compose.tsx');
  const { keepDraft } = await import('./workspace/drafts.ts');
  const { QuickNote } = await import('./features/compose/quick/QuickNote.tsx');
  const { DraftList } = await import('./features/compose/drafts/DraftList.tsx');
  // What the coach finds changes with each fit, and has tests of its own.
  const { useLanguage } = await import('./workspace/language.ts');
  useLanguage.setState({ language: null, languagePack: null, coach: null });
  const keep = (draft: Draft) => keepDraft(draft, '2026-11-29T12:00:00.000Z');
  keep(empty);
  await expectOutline('compose-empty', <Compose draftId="empty" />);
  for (const step of stepIds) {
    keep({ ...filled, step });
    await expectOutline(`compose-${step}`, <Compose draftId="filled" />);
  }
  await expectOutline('quick-note', <QuickNote draftId="filled" />);
  await expectOutline('drafts', <DraftList draftId="filled" onChoose={() => undefined} />);
});

test('what asks in a dialog of the composer, of templates and of people', async () => {
  const close = () => undefined;
  const own = makeTemplate('own');
  page.workspace.changePeople({ save: people });
  page.workspace.saveTemplate(own);
  const [ana = makePerson('a'), bea = makePerson('b')] = people;
  const { WelcomeDialog } = await import('./features/compose/WelcomeDialog.tsx');
  const { CheckDialog } = await import('./features/compose/check/CheckDialog.tsx');
  const { PasteProfileDialog } = await import('./features/compose/steps/PasteProfileDialog.tsx');
  const { ExportDialog } = await import('./features/templates/exchange/ExportDialog.tsx');
  const { RenameDialog } = await import('./features/templates/RenameDialog.tsx');
  const { DeletePerson } = await import('./features/people/person/DeletePerson.tsx');
  const { PersonForm } = await import('./features/people/person/PersonForm.tsx');
  const { MoveDialog } = await import('./features/people/board/MoveDialog.tsx');
  const { Comparison } = await import('./features/people/same/Comparison.tsx');
  await expectOutline('welcome', <WelcomeDialog />);
  await expectOutline('check', <CheckDialog draft={filled} onClose={close} />);
  await expectOutline('paste-profile', <PasteProfileDialog draft={filled} onClose={close} />);
  await expectOutline('export-templates', <ExportDialog onClose={close} />);
  await expectOutline('rename-template', <RenameDialog template={own} onClose={close} />);
  await expectOutline('delete-person', <DeletePerson person={ana} onClose={close} onDeleted={close} />);
  await expectOutline('edit-person', <PersonForm person={ana} onDone={close} />);
  await expectOutline('move-person', <MoveDialog person={ana} onMove={close} onClose={close} />);
  const { ImportDialog } = await import('./features/templates/exchange/ImportDialog.tsx');
  const content = { ...own, name: 'Theirs' };
  await expectOutline(
    'import-templates',
    <ImportDialog templates={[{ content, hidden: [] }]} onClose={close} />,
  );
  const { SelectionBar } = await import('./features/people/list/SelectionBar.tsx');
  const { toggleSelected } = await import('./features/people/list/selection.ts');
  for (const id of ['a', 'b']) toggleSelected(id);
  await expectOutline('selected-people', <SelectionBar />);
  const { SameReview } = await import('./features/people/same/SameReview.tsx');
  const { useSame } = await import('./features/people/same/same.ts');
  useSame.setState({ pairs: [{ people: [ana, bea], because: 'name' }], isReviewing: true });
  await expectOutline('same-people', <SameReview />);
  await expectOutline('compare-people', <Comparison kept={ana} other={bea} />);
});

test('what asks in a dialog of the import and of Settings, and what stands before a folder that is locked', async () => {
  const close = () => undefined;
  const { ChooseFiles } = await import('./features/import/ChooseFiles.tsx');
  const { TurnOnDialog } = await import('./features/settings/encryption/TurnOnDialog.tsx');
  const { TurnOffDialog } = await import('./features/settings/encryption/TurnOffDialog.tsx');
  const { Unlock } = await import('./features/unlock/Unlock.tsx');
  await expectOutline('choose-files', <ChooseFiles problem="That file is empty." />);
  await expectOutline('turn-on-encryption', <TurnOnDialog keeper={null} onClose={close} />);
  await expectOutline('turn-off-encryption', <TurnOffDialog onClose={close} />);
  const { RestoreDialog } = await import('./features/settings/backups/RestoreDialog.tsx');
  const holds = { people: 3, drafts: 2, templates: null };
  const backup = {
    id: 'b1',
    takenAt: Date.parse('2026-11-28T12:00:00.000Z'),
    reason: 'regular',
    holds,
  } as const;
  await expectOutline('restore', <RestoreDialog backup={backup} onClose={close} />);
  await expectOutline('unlock', <Unlock />);
});
