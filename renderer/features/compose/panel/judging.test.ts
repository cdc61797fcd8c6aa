import { act } from 'react';
import { expect, test } from 'vitest';
import { makeDraft, makePerson, makeTemplate } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { toldBy } from '../../../../test/support/told-by.tsx';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

const whole =
  'Hi Ana,\n\nThank you for your talk in Leeds: you asked for data on dwell times, and we have it. ' +
  'I can share the logs of 40 stations. Do you count per door?\n\nSam';

/** A draft with these words of the user's own. */
function written(text: string) {
  const draft = makeDraft('d1', { channel: 'inmail', subject: 'Dwell times', personId: 'p1' });
  return { ...draft, message: { ...draft.message, edited: { text, base: '' } } };
}

/** Opens the page with the draft. @returns what is said of it from now on */
async function openJudged(text: string) {
  const page = await openPage(folder(), undefined, { window: openDocument().window });
  page.workspace.savePerson(makePerson('p1', { name: 'Ana Sol' }));
  const draft = written(text);
  page.workspace.saveDraft(draft);
  const { useJudgement } = await import('./judging.ts');
  const { copyDraft, getCopyState } = await import('./copying.ts');
  const judgement = await toldBy(() => useJudgement(page.drafts.useDraft('d1') ?? draft));
  const copied = async () => {
    await copyDraft('d1');
    return getCopyState('d1').kind;
  };
  return { ...page, draft, judgement, copied };
}

test('what is called ready can be copied, and what stops the copy is told in its place', async () => {
  const { workspace, draft, judgement, copied } = await openJudged(whole);
  expect(judgement().kind).toBe('ready');
  expect(await copied()).not.toBe('stopped');
  const tooLong = { ...draft, subject: 'Dwell times '.repeat(20) };
  await act(async () => workspace.saveDraft(tooLong));
  expect(await copied()).toBe('stopped');
  expect(judgement()).toMatchObject({ kind: 'nearly', reasons: [expect.stringContaining('The subject is')] });
});

test('a mail without a subject is nearly there, can be copied all the same, and is ready with one', async () => {
  const { workspace, draft, judgement, copied } = await openJudged(whole);
  await act(async () => workspace.saveDraft({ ...draft, subject: ' ' }));
  expect(judgement()).toEqual({ kind: 'nearly', reasons: ['It has no subject yet.'] });
  expect(await copied()).toBe('copied');
  await act(async () => workspace.saveDraft({ ...draft, subject: 'Dwell times' }));
  expect(judgement().kind).toBe('ready');
});

test('a message that the form still makes is under way, with what is still to come', async () => {
  const { workspace, draft, judgement } = await openJudged(whole);
  await act(async () => workspace.saveDraft({ ...draft, message: { ...draft.message, edited: null } }));
  expect(judgement().kind).toBe('under-way');
  await act(async () => workspace.saveDraft(written('Hi Ana, {{question}}')));
  expect(judgement().kind).not.toBe('under-way');
});

test('what is still to come follows the words of the template, though the draft stays as it is', async () => {
  const { workspace, draft, judgement } = await openJudged(whole);
  const own = makeTemplate('own', { body: 'Hi {{first_name}}, {{question}}' });
  const made = { ...draft, templateId: 'own', message: { ...draft.message, edited: null } };
  await act(async () => {
    workspace.saveTemplate(own);
    workspace.saveDraft(made);
  });
  const gaps = () => {
    const told = judgement();
    return told.kind === 'under-way' ? told.gaps.length : 0;
  };
  expect(gaps()).toBe(2);
  await act(async () => workspace.saveTemplate({ ...own, body: 'Hi {{first_name}}' }));
  expect(gaps()).toBe(1);
});

test('what they were sent before is not ready, from when it is known on', async () => {
  const { workspace, judgement, copied } = await openJudged(whole);
  expect(judgement().kind).toBe('ready');
  const message = {
    ...{ id: 'm1', direction: 'to-them' as const, purpose: null, templateId: null },
    ...{ channel: 'inmail' as const, at: '2026-11-20T08:00:00.000Z', text: whole },
  };
  await act(async () => workspace.savePerson(makePerson('p1', { name: 'Ana Sol', messages: [message] })));
  const reasons = [expect.stringMatching(/^You sent Ana exactly this /)];
  expect(judgement()).toEqual({ kind: 'nearly', reasons });
  expect(await copied()).toBe('stopped');
});
