import { beforeAll, expect, test, vi } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import type { PlannedRow } from '../../../shared/import/plan-import.ts';
import { makePerson, makeTemplate } from '../../../test/support/core-in-folder.ts';
import { emptyPlan } from '../../../test/support/empty-plan.ts';
import { onPage } from '../../../test/support/on-page.tsx';
import type { FilesPlan } from './plan.ts';
import type { FileReport } from './read-files.ts';

let ImportPreview: typeof import('./ImportPreview.tsx').ImportPreview;
beforeAll(async () => {
  vi.stubGlobal('window', { api: {} });
  ({ ImportPreview } = await import('./ImportPreview.tsx'));
});

const report: FileReport = {
  name: 'people.csv',
  label: 'contacts from Google',
  encoding: null,
  separator: null,
  unknown: null,
  failure: null,
};
const row = (line: number, state: PlannedRow['state']): PlannedRow => ({
  file: 'people.csv',
  line,
  name: `Ana ${line}`,
  state,
});

function shown(plan: Partial<FilesPlan>, reports = [report], problem: string | null = null) {
  return onPage(<ImportPreview preview={{ reports, plan: { ...emptyPlan, ...plan } }} problem={problem} />);
}

test('what comes of it is counted, and only what there is', () => {
  const one = shown({ people: [makePerson('a')], templates: [makeTemplate('t'), makeTemplate('u')] });
  expect(one.names('dt')).toEqual(['People added or changed', 'Templates']);
  expect(one.names('dd')).toEqual(['1', '2']);
  expect(shown({ templates: [makeTemplate('t')] }).names('dd')).toEqual(['0', '1']);
});

test('it can be confirmed where something would change, and is called nothing where nothing would', () => {
  const isDisabled = (page: ReturnType<typeof shown>) => page.named('button', 'Import').props.disabled;
  expect(isDisabled(shown({ people: [makePerson('a')] }))).toBe(false);
  const empty = shown({ rows: [row(2, 'unchanged')] });
  expect(isDisabled(empty)).toBe(true);
  expect(empty.text).toContain('There is nothing in it that is not here already.');
});

test('of what cannot be read nothing is counted, nor called known already', () => {
  const unread = shown({}, [{ ...report, failure: 'The zip is cut off.' }]);
  expect(unread.names('dt')).toEqual([]);
  expect(unread.text).toContain('Nothing was changed.');
  expect(shown({}, [report, { ...report, failure: 'Cut off.' }]).names('dt')).toEqual([
    'People added or changed',
  ]);
});

test('a profile and settings that come along are said', () => {
  const said = (plan: Partial<FilesPlan>) => /[^.]*become what they were there/.exec(shown(plan).text)?.[0];
  expect(said({ profile: emptyProfile })).toMatch(/What you said of yourself that/);
  expect(said({})).toBeUndefined();
});

test('a problem is said where it is confirmed', () => {
  const page = shown({ people: [makePerson('a')] }, [report], 'The disk is full.');
  expect(page.every('p').find(({ props }) => props.role === 'alert')?.inside).toEqual(['The disk is full.']);
});

test('each row stands with its place and what becomes of it, and each kind is counted', () => {
  const page = shown({ rows: [row(2, 'new'), row(3, 'new'), row(4, 'duplicate')] });
  expect(page.names('li').slice(1)).toEqual([
    'Ana 2Newpeople.csv, line 2',
    'Ana 3Newpeople.csv, line 3',
    'Ana 4Twice in the filespeople.csv, line 4',
  ]);
  const chips = page.every('button').filter(({ props }) => props['aria-pressed'] !== undefined);
  expect(chips.map(({ props }) => props['aria-pressed'])).toEqual([true, false, false]);
  expect(page.names('button')).toEqual(['All 3', 'New 2', 'Twice in the files 1', 'Cancel', 'Import']);
});

test('of very many rows the first hundred stand there, and how many more a button shows', () => {
  const rows = Array.from({ length: 130 }, (_, index) => row(index + 2, 'new'));
  const page = shown({ rows });
  expect(page.names('li').slice(1)).toHaveLength(100);
  expect(page.names('button')).toContain('Show 30 more');
});

test('what is refused stands with the reason and what the row held', () => {
  const refused = (line: number) => ({
    file: 'people.csv',
    line,
    cells: ['', 'Ana', ' '],
    reason: 'It names nobody.',
  });
  const one = shown({ rejected: [refused(7)] });
  expect(one.names('summary')).toEqual(['One row is refused']);
  expect(one.text).toContain('It names nobody.Anapeople.csv, line 7');
  expect(shown({}).every('summary')).toEqual([]);
  const many = shown({ rejected: Array.from({ length: 60 }, (_, index) => refused(index)) });
  expect(many.names('summary')).toEqual(['60 rows are refused']);
  expect(many.text).toContain('And 10 more.');
});

test('a row that is taken without its date is not called refused', () => {
  const row = { file: 'people.csv', line: 7, cells: ['Ana'], reason: '“31 Feb” is no date.' };
  const page = shown({ rejected: [{ ...row, isTaken: true }] });
  expect(page.names('summary')).toEqual(['One row is taken without its date']);
  expect(page.text).toContain('“31 Feb” is no date.Anapeople.csv, line 7');
  expect(page.names('dt')).toEqual(['People added or changed']);
  const both = shown({ rejected: [row, { ...row, isTaken: true }, { ...row, line: 8, isTaken: true }] });
  expect(both.names('summary')).toEqual(['One row is refused', '2 rows are taken without their dates']);
  expect(both.names('dd')).toEqual(['0', '1']);
});

test('a file says what it is, why it cannot be read, or that its columns have to be told', () => {
  const about = (part: Partial<FileReport>) => shown({}, [{ ...report, ...part }]).names('li')[0];
  expect(about({})).toBe('people.csvcontacts from Google');
  expect(about({ label: null, failure: 'It is cut off.' })).toBe('people.csvIt is cut off.');
  expect(about({ label: null })).toContain('a table of no known kind');
});

test('the columns of an unknown table show what they hold, and that a name is needed', () => {
  const rows = [
    ['Ana', ''],
    ['', 'x@sample.example'],
    ['Bea', ''],
  ];
  const unknown = {
    header: { line: 1, cells: ['Who', ' '] },
    sample: rows.map((cells, index) => ({ line: index + 2, cells })),
    mapping: [null, null],
  };
  const page = shown({}, [{ ...report, label: null, unknown }]);
  expect(page.names('label')).toEqual(['Column 1: Who', 'Column 2: without a head']);
  expect(page.text).toContain('Ana · Bea');
  expect(page.text).toContain('Say which column holds the name.');
  const told = shown({}, [{ ...report, label: null, unknown: { ...unknown, mapping: ['name', null] } }]);
  expect(told.text).not.toContain('Say which column holds the name.');
  expect(told.every('select').map(({ props }) => props.value)).toEqual(['name', 'left-out']);
});
