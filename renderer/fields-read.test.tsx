/**
 * Who reads all people says which fields are read, and is told of a change in those alone: whatever else is read shows
 * what was so once. Here everyone who is read in such a list notes what is read of them.
 */
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../shared/model/draft.ts';
import type { Person } from '../shared/model/person.ts';
import { makeDraft, makeMessage, makePerson, makeTemplate } from '../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../test/support/data-folder.ts';
import { onPage } from '../test/support/on-page.tsx';
import { openPage } from '../test/support/page-on-core.ts';

type Fields = readonly (keyof Person)[];

/** Nobody becomes another; and when somebody was changed stands in for a moment that is not known, at a guess. */
const free: ReadonlySet<keyof Person> = new Set(['id', 'updatedAt'] as const);

const { undeclared, lists } = vi.hoisted(() => ({
  /** What was read without having been named, with the fields that were. */
  undeclared: new Set<string>(),
  lists: new Set<string>(),
}));

vi.mock('./workspace/people.ts', async (load) => {
  const real = await load<typeof import('./workspace/people.ts')>();
  const watched = (people: readonly Person[] | null, fields: Fields) => {
    const named = fields.join(', ');
    lists.add(named);
    // What the user changes of a person changes that as well.
    if (fields.includes('updatedAt')) return people;
    return (people ?? []).map(
      (person) =>
        new Proxy(person, {
          get: (target, field: keyof Person) => {
            if (field in target && !free.has(field) && !fields.includes(field))
              undeclared.add(`${field}, beside ${named}`);
            return target[field];
          },
        }),
    );
  };
  return {
    ...real,
    everyone: (fields: Fields) => watched(real.everyone(fields), fields),
    useEveryone: (fields: Fields) => watched(real.useEveryone(fields), fields),
  };
});

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;

const people: readonly Person[] = [
  makePerson('a', {
    name: 'Ana Sol',
    company: 'Harbour Rail',
    profileLink: 'https://example.org/ana',
    stage: 'in-dialogue',
    tags: ['rail'],
    messages: [makeMessage(2, 'to-them', 'Hello Ana'), makeMessage(20, 'from-them', 'Which valve?')],
    notes: [{ id: 'n1', at: '2026-11-21T12:00:00.000Z', text: 'Grows reeds' }],
    meetings: [{ id: 'm1', at: '2026-11-21T12:00:00.000Z', text: 'At the weir' }],
    followUp: { day: '2026-11-28', everyWeeks: null, setAt: '2026-11-20T12:00:00.000Z', toldFor: null },
  }),
  makePerson('b', {
    name: 'Bea Roy',
    stage: 'requested',
    messages: [makeMessage(1, 'to-them', 'Hello Bea')],
    followUp: { day: '2026-11-29', everyWeeks: 2, setAt: '2026-11-20T12:00:00.000Z', toldFor: null },
  }),
  makePerson('c', { name: 'Ana Sol', stage: 'in-dialogue', tags: ['reeds'] }),
];

const draft: Draft = {
  ...makeDraft('d-1'),
  answers: {
    ...makeDraft('d-1').answers,
    name: 'Ana Sol',
    reason: 'I repair old valves',
    commonConnections: ['Ana Sol'],
  },
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T12:00:00.000Z') });
  page = await openPage(folder());
  vi.stubGlobal('document', { activeElement: null });
  await page.workspace.loadPeople();
  page.workspace.changePeople({ save: people });
  page.workspace.saveTemplate(makeTemplate('own'));
  page.workspace.saveDraft(draft);
  undeclared.clear();
  lists.clear();
});

/** Draws it, and says of how many lists of people it read something. */
function draw(...shown: readonly ReactNode[]): number {
  for (const one of shown) onPage(one);
  return lists.size;
}

test('the lists of people read what they name', async () => {
  const { People } = await import('./features/people/People.tsx');
  const { SelectionBar } = await import('./features/people/list/SelectionBar.tsx');
  const { toggleSelected } = await import('./features/people/list/selection.ts');
  const { usePeopleView } = await import('./features/people/store.ts');
  for (const id of ['a', 'b']) toggleSelected(id);
  draw(<People personId={null} />, <People personId="a" />, <SelectionBar />);
  usePeopleView.setState({ layout: 'board' });
  expect(draw(<People personId="b" />)).toBeGreaterThan(2);
  expect([...undeclared]).toEqual([]);
});

test('what is told beside the lists reads what it names: the month’s notes, outcomes, templates and who is due', async () => {
  const { NotesMeter } = await import('./NotesMeter.tsx');
  const { Insights } = await import('./features/insights/Insights.tsx');
  const { Templates } = await import('./features/templates/Templates.tsx');
  const { useDue } = await import('./workspace/follow-ups.ts');
  function Due() {
    const { due, overdue } = useDue();
    return [...due, ...overdue].map(({ person }) => person.name);
  }
  expect(draw(<NotesMeter />, <Insights />, <Templates templateId="own" />, <Due />)).toBeGreaterThan(3);
  expect([...undeclared]).toEqual([]);
});

test('the composer reads what it names: whom it may be to, the ways to them, and whose it is once it is sent', async () => {
  const { useWays } = await import('./features/compose/way/use-ways.ts');
  const { obstaclesIn, recordDraftSent } = await import('./features/compose/panel/copying.ts');
  const { useKeptWithProfile, useOffers, tellingLine } = await import(
    './features/compose/steps/recipient/kept-people.ts'
  );
  const { readClock } = await import('./workspace/clock.ts');
  function Kept() {
    const kept = useKeptWithProfile('https://example.org/ana');
    return [...useOffers('ana'), ...(kept === null ? [] : [kept])].map((one) =>
      tellingLine(one, readClock()),
    );
  }
  function Ways() {
    return useWays(draft).map(({ reason }) => reason);
  }
  expect(onPage(<Ways />).text).toContain('knows you both');
  obstaclesIn(draft);
  await recordDraftSent('d-1', 'Hi Ana.');
  expect(draw(<Kept />)).toBeGreaterThan(3);
  expect([...undeclared]).toEqual([]);
});
