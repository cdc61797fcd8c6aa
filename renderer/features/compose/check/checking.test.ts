import { expect, test } from 'vitest';
import { checkText } from '../../../../shared/coach/check/check-text.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

const text = 'Hi Ana, your reeds held. Ben Hart told me so.';

async function openDraft(around?: Parameters<typeof openPage>[1]) {
  const page = await openPage(folder(), around);
  const [checking, statements] = [await import('./checking.ts'), await import('./checked-statements.ts')];
  page.drafts.startDraft('connection-request');
  const id = page.location.hash.split('/').at(-1) ?? '';
  page.compose.changeAnswer(id, 'name', 'Ana Sol');
  const draft = () => page.drafts.getDraft(id);
  return { ...page, checking, statements, id, draft, people: () => page.people.everyone(['notes']) ?? [] };
}

const [, , statement] = checkText(
  text,
  {
    answers: (await import('../../../../shared/compose/empty-draft.ts')).emptyAnswers,
    known: null,
    profile: (await import('../../../../shared/compose/empty-profile.ts')).emptyProfile,
  },
  null,
);

test('a pasted text becomes the message, as one edited by hand; an empty one lets it follow the answers', async () => {
  const { checking, id, draft } = await openDraft();
  checking.takeText(id, text);
  expect(draft()?.message.edited?.text).toBe(text);
  checking.takeText(id, '  ');
  expect(draft()?.message.edited).toBeNull();
});

test('a statement is left out, and undo brings it back', async () => {
  const { checking, statements, id, draft } = await openDraft();
  checking.takeText(id, text);
  if (statement === undefined) throw new Error('The text has three statements.');
  const done = statements.leaveStatementOut(id, statement);
  expect(draft()?.message.edited?.text).toBe('Hi Ana, your reeds held.');
  done?.undo();
  expect(draft()?.message.edited?.text).toBe(text);
});

test('what is noted first keeps the person, and undo takes both away', async () => {
  const { statements, id, draft, people } = await openDraft();
  const done = await statements.noteStatement(id, 'Ben Hart told me so.');
  expect(done?.text).toBe('Noted with Ana Sol.');
  expect(people()).toMatchObject([
    { name: 'Ana Sol', stage: 'idea', notes: [{ text: 'Ben Hart told me so.' }] },
  ]);
  expect(draft()?.personId).toBe(people()[0]?.id);
  done?.undo();
  expect(people()).toEqual([]);
  expect(draft()?.personId).toBeNull();
});

test('of someone who is kept, undo takes the note away and nothing else', async () => {
  const { statements, id, draft, people } = await openDraft();
  await statements.noteStatement(id, 'Grows reeds.');
  const done = await statements.noteStatement(id, 'Sings.');
  expect(people()[0]?.notes.map((note) => note.text)).toEqual(['Grows reeds.', 'Sings.']);
  done?.undo();
  expect(people()[0]?.notes.map((note) => note.text)).toEqual(['Grows reeds.']);
  expect(draft()?.personId).toBe(people()[0]?.id);
});

test('the brief holds the answers and nothing that is noted elsewhere', async () => {
  const { checking, statements, id, copied } = await openDraft();
  await statements.noteStatement(id, 'Grows reeds.');
  await checking.copyBrief(id);
  expect(copied[0]).toContain('Name: Ana Sol');
  expect(copied[0]).toContain('At most 200 characters.');
  expect(copied[0]).not.toContain('reeds');
});

test('a clipboard that refuses is told of in its own words', async () => {
  const { checking, id } = await openDraft((answer) => (method, input) => {
    const refused = { ok: false, failure: { code: 'unavailable', message: 'No clipboard here.' } } as const;
    return method === 'copyText' ? Promise.resolve(refused) : answer(method, input);
  });
  await checking.copyBrief(id);
  const { useToast } = await import('../../../ui/toasts.ts');
  expect(useToast.getState().toast?.text).toBe('No clipboard here.');
});

test('a draft that begins with a text of the user’s opens on its last step', async () => {
  const { checking, drafts, location } = await openDraft();
  checking.startCheck();
  const id = location.hash.split('/').at(-1) ?? '';
  expect(drafts.getDraft(id)?.step).toBe('message');
});
