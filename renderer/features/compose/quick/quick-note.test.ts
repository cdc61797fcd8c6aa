import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../../../../shared/contract.ts';
import { makeFolder } from '../../../../test/support/core-in-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

let folder: string;
/** What the page asked of its host, by method. */
let asked: [method: string, input: unknown][];
let told: unknown[];
/** Why nothing can be saved; null while it can. */
let problem: string | null;
beforeEach(() => {
  folder = makeFolder();
  asked = [];
  told = [];
  problem = null;
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage(message: unknown) {
        told.push(message);
      }
    },
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function openQuick(clipboard = '') {
  const page = await openPage(folder, (answer) => async (method, input): Promise<Envelope<unknown>> => {
    asked.push([method, input]);
    if (method === 'readClipboard') return { ok: true, value: { text: clipboard } };
    if (method === 'saveDraft' && problem !== null)
      return { ok: false, failure: { code: 'not-saved', message: problem } };
    return answer(method, input);
  });
  const note = await import('./quick-note.ts');
  note.beginQuickNote();
  const draftId = () => note.useQuickNote.getState().draftId ?? expect.fail('There is no note.');
  const write = (name: string) => page.compose.changeAnswer(draftId(), 'name', name);
  return { ...page, note, draftId, write };
}

const finished = () => asked.filter(([method]) => method === 'finishQuick').map(([, input]) => input);

describe('the quick note', () => {
  it('leaves the address alone when it begins', async () => {
    const { location } = await openQuick();
    expect(location.hash).toBe('');
  });

  it('takes what a profile says in one step, which one undo takes back', async () => {
    const { note, draftId, drafts, compose } = await openQuick();
    const because = 'On the page.';
    note.takeOffers(draftId(), [
      { answer: 'name', label: 'Name', value: 'Priya Raman', because },
      { answer: 'commonConnections', label: 'Common connection', value: 'Dana Ortiz', because },
    ]);
    expect(drafts.getDraft(draftId())?.answers).toMatchObject({
      name: 'Priya Raman',
      commonConnections: ['Dana Ortiz'],
    });
    compose.undo(draftId());
    expect(drafts.getDraft(draftId())?.answers).toMatchObject({ name: '', commonConnections: [] });
  });

  it('is on the disk before the composer is told of it', async () => {
    const { note, draftId, write } = await openQuick();
    write('Priya Raman');
    const id = draftId();
    await note.openInComposer(id);
    expect(asked.map(([method]) => method).slice(-2)).toEqual(['saveDraft', 'finishQuick']);
    expect(finished()).toEqual([{ openDraft: id, failure: null }]);
    expect(told).toEqual([id]);
  });

  it('is kept when it is left, and another one begins', async () => {
    const { note, draftId, write, core } = await openQuick();
    write('Priya Raman');
    const id = draftId();
    await note.leaveQuickNote(null);
    expect(draftId()).not.toBe(id);
    expect(told).toEqual([id]);
    expect(finished()).toEqual([{ openDraft: null, failure: null }]);
    expect((await core.ask('openWorkspace')).drafts).toMatchObject([
      { id, answers: { name: 'Priya Raman' } },
    ]);
  });

  it('stays, with the reason, where it cannot be saved', async () => {
    const { note, draftId, write, drafts } = await openQuick();
    problem = 'The disk is full.';
    write('Priya Raman');
    const id = draftId();
    await note.leaveQuickNote(null);
    expect(finished()).toEqual([{ openDraft: null, failure: 'The disk is full.' }]);
    expect(told).toEqual([]);
    expect(draftId()).toBe(id);
    expect(drafts.getDraft(id)?.answers.name).toBe('Priya Raman');
  });

  it('is nothing to go on with, and nothing to keep, while it is empty', async () => {
    const { note, draftId, toasts } = await openQuick();
    await note.openInComposer(draftId());
    expect(toasts.useToast.getState().toast?.text).toContain('nothing in it yet');
    expect(finished()).toEqual([]);
    await note.leaveQuickNote(null);
    expect(finished()).toEqual([{ openDraft: null, failure: null }]);
    expect(told).toEqual([]);
  });

  it('reads the clipboard when it is asked to, and says when there is no text on it', async () => {
    const { note } = await openQuick('Priya Raman\nData lead');
    expect(await note.textOnClipboard()).toBe('Priya Raman\nData lead');
    const { note: other, toasts } = await openQuick('  \n');
    expect(await other.textOnClipboard()).toBeNull();
    expect(toasts.useToast.getState().toast?.text).toContain('no text on the clipboard');
  });
});

describe('a draft that was begun beside the page', () => {
  it('is taken in from the disk, and what is here already stays as it is', async () => {
    const { workspace, core, drafts, write, draftId } = await openQuick();
    write('Priya Raman');
    await workspace.flushSaves();
    const [saved] = (await core.ask('openWorkspace')).drafts;
    if (saved === undefined) expect.fail('Nothing was saved.');
    const beside = { ...saved, id: '0e5d8f0a-0000-4000-8000-00000000000a' };
    await core.ask('saveDraft', beside);
    await core.ask('saveDraft', { ...saved, subject: 'of another window' });
    await workspace.takeInDraft(beside.id);
    const before = asked.length;
    await workspace.takeInDraft(draftId());
    expect(asked).toHaveLength(before);
    await workspace.takeInDraft('0e5d8f0a-0000-4000-8000-00000000000b');
    expect(drafts.getDraft(beside.id)).toEqual(beside);
    expect(drafts.getDraft(draftId())?.subject).toBe('');
    expect(Object.keys(workspace.getWorkspace().drafts)).toHaveLength(2);
  });
});
