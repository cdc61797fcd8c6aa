import { expect, test, vi } from 'vitest';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { until } from '../../../../test/support/until.ts';

const folder = dataFolderForEachTest();
const ana = makePerson('ana', { name: 'Ana Sol', role: 'Botanist', tags: ['rail'], stage: 'met' });
const bea = makePerson('bea', { name: 'Bea Roy' });
const clock = { now: new Date('2026-11-29T10:00:00.000Z'), timeZone: 'UTC' };

async function open() {
  const page = await openPage(folder());
  await page.workspace.loadPeople();
  page.workspace.changePeople({ save: [ana, bea, makePerson('cai')] });
  const selection = await import('./selection.ts');
  return { ...page, selection };
}

test('a row is the way to the person, in its place, one stop of Tab, and says which is open and which picked', async () => {
  await open();
  const { PersonRow } = await import('./PersonRow.tsx');
  const row = (part: object) =>
    onPage(
      <PersonRow
        person={ana}
        drafts={[]}
        clock={clock}
        index={2}
        count={9}
        isChosen={false}
        isReached={false}
        isSelected={false}
        onReach={vi.fn()}
        onSelect={vi.fn()}
        {...part}
      />,
    );
  const [link] = row({}).every('a');
  expect(link?.props).toMatchObject({ href: '#/people/ana', tabIndex: -1 });
  expect(link?.props['aria-current']).toBeUndefined();
  expect(row({}).every('li')[0]?.props).toMatchObject({ 'aria-posinset': 3, 'aria-setsize': 9 });
  expect(row({ isReached: true, isChosen: true }).every('a')[0]?.props).toMatchObject({
    tabIndex: 0,
    'aria-current': true,
  });
  expect(row({ isSelected: true }).named('input', 'Select Ana Sol').props.checked).toBe(true);
  expect(row({}).names('a')[0]).toMatch(/^Ana Sol Botanist.*Met/);
});

test('what can be done to those who were picked is there while somebody is', async () => {
  const { selection } = await open();
  const { SelectionBar } = await import('./SelectionBar.tsx');
  const bar = (...ids: readonly string[]) => {
    selection.useSelection.setState({ ids: new Set(ids) });
    return onPage(<SelectionBar />);
  };
  expect(bar().text).toBe('');
  expect(bar('ana').text).toContain('1 selected');
  expect(bar('ana').names('label')).toEqual(['Remove tag', 'Move to stage']);
  expect(bar('bea').names('label')).toEqual(['Move to stage']);
  expect(bar('ana').names('button')).not.toContain('Merge the two…');
  expect(bar('ana', 'bea', 'cai').names('button')).not.toContain('Merge the two…');
  bar('ana', 'bea').press('Merge the two…');
  const { useSame } = await import('../same/same.ts');
  expect(useSame.getState().comparing).toEqual(['ana', 'bea']);
  bar('ana').press('Clear selection');
  expect(selection.useSelection.getState().ids.size).toBe(0);
});

test('an empty list says how people come to be in it, or why nobody is found and how to see everyone', async () => {
  await open();
  const { EmptyList } = await import('./EmptyList.tsx');
  expect(onPage(<EmptyList hasPeople={false} query="" />).names('h2')).toEqual(['No one here yet']);
  expect(onPage(<EmptyList hasPeople query=" zebra " />).text).toContain('“zebra”');
  expect(onPage(<EmptyList hasPeople query=" " />).text).toContain('No one is as you asked');
});

test('a connection says what they do and did before, and can be written to unless they are gone', async () => {
  const { people } = await open();
  const { ConnectionRow } = await import('../address-book/ConnectionRow.tsx');
  const connection = {
    id: 'x',
    name: 'Dana Ortiz',
    role: 'Clerk',
    company: 'Harbour Rail',
    email: '',
    profileLink: '',
    connectedOn: null,
  };
  const row = (before: { id: string; role: string; company: string } | null, isGone = false) =>
    onPage(<ConnectionRow connection={connection} before={before} isGone={isGone} />);
  expect(row(null).names('li')).toEqual(['Dana OrtizClerk, Harbour RailWrite to them']);
  expect(row({ id: 'x', role: '', company: 'Reeds' }).text).toContain('Clerk, Harbour Rail (before: Reeds)');
  expect(row({ id: 'x', role: ' ', company: '' }).text).toContain('(before: nothing)');
  expect(row(null, true).every('button')).toEqual([]);
  row(null).press('Write to Dana Ortiz');
  await until(() => expect([...people.peopleNow()].map(({ name }) => name)).toContain('Dana Ortiz'));
});

test('a card on the board can be reached, moved, and says what the user has to do', async () => {
  await open();
  const { Card } = await import('../board/Card.tsx');
  const onAskMove = vi.fn();
  const card = (person: typeof ana, isReached = false, isChosen = false) =>
    onPage(<Card {...{ person, clock, isChosen, isReached, onReach: vi.fn(), onAskMove }} />);
  card(ana).press('Move Ana Sol to…');
  expect(onAskMove).toHaveBeenCalledExactlyOnceWith('ana');
  expect(card(ana).every('a')[0]?.props).toMatchObject({ href: '#/people/ana', tabIndex: -1 });
  expect(card(ana, true, true).every('a')[0]?.props).toMatchObject({ tabIndex: 0, 'aria-current': true });
  expect(card({ ...ana, name: '' }).text).toContain('No name yet');
});
