import { expect, test } from 'vitest';
import type { AddressBook as Book } from '../../../shared/model/address-book.ts';
import type { Person } from '../../../shared/model/person.ts';
import { makeDraft, makePerson } from '../../../test/support/core-in-folder.ts';
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

test('the address book says what changed, shows what somebody did before, and how many of all stand there', async () => {
  await open();
  const { AddressBook } = await import('./address-book/AddressBook.tsx');
  const { useAddressBook } = await import('../../workspace/address-book.ts');
  const connection = (id: string) => ({
    id,
    name: `Name ${id}`,
    role: 'Clerk',
    company: 'Harbour Rail',
    email: '',
    profileLink: '',
    connectedOn: null,
  });
  const book: Book = {
    importedAt: '2026-11-29T08:00:00.000Z',
    connections: [connection('a'), connection('b')],
    changes: {
      since: '2026-08-01T08:00:00.000Z',
      added: ['a'],
      moved: [{ id: 'b', role: 'Trainee', company: 'Reeds' }],
      gone: [],
    },
  };
  useAddressBook.setState({ book });
  const page = onPage(<AddressBook />);
  expect(page.names('li')).toEqual([
    'Name aClerk, Harbour RailWrite to them',
    'Name bClerk, Harbour Rail (before: Trainee, Reeds)Write to them',
  ]);
  expect(page.text).toContain('2 of 2 connections, as imported on 29 November 2026');
  expect(page.text).toContain('Since 1 August 2026:');
  useAddressBook.setState({ book: { importedAt: null, connections: [], changes: null } });
  const empty = onPage(<AddressBook />);
  expect(empty.names('h2')).toEqual(['No connections yet']);
  expect(empty.every('ul')).toEqual([]);
});

test('filters show what is chosen, the tags there are, and change what is shown', async () => {
  await open(makePerson('a'));
  const { PeopleFilters } = await import('./list/PeopleFilters.tsx');
  const { usePeopleView } = await import('./store.ts');
  const { changePeople } = await import('../../workspace/store.ts');
  expect(onPage(<PeopleFilters />).names('label')).not.toContain('Show tag');
  changePeople({ save: [makePerson('a', { tags: ['rail'] })] });
  const page = onPage(<PeopleFilters />);
  expect(page.names('label')).toContain('Show tag');
  page.choose('Show tag', '#rail');
  page.choose('Show stage', 'met');
  expect(usePeopleView.getState()).toMatchObject({ tag: 'rail', stage: 'met' });
  onPage(<PeopleFilters />).choose('Show tag', 'all');
  onPage(<PeopleFilters />).choose('Show stage', 'all');
  expect(usePeopleView.getState()).toMatchObject({ tag: null, stage: null });
});

test('a follow-up says when, is set by a click and can be cleared where there is one', async () => {
  const { people } = await open(makePerson('a'));
  const { FollowUpSection } = await import('./follow-up/FollowUpSection.tsx');
  const section = () => onPage(<FollowUpSection person={people.getPerson('a') ?? makePerson('x')} />);
  expect(section().text).toContain('Remind me to write to them again:');
  expect(section().text).not.toContain('withdrawn');
  expect(section().names('button')).toEqual(['Tomorrow', 'In a week', 'In a month', 'Another day…']);
  section().press('In a week');
  expect(people.getPerson('a')?.followUp?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(section().text).not.toContain('Remind me to write');
  section().press('Clear');
  expect(people.getPerson('a')?.followUp).toBeNull();
});

test('a withdrawn invitation can be renewed from a day on, of which one is reminded', async () => {
  const now = new Date().toISOString();
  const withdrawn = makePerson('a', { stage: 'withdrawn', stageHistory: [{ stage: 'withdrawn', at: now }] });
  const { people } = await open(withdrawn);
  const { FollowUpSection } = await import('./follow-up/FollowUpSection.tsx');
  const page = onPage(<FollowUpSection person={withdrawn} />);
  expect(page.text).toContain('Their invitation was withdrawn');
  page.press('Remind me then');
  expect(people.getPerson('a')?.followUp?.day).toBeDefined();
});

test('what is ready and not sent can be put away, and taken out again', async () => {
  const { workspace, toasts } = await open();
  const { ReadyShelf } = await import('./today/ReadyShelf.tsx');
  const { unfinishedLine } = await import('../../../shared/people/today-words.ts');
  const shelf = (count: number) =>
    onPage(
      <ReadyShelf
        drafts={Array.from({ length: count }, (_, index) => makeDraft(`d${index}`))}
        lineOf={(draft) => unfinishedLine(draft, clock)}
      />,
    );
  expect(shelf(0).text).toBe('');
  expect(shelf(2).names('h3')).toEqual(['Ready, not sent']);
  shelf(2).press('Hide what is ready and not sent');
  expect(workspace.getWorkspace().settings.hidesReadyDrafts).toBe(true);
  expect(toasts.useToast.getState().toast?.text).toMatch(/^Put away/);
  expect(shelf(2).every('h3')).toEqual([]);
  shelf(2).press('Show what is ready and not sent');
  expect(workspace.getWorkspace().settings.hidesReadyDrafts).toBe(false);
});

test('people are read, cannot be read, or are counted, and what stands in the list’s place says so', async () => {
  await open(makePerson('a', { name: 'Ana Sol' }));
  const { PeopleBrowser } = await import('./list/PeopleBrowser.tsx');
  const browser = (part: object) =>
    onPage(<PeopleBrowser isReady={false} isUnread={false} personId={null} {...part} />).text;
  expect(browser({})).toContain('Reading your people…');
  expect(browser({ isUnread: true })).toContain('Your people could not be read just now.');
  expect(browser({ isUnread: true })).not.toContain('Reading your people…');
  expect(browser({ isReady: true })).not.toContain('Reading your people…');
});

test('the board has the people of each stage in its column, and one card that Tab reaches', async () => {
  await open();
  const { Board } = await import('./board/Board.tsx');
  const people = [
    makePerson('a', { name: 'Ana Sol' }),
    makePerson('b', { name: 'Bea Roy', stage: 'met' }),
    makePerson('c', { name: 'Cai Moss', stage: 'met' }),
  ];
  const page = onPage(<Board people={people} personId={null} clock={clock} />);
  expect(page.every('ul').find(({ props }) => props['aria-label'] === 'Met')?.inside).toHaveLength(2);
  expect(page.every('a').filter(({ props }) => props.tabIndex === 0)).toHaveLength(1);
  const chosen = onPage(<Board people={people} personId="c" clock={clock} />);
  const [reached, ...others] = chosen.every('a').filter(({ props }) => props.tabIndex === 0);
  expect(reached?.props).toMatchObject({ href: '#/people/c', 'aria-current': true });
  expect(others).toEqual([]);
});

test('the timeline has what happened by day, or says that nothing did; a blank note cannot be added', async () => {
  const { people } = await open();
  const { Timeline } = await import('./person/timeline/Timeline.tsx');
  const empty = onPage(<Timeline person={makePerson('a')} />);
  expect(empty.text).toContain('Nothing was said or noted yet.');
  expect(empty.named('button', 'Add note').props.disabled).toBe(true);
  const note = { id: 'n1', at: '2026-11-20T10:00:00.000Z', text: 'Grows reeds' };
  const message = {
    id: 'm1',
    at: '2026-11-21T10:00:00.000Z',
    direction: 'from-them' as const,
    purpose: null,
    channel: 'email' as const,
    templateId: null,
    text: 'Which valve?',
  };
  const known = makePerson('a', { notes: [note], messages: [message] });
  const { showPeople } = await import('../../workspace/people.ts');
  showPeople({ save: [known] });
  const page = onPage(<Timeline person={known} />);
  expect(page.names('li').map((entry) => /They wrote · Email|Note/.exec(entry)?.[0])).toEqual([
    'They wrote · Email',
    'Note',
  ]);
  page.press('Delete message');
  expect(people.getPerson('a')?.messages).toEqual([]);
  page.press('Delete note');
  expect(people.getPerson('a')?.notes).toEqual([]);
});

test('a reply without its words stands in the timeline by its name alone', async () => {
  await open();
  const { Timeline } = await import('./person/timeline/Timeline.tsx');
  const message = {
    ...{ id: 'm1', at: '2026-11-21T10:00:00.000Z', direction: 'to-them' as const, purpose: null },
    ...{ channel: 'email' as const, templateId: null, text: 'Which valve?' },
  };
  const reply = { ...message, id: 'm2', direction: 'from-them' as const, text: '' };
  const page = onPage(<Timeline person={makePerson('a', { messages: [message, reply] })} />);
  expect(page.names('li')[0]).toContain('They replied · Email');
  expect(page.every('p').filter(({ props }) => props.dir === 'auto')).toHaveLength(1);
});

test('a message of the user’s is recorded once something was pasted', async () => {
  await open();
  const { LogMessage } = await import('./person/LogMessage.tsx');
  const form = onPage(
    <LogMessage person={makePerson('a')} label="I sent" direction="to-them" onDone={() => undefined} />,
  );
  expect(form.named('button', 'Add message').props.disabled).toBe(true);
  expect(form.every('form')[0]?.props['aria-label']).toBe('I sent');
});

test('who is edited has a field for what they are called, and for each thing that is known of most', async () => {
  await open();
  const { PersonForm } = await import('./person/PersonForm.tsx');
  const form = onPage(<PersonForm person={makePerson('a', { name: 'Ana Sol' })} onDone={() => undefined} />);
  expect(form.names('label').slice(0, 5)).toEqual(
    ['Name', 'Call them', 'Role or headline', 'Company', 'Location'].map((label) =>
      expect.stringContaining(label),
    ),
  );
  expect(form.every('input')[0]?.props.value).toBe('Ana Sol');
});
