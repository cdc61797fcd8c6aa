import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../../../test/support/core-in-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = 'P. Raman\nData lead at Harbour Rail\nLeeds, England, United Kingdom · Contact info\n';
const url = 'https://www.linkedin.com/in/priya';

it('offers what a link says, and of its text what the link did not say itself', async () => {
  await openPage(folder);
  const { offersOfLink } = await import('./link-offers.ts');
  const offers = offersOfLink({ name: 'Priya Raman', url, text });
  const values = offers.map(({ answer, value }) => [answer, value]);
  expect(values).toContainEqual(['name', 'Priya Raman']);
  expect(values).toContainEqual(['profileLink', url]);
  expect(values).toContainEqual(['company', 'Harbour Rail']);
  expect(values.filter(([answer]) => answer === 'name')).toHaveLength(1);
  expect(offersOfLink({ name: '', url: '', text: '' })).toEqual([]);
});

it('begins a draft with what was chosen alone, shows it, and one undo empties it', async () => {
  const { location, drafts, compose } = await openPage(folder);
  const { beginWith, offersOfLink } = await import('./link-offers.ts');
  const [name, link] = offersOfLink({ name: 'Priya Raman', url, text });
  if (name === undefined || link === undefined) expect.fail('There is too little on offer.');
  beginWith([name]);
  const id = location.hash.split('/').at(-1) ?? '';
  expect(location.hash).toBe(`#/compose/${id}`);
  expect(drafts.getDraft(id)?.answers).toMatchObject({ name: 'Priya Raman', profileLink: '', company: '' });
  compose.undo(id);
  expect(drafts.getDraft(id)?.answers.name).toBe('');
});

it('asks about one link at a time, whatever comes meanwhile', async () => {
  const { askAbout, endAsking, useIncoming } = await import('../../../workspace/incoming.ts');
  const first = { ok: false, problem: 'It is too long.' } as const;
  const second = { ok: false, problem: 'There is nothing in it.' } as const;
  askAbout(first);
  askAbout(second);
  expect(useIncoming.getState().link).toBe(first);
  endAsking();
  askAbout(second);
  expect(useIncoming.getState().link).toBe(second);
});
