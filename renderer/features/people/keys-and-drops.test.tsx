import { expect, test, vi } from 'vitest';
import type { Person } from '../../../shared/model/person.ts';
import { makePerson } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { onPage } from '../../../test/support/on-page.tsx';
import { openPage } from '../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
const clock = { now: new Date('2026-11-29T10:00:00.000Z'), timeZone: 'UTC' };

async function open(...people: readonly Person[]) {
  const page = await openPage(folder());
  await page.workspace.loadPeople();
  page.workspace.changePeople({ save: people });
  return page;
}

const key = (name: string, part: object = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...part,
});

/** What is dragged over the page, as the platform carries it. */
function dragged(person: string | null) {
  const kind = person === null ? 'text/plain' : 'application/x-common-ground-person';
  return { types: [kind], getData: (asked: string) => (asked === kind ? (person ?? 'words') : '') };
}

test('a column takes a person who is dropped on it, and nothing else', async () => {
  await open();
  const { BoardColumn } = await import('./board/BoardColumn.tsx');
  const onDrop = vi.fn();
  const column = { stage: 'met' as const, people: [], count: 0 };
  const page = onPage(
    <BoardColumn
      {...{ column, clock, chosenId: null, reachedId: null, onDrop }}
      onReach={vi.fn()}
      onAskMove={vi.fn()}
      onMore={vi.fn()}
    />,
  );
  const [section] = page.every('section');
  expect(page.tell(section, 'onDragOver', { dataTransfer: dragged(null) })).toBe(false);
  expect(page.tell(section, 'onDrop', { dataTransfer: dragged(null) })).toBe(false);
  expect(onDrop).not.toHaveBeenCalled();
  expect(page.tell(section, 'onDragOver', { dataTransfer: dragged('ana') })).toBe(true);
  expect(page.tell(section, 'onDrop', { dataTransfer: dragged('ana') })).toBe(true);
  expect(onDrop).toHaveBeenCalledExactlyOnceWith('ana', 'met');
});

test('the keys of the board are plain ones: with another key held down they are left to the system', async () => {
  const ana = makePerson('ana', { stage: 'met' });
  await open(ana);
  const { Board } = await import('./board/Board.tsx');
  const page = onPage(<Board people={[ana]} personId="ana" clock={clock} />);
  const board = page.every('div').find(({ props }) => 'data-wide' in props);
  const isTaken = (part: object) => page.tell(board, 'onKeyDown', key('m', part));
  expect(isTaken({})).toBe(true);
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
    expect(isTaken({ [held]: true }), held).toBe(false);
});

test('Escape leaves a message that is not begun, and no other key does', async () => {
  await open();
  const { LogMessage } = await import('./person/LogMessage.tsx');
  const onDone = vi.fn();
  const page = onPage(
    <LogMessage person={makePerson('a')} label="They replied" direction="from-them" onDone={onDone} />,
  );
  const [form] = page.every('form');
  expect(page.tell(form, 'onKeyDown', key('a'))).toBe(false);
  expect(page.tell(form, 'onKeyDown', key('Escape', { isComposing: true }))).toBe(false);
  expect(onDone).not.toHaveBeenCalled();
  expect(page.tell(form, 'onKeyDown', key('Escape'))).toBe(true);
  expect(onDone).toHaveBeenCalledOnce();
});

test('what is edited in its place is undone by Escape, kept by Ctrl Enter, and left once', async () => {
  const { EditInPlace } = await import('./person/known/EditInPlace.tsx');
  const [onUndo, onKeep, onLeave] = [vi.fn(), vi.fn(), vi.fn()];
  const edit = () => {
    for (const called of [onUndo, onKeep, onLeave]) called.mockReset();
    const page = onPage(<EditInPlace {...{ onUndo, onKeep, onLeave }}>text</EditInPlace>);
    return (event: object) => page.tell(page.every('form')[0], 'onKeyDown', event);
  };
  const counts = () => [onUndo, onKeep, onLeave].map((called) => called.mock.calls.length);
  expect(edit()(key('x'))).toBe(false);
  expect(edit()(key('Enter'))).toBe(false);
  expect(counts()).toEqual([0, 0, 0]);
  const undo = edit();
  expect(undo(key('Escape'))).toBe(true);
  undo(key('Enter', { ctrlKey: true }));
  expect(counts()).toEqual([1, 0, 1]);
  expect(edit()(key('Enter', { metaKey: true }))).toBe(true);
  expect(counts()).toEqual([0, 1, 1]);
});

test('a long text is shortened until the rest is asked for, a short one stands as it is', async () => {
  const { LongText } = await import('./person/timeline/LongText.tsx');
  const shown = (text: string) => {
    const page = onPage(<LongText text={text} />);
    return [page.every('p')[0]?.props['data-shortened'], ...page.names('button')];
  };
  expect(shown('Hello')).toEqual([undefined]);
  expect(shown('a'.repeat(321))).toEqual([true, 'Show all of it']);
  expect(shown('a\n'.repeat(6))).toEqual([true, 'Show all of it']);
});

test('keys in the list pick who is reached, all, and let go of them', async () => {
  const people = ['a', 'b', 'c'].map((id) => makePerson(id, { name: `Name ${id}` }));
  await open(...people);
  const { PeopleList } = await import('./list/PeopleList.tsx');
  const { useSelection } = await import('./list/selection.ts');
  const press = (event: object) => {
    const page = onPage(<PeopleList people={people} personId="b" clock={clock} />);
    return page.tell(page.every('ul')[0], 'onKeyDown', event);
  };
  const picked = () => [...useSelection.getState().ids];
  expect(press(key('Escape'))).toBe(false);
  expect(press(key(' '))).toBe(true);
  expect(picked()).toEqual(['b']);
  expect(press(key('a', { altKey: true, ctrlKey: true }))).toBe(false);
  expect(press(key('a', { ctrlKey: true }))).toBe(true);
  expect(picked()).toEqual(['a', 'b', 'c']);
  expect(press(key('Escape'))).toBe(true);
  expect(picked()).toEqual([]);
  expect(press(key('ArrowDown', { shiftKey: true }))).toBe(true);
  expect(picked()).toEqual(['b', 'c']);
});

test('who is open is marked in the list, whoever else is there', async () => {
  const people = ['a', 'b'].map((id) => makePerson(id));
  await open(...people);
  const { PeopleList } = await import('./list/PeopleList.tsx');
  const page = onPage(<PeopleList people={people} personId="b" clock={clock} />);
  const marked = page.every('a').filter(({ props }) => props['aria-current'] !== undefined);
  expect(marked.map(({ props }) => props.href)).toEqual(['#/people/b']);
});

test('somebody whose name is blank is called so wherever they stand', async () => {
  const blank = makePerson('a', { name: '  ' });
  await open(blank);
  const { WaitingForThem } = await import('./today/WaitingForThem.tsx');
  const { Card } = await import('./board/Card.tsx');
  const { PersonHead } = await import('./person/PersonHead.tsx');
  const { PeopleList } = await import('./list/PeopleList.tsx');
  const { Comparison } = await import('./same/Comparison.tsx');
  const nothing = vi.fn();
  const places = [
    <WaitingForThem key="w" entries={[{ person: blank, since: clock.now.toISOString() }]} clock={clock} />,
    <Card key="c" person={blank} clock={clock} isChosen isReached onReach={nothing} onAskMove={nothing} />,
    <PersonHead key="h" person={blank} onEdit={null} />,
    <PeopleList key="l" people={[blank]} personId={null} clock={clock} />,
    <Comparison key="s" kept={blank} other={makePerson('b')} />,
  ];
  for (const place of places) expect(onPage(place).text).toContain('No name yet');
});

test('an address of nobody says so, and somebody who is begun and not saved yet is there', async () => {
  await open(makePerson('a', { name: 'Ana Sol' }));
  const { People } = await import('./People.tsx');
  const { usePeopleView } = await import('./store.ts');
  usePeopleView.setState({ unsaved: makePerson('new', { name: 'Bea Roy' }) });
  expect(onPage(<People personId="new" />).names('h2')).toContain('Bea Roy');
  expect(onPage(<People personId="a" />).names('h2')).toContain('Ana Sol');
  expect(onPage(<People personId="x" />).names('h2')).not.toContain('Bea Roy');
});
