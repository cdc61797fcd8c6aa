import { expect, test } from 'vitest';
import type { TodayLine } from '../../../../shared/people/today-words.ts';
import { makeDraft, makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function open() {
  const page = await openPage(folder());
  await page.workspace.loadPeople();
  const followUp = { day: '2026-11-20', everyWeeks: null, setAt: '2026-11-01T10:00:00.000Z', toldFor: null };
  page.workspace.changePeople({ save: [makePerson('ana', { name: 'Ana Sol', followUp })] });
  return page;
}

const line: TodayLine = {
  name: 'Ana Sol',
  text: 'wrote 2 days ago',
  quote: 'Which valve?',
  detail: 'Botanist',
  next: { label: 'Write to them', draftId: null },
};

test('a row says whom it is about, why, and what they wrote', async () => {
  await open();
  const { TodayRow } = await import('./TodayRow.tsx');
  const page = onPage(<TodayRow line={line} personId="ana" />);
  expect(page.text).toMatch(/Ana Sol wrote 2 days ago Which valve\? ?Botanist ?Write to them$/);
  expect(page.names('q')).toEqual(['Which valve?']);
  expect(onPage(<TodayRow line={{ ...line, quote: null }} personId="ana" />).every('q')).toEqual([]);
  expect(onPage(<TodayRow line={{ ...line, name: '' }} personId={null} />).text).toContain('No name yet');
});

test('its name leads to the person, and its step to the draft that is there, else to a new one', async () => {
  const { location, workspace } = await open();
  const { TodayRow } = await import('./TodayRow.tsx');
  onPage(<TodayRow line={line} personId="ana" />).press('Ana Sol');
  expect(location.hash).toBe('#/people/ana');
  onPage(<TodayRow line={{ ...line, next: { label: 'Go on', draftId: 'd1' } }} personId="ana" />).press(
    'Go on',
  );
  expect(location.hash).toBe('#/compose/d1');
  onPage(<TodayRow line={line} personId="ana" />).press('Write to them');
  const drafts = Object.values(workspace.getWorkspace().drafts);
  expect(drafts.map(({ personId }) => personId)).toEqual(['ana']);
});

test('who can wait is put off until tomorrow; who is not among the people cannot be', async () => {
  const { people } = await open();
  const { TodayRow } = await import('./TodayRow.tsx');
  expect(onPage(<TodayRow line={line} personId="ana" />).names('button')).not.toContain('Tomorrow');
  expect(onPage(<TodayRow line={line} personId={null} canWait />).names('button')).not.toContain('Tomorrow');
  onPage(<TodayRow line={line} personId="ana" canWait />).press('Tomorrow');
  expect(people.getPerson('ana')?.followUp?.day).not.toBe('2026-11-20');
});

test('of many entries the first few stand there, with how many more there are', async () => {
  await open();
  const { TodaySection } = await import('./TodaySection.tsx');
  const section = (count: number) =>
    onPage(
      <TodaySection
        title="Your turn"
        entries={Array.from({ length: count }, (_, index) => `No ${index}`)}
        keyOf={(entry) => entry}
      >
        {(entry) => <p>{entry}</p>}
      </TodaySection>,
    );
  expect(section(0).text).toBe('');
  expect(section(4).names('li')).toEqual(['No 0', 'No 1', 'No 2', 'No 3']);
  expect(section(4).every('button')).toEqual([]);
  expect(section(30).names('li')).toHaveLength(4);
  expect(section(30).names('button')).toEqual(['Show 20 more of 30']);
  expect(section(6).names('button')).toEqual(['Show 2 more of 6']);
});

test('requests without an answer are counted and named in one line, each a way to the person', async () => {
  const { location } = await open();
  const { WaitingForThem } = await import('./WaitingForThem.tsx');
  const clock = { now: new Date('2026-11-29T10:00:00.000Z'), timeZone: 'UTC' };
  const entry = (id: string) => ({
    person: makePerson(id, { name: `Name ${id}` }),
    since: '2026-11-27T10:00:00.000Z',
  });
  const shown = (...ids: readonly string[]) =>
    onPage(<WaitingForThem entries={ids.map(entry)} clock={clock} />);
  expect(shown().text).toBe('');
  expect(shown('a').text).toContain('1 request: Name a 2 days');
  const many = shown('a', 'b', 'c', 'd', 'e');
  expect(many.text).toContain('5 requests: Name a 2 days · Name b 2 days · Name c 2 days');
  expect(many.names('button').at(-1)).toBe('Show 2 more');
  many.press('Name b');
  expect(location.hash).toBe('#/people/b');
});

test('the next line after an answer is copied as it stands there', async () => {
  const { copied } = await open();
  const { LikelyAnswers } = await import('./LikelyAnswers.tsx');
  const page = onPage(<LikelyAnswers draft={makeDraft('d1')} />);
  const [copy = ''] = page.names('button');
  page.press(copy);
  await Promise.resolve();
  expect(copied).toEqual([copy.replace(/^Copy: /, '')]);
  expect(page.text).toContain(copied[0]);
});
