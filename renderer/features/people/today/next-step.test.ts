import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeDraft, makeFolder, makePerson } from '../../../../test/support/core-in-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function start() {
  const page = await openPage(folder);
  await page.workspace.loadPeople();
  const { takeStep } = await import('./next-step.ts');
  page.workspace.savePerson(makePerson('dana', { name: 'Dana Ortiz', stage: 'accepted' }));
  page.workspace.saveDraft(makeDraft('d1', { personId: 'dana' }));
  return { ...page, takeStep };
}

it('opens the draft that is there', async () => {
  const { takeStep, location } = await start();
  takeStep({ label: 'Go on', draftId: 'd1' }, 'dana');
  expect(location.hash).toBe('#/compose/d1');
});

it('begins what things with the person call for', async () => {
  const { takeStep, location, drafts } = await start();
  takeStep({ label: 'Write to Dana first', draftId: null }, 'dana');
  const id = location.hash.split('/').at(-1) ?? '';
  expect(drafts.getDraft(id)).toMatchObject({
    purpose: 'first-message',
    personId: 'dana',
    answers: { name: 'Dana Ortiz' },
  });
});

it('does nothing for someone who is gone', async () => {
  const { takeStep, location } = await start();
  takeStep({ label: 'Write to them', draftId: null }, 'nobody');
  takeStep({ label: 'Write to them', draftId: null }, null);
  expect(location.hash).toBe('');
});
