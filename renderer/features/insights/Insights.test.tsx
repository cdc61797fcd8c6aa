import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message, Person } from '../../../shared/model/person.ts';
import { makePerson } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { onPage } from '../../../test/support/on-page.tsx';
import { openPage } from '../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  page = await openPage(folder());
  await page.workspace.loadPeople();
});

afterEach(() => {
  vi.useRealTimers();
});

async function insights(people: readonly Person[] = []) {
  page.workspace.changePeople({ save: people });
  const { Insights } = await import('./Insights.tsx');
  const store = await import('./store.ts');
  return { ...store, shown: () => onPage(<Insights />) };
}

const message = (day: number, direction: Message['direction']): Message => ({
  id: `m${day}`,
  at: `2026-10-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  direction,
  purpose: 'connection-request',
  channel: 'email',
  templateId: null,
  text: 'Hello',
});
const replied = makePerson('a', {
  name: 'Ana Sol',
  messages: [message(1, 'to-them'), message(4, 'from-them')],
});
const silent = makePerson('b', { name: '', messages: [message(2, 'to-them')] });

test('where nothing was sent, it says what will stand here', async () => {
  const { shown } = await insights([makePerson('a')]);
  expect(shown().names('h2')).toEqual(['Nothing was sent yet']);
  expect(shown().every('table')).toEqual([]);
});

test('each figure says of how many it is told', async () => {
  const { shown } = await insights([replied, silent]);
  const { names } = shown();
  const figures = Object.fromEntries(names('dt').map((label, index) => [label, names('dd')[index]]));
  expect(figures).toMatchObject({
    'Messages sent': '2',
    Replied: '1 of 2',
    Met: '0 of 2',
    'The one reply came after': '3 days',
  });
});

test('what no message could have is not counted, and its table says so', async () => {
  const follow = { ...message(1, 'to-them'), purpose: 'follow-up' as const };
  const { shown, changeInsights } = await insights([makePerson('a', { messages: [follow] })]);
  expect(shown().names('dt').slice(0, 3)).toEqual(['Messages sent', 'Replied', 'Met']);
  expect(shown().names('dt').at(-1)).toBe('Personal notes this month');
  changeInsights({ outcome: 'accepted' });
  expect(shown().every('table')).toEqual([]);
  expect(shown().text).toContain('No invitation was sent yet');
});

test('of what some messages can have it is told how many of those had it', async () => {
  const follow = { ...message(6, 'to-them'), purpose: 'follow-up' as const };
  const { shown } = await insights([replied, makePerson('b', { messages: [follow] })]);
  const { names } = shown();
  expect(names('dd')[names('dt').indexOf('Accepted')]).toBe('1 of 1');
});

test('the notes of this month are counted beside how many the account allows, those of other months not', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-15T12:00:00.000Z') });
  const note = (month: number, channel: Message['channel']): Message => ({
    ...message(5, 'to-them'),
    id: `n${month}${channel}`,
    at: `2026-${String(month).padStart(2, '0')}-05T10:00:00.000Z`,
    channel,
  });
  const ofThisMonth = note(10, 'linkedin-note');
  const messages = [note(9, 'linkedin-note'), ofThisMonth, note(10, 'email')];
  const { shown } = await insights([
    makePerson('a', { messages }),
    makePerson('b', { messages: [ofThisMonth] }),
  ]);
  const notes = () => {
    const { names } = shown();
    return names('dd')[names('dt').indexOf('Personal notes this month')];
  };
  expect(notes()).toBe('2 of 5');
  const { saveSettings, getWorkspace } = page.workspace;
  saveSettings({ ...getWorkspace().settings, notesPerMonth: 0 });
  expect(notes()).toBe('2');
});

test('a chosen group shows to whom its messages went, until another question is asked', async () => {
  const { shown, changeInsights, useInsightsView } = await insights([replied, silent]);
  expect(shown().names('li')).toEqual([]);
  shown().press('Connection request');
  expect(shown().names('li')).toEqual(['Ana SolIdea', 'Someone without a nameIdea']);
  expect(
    shown()
      .every('a')
      .map(({ props }) => props.href),
  ).toEqual(['#/people/a', '#/people/b']);
  shown().press('Connection request');
  expect(shown().names('li')).toEqual([]);
  shown().press('Connection request');
  changeInsights({ outcome: 'met' });
  expect(useInsightsView.getState()).toEqual({ outcome: 'met', grouping: 'purpose', group: null });
  expect(shown().names('caption')).toEqual(['Met, by purpose']);
});

test('what came of it, and by what, is chosen', async () => {
  const { shown, useInsightsView } = await insights([replied, silent]);
  shown().choose('What came of it', 'met');
  expect(useInsightsView.getState()).toMatchObject({ outcome: 'met', grouping: 'purpose' });
  shown().choose('By', 'month');
  expect(shown().names('caption')).toEqual(['Met, by month']);
});

test('of a large group the first fifty are named, and the others counted', async () => {
  const of = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...silent, id: `p${index}`, name: `Person ${index}` }));
  const { shown, changeInsights } = await insights(of(52));
  changeInsights({ group: 'connection-request' });
  expect(shown().names('li')).toHaveLength(50);
  expect(shown().text).toContain('And 2 more.');
  page.workspace.changePeople({ remove: ['p0', 'p1'] });
  expect(shown().names('li')).toHaveLength(50);
  expect(shown().text).not.toContain('more.');
});
