import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyAnswers } from '../../../../shared/compose/empty-draft.ts';
import type { Way } from '../../../../shared/people/best-way.ts';
import { makeDraft, makeFolder, makePerson } from '../../../../test/support/core-in-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const way: Way = { id: 'email', label: '', reason: '', source: '', channel: null, through: null };

async function start() {
  const page = await openPage(folder);
  await page.workspace.loadPeople();
  const { takeWay } = await import('./take-way.ts');
  const answers = {
    ...emptyAnswers,
    name: 'Priya Raman',
    reason: 'you asked',
    benefitForThem: 'logs',
    question: 'Do you?',
  };
  const draft = makeDraft('d1', { answers });
  page.workspace.saveDraft(draft);
  return { ...page, takeWay, draft };
}

it('takes the channel of the way, and leaves everything else', async () => {
  const { takeWay, draft, drafts } = await start();
  takeWay(draft, { ...way, channel: 'email' });
  expect(drafts.getDraft('d1')).toMatchObject({ channel: 'email', answers: draft.answers });
  takeWay(draft, way);
  expect(drafts.getDraft('d1')?.channel).toBe('email');
});

it('asks for an introduction with what is noted of the other one', async () => {
  const { takeWay, draft, drafts, workspace, location } = await start();
  const dana = makePerson('dana', { name: 'Dana Ortiz', stage: 'met' });
  workspace.savePerson(dana);
  takeWay(draft, { ...way, through: dana });
  const id = location.hash.split('/').at(-1) ?? '';
  expect(drafts.getDraft(id)).toMatchObject({
    purpose: 'ask-introduction',
    personId: 'dana',
    answers: {
      name: 'Dana Ortiz',
      introduceTo: 'Priya Raman',
      reason: 'you asked',
      benefitForThem: 'logs',
      question: 'Do you?',
    },
  });
  expect(drafts.getDraft('d1')?.purpose).toBe('connection-request');
});
