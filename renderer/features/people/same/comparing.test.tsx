import { beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '../../../../shared/model/person.ts';
import { makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { onPage } from '../../../../test/support/on-page.tsx';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
const note = { id: 'n', at: '2026-11-01T10:00:00.000Z', text: 'Grows reeds' };
const ana = makePerson('ana', {
  name: 'Ana Sol',
  email: 'ana@sample.example',
  role: 'Botanist',
  notes: [note],
});
const twin = makePerson('twin', {
  name: 'A. Sol',
  email: 'ana@sample.example',
  role: 'Curator',
  tags: ['rail'],
});

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
});

async function open(...people: readonly Person[]) {
  const page = await openPage(folder());
  await page.workspace.loadPeople();
  page.workspace.changePeople({ save: people });
  const same = await import('./same.ts');
  const { Comparison } = await import('./Comparison.tsx');
  const { SameReview } = await import('./SameReview.tsx');
  const { SameNotice } = await import('./SameNotice.tsx');
  const pair = { people: [ana, twin] as const, because: 'email' as const };
  same.useSame.setState({ pairs: [pair] });
  const comparing = () => same.useSame.getState().comparing;
  return { ...page, same, comparing, Comparison, SameReview, SameNotice };
}

test('two are compared by what they differ in, the value that is kept usually chosen', async () => {
  const { Comparison } = await open(ana, twin);
  const page = onPage(<Comparison kept={ana} other={twin} />);
  expect(page.names('legend')).toEqual(['Name', 'Role or headline']);
  const radios = page.every('input').map(({ props: { name, checked } }) => [name, checked]);
  expect(radios).toEqual([
    ['name', true],
    ['name', false],
    ['role', true],
    ['role', false],
  ]);
  expect(page.text).toContain('Where they differ, choose what is kept.');
  expect(page.text).toContain(
    'Kept of both: 1 note, 0 messages, 0 meetings, 1 tag, the drafts and the history.',
  );
});

test('made one, the second is gone and the first has everything', async () => {
  const { Comparison, people } = await open(ana, twin);
  onPage(<Comparison kept={ana} other={twin} />).press('Make them one');
  expect(people.getPerson('twin')).toBeNull();
  expect(people.getPerson('ana')).toMatchObject({ role: 'Botanist', tags: ['rail'], notes: [note] });
});

test('said to be two, both stay and are told apart', async () => {
  const { Comparison, people } = await open(ana, twin);
  onPage(<Comparison kept={ana} other={twin} />).press('Two people');
  expect(people.getPerson('twin')).not.toBeNull();
  expect(people.getPerson('ana')?.differentFrom).toEqual(['twin']);
});

test('two that hold too much for one record cannot be made one, and are told why', async () => {
  const { Comparison, people } = await open(ana, twin);
  const full = { ...ana, notes: Array.from({ length: 5_000 }, (_, index) => ({ ...note, id: `n${index}` })) };
  const page = onPage(<Comparison kept={full} other={{ ...twin, notes: [note] }} />);
  page.press('Make them one');
  expect(people.getPerson('twin')).not.toBeNull();
  expect(page.text).toContain('They stay two.');
});

test('the review names both, says why, and leads to the comparison', async () => {
  const { SameReview, comparing } = await open(ana, twin);
  const page = onPage(<SameReview />);
  expect(page.names('li')[0]).toContain('They have the same email');
  expect(page.names('li')[0]).toMatch(/^Ana Sol.*A\. Sol/);
  page.press('Compare');
  expect(comparing()).toEqual(['ana', 'twin']);
});

test('who is open is told of as one who may be there twice; elsewhere it is said how many there are', async () => {
  const { SameNotice, comparing, same } = await open(ana, twin);
  const ofTwin = onPage(<SameNotice personId="twin" />);
  expect(ofTwin.text).toContain('This may be the same person as Ana Sol');
  ofTwin.press('Compare them');
  expect(comparing()).toEqual(['twin', 'ana']);
  const elsewhere = onPage(<SameNotice personId="somebody" />);
  elsewhere.press('Possibly the same person: 1');
  expect(same.useSame.getState().isReviewing).toBe(true);
  same.useSame.setState({ pairs: [] });
  expect(onPage(<SameNotice personId="twin" />).text).toBe('');
});
