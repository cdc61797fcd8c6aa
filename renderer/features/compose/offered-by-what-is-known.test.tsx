/** What the composer offers by what is known already: of somebody kept, of the request to them, of words that are there. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ComposedMessage } from '../../../shared/compose/compose-message.ts';
import type { Draft, FittedMessage } from '../../../shared/model/draft.ts';
import { makeDraft, makePerson } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { onPage } from '../../../test/support/on-page.tsx';
import { openPage } from '../../../test/support/page-on-core.ts';
import { openDocument } from '../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;
const ana = makePerson('ana', { name: 'Ana Sol', profileLink: 'https://example.org/ana', stage: 'accepted' });

beforeEach(async () => {
  page = await openPage(folder(), undefined, { window: openDocument().window });
  await page.workspace.loadPeople();
  page.workspace.changePeople({ save: [ana] });
});

/** A draft in which only these answers are given. */
function answered(answers: Partial<Draft['answers']>, part: Partial<Draft> = {}): Draft {
  const draft = makeDraft('d1', part);
  return { ...draft, answers: { ...draft.answers, ...answers } };
}

test('who is kept is offered by their name or their profile, and somebody else can be meant', async () => {
  const { KeptNote } = await import('./steps/recipient/KeptNote.tsx');
  const host = document.createElement('div');
  const root = createRoot(host);
  const noted = async (answers: Partial<Draft['answers']>, part: Partial<Draft> = {}) => {
    const draft = answered(answers, part);
    await act(async () => root.render(<KeptNote draft={draft} offers={[ana]} />));
    return host.textContent;
  };
  const withProfile = { profileLink: 'https://example.org/ana' };
  expect(await noted({ name: 'ana sol' })).toContain('You keep one of this name: ');
  expect(await noted(withProfile)).toContain('This profile is that of Ana Sol: ');
  expect(await noted({ name: 'ana sol' }, { isSomeoneElse: true })).toBe('');
  expect(await noted({ name: 'Bea Roy' })).toBe('');
  const sent = (name: string) => noted({ name }, { personId: 'ana' });
  expect(await sent('Ana Moor')).toContain('Kept as Ana Sol; sent, it is Ana Moor.');
  for (const name of ['Ana Sol', ' ']) expect(await sent(name)).toContain('Among your people: ');
  await act(async () => page.workspace.savePerson({ ...ana, name: ' ' }));
  expect(await noted(withProfile)).toContain('This profile is that of someone without a name: ');
});

test('what the request to them said is offered in each box that goes on from it, and nowhere else', async () => {
  const { FromRequest } = await import('./steps/FromRequest.tsx');
  const said = { prompt: 'her talk', benefitForThem: 'my drawings', question: 'Which valve?' };
  const sent = { at: '2026-11-20T10:00:00.000Z', text: 'Hi Ana.' };
  page.workspace.saveDraft({ ...answered(said, { personId: 'ana', sent }), id: 'request' });
  const under = (answer: 'prompt' | 'benefitForThem' | 'question', personId: string | null = 'ana') => {
    const draft = answered({}, { purpose: 'first-message', personId });
    return onPage(<FromRequest draft={draft} answer={answer} otherwise="Nothing" />).text;
  };
  expect(under('benefitForThem')).toContain('In your request: my drawings');
  expect(under('prompt')).toContain('In your request: her talk');
  expect(under('question')).toBe('Nothing');
  expect(under('benefitForThem', null)).toBe('Nothing');
});

test('the ways are those to whom the draft is to, by how things stand with them', async () => {
  const { useWays } = await import('./way/use-ways.ts');
  const draft = answered({ name: 'Ana Sol', reason: 'I repair old valves' }, { personId: 'ana' });
  function Ways({ to }: { readonly to: Draft }) {
    return useWays(to).map(({ id }) => id);
  }
  const toNobody = onPage(<Ways to={{ ...draft, personId: null }} />).text;
  expect(onPage(<Ways to={draft} />).text).not.toBe(toNobody);
  expect(onPage(<Ways to={{ ...draft, answers: { ...draft.answers, name: ' ' } }} />).text).toBe('');
});

test('blanks are no name of a draft and no subject to offer', async () => {
  const { DraftItem } = await import('./drafts/DraftItem.tsx');
  const { SubjectField } = await import('./message/SubjectField.tsx');
  const item = onPage(<DraftItem draft={answered({ name: ' ' })} isShown={false} onChoose={() => {}} />);
  expect(item.text).toContain('No name yet');
  expect(item.names('button')).toContain('Duplicate draft to no one yet');
  const offers = (answers: Partial<Draft['answers']>, subject = '') =>
    onPage(<SubjectField draft={answered(answers, { channel: 'email', subject })} />).names('button');
  expect(offers({ prompt: '  ' })).toEqual([]);
  expect(offers({ prompt: ' her talk on valves' })).toEqual(['Her talk on valves']);
  expect(offers({ prompt: 'her talk' }, 'Valves')).toEqual(['Copy subject', 'Copy subject and message']);
});

test('a part that gave way can be restored, and one that was restored be left to Fit again', async () => {
  const { FitParts } = await import('./message/FitState.tsx');
  const fitted: FittedMessage = {
    ...{ limit: 200, overBy: 0, isExact: true, longest: [] },
    leftOut: [
      { index: 0, state: 'short' },
      { index: 1, state: 'dropped' },
    ],
    parts: [
      { index: 0, text: 'I read your talk.' },
      { index: 1, text: 'I repair valves.' },
      { index: 2, text: 'Which one is it?' },
    ],
  };
  const draft = makeDraft('d1');
  page.workspace.saveDraft(draft);
  const pinned = { ...draft, message: { ...draft.message, pinned: { 2: 'full' } } } as const;
  const shown = onPage(<FitParts draft={pinned} message={{ fitted } as ComposedMessage} />);
  expect(shown.names('li')).toEqual([
    'ShortenedI read your talk.Restore',
    'Left outI repair valves.Restore',
    'Kept, because you restored itWhich one is it?Let Fit decide',
  ]);
  shown.press('Restore');
  expect(page.drafts.getDraft('d1')?.message.pinned).toEqual({ 0: 'full' });
});

test('an answer that makes no sentence is asked about once nobody types it any more', async () => {
  const { InTheMessage } = await import('./steps/InTheMessage.tsx');
  const draft = answered({ reason: 'n/a' });
  const asked = (isTyped: boolean) => {
    vi.stubGlobal('document', { activeElement: { id: isTyped ? 'box' : 'another' } });
    const realised = {
      ...({ shape: 'says-nothing', beginning: 'own-words', problem: 'says-nothing', choices: [] } as const),
      ...{ sentence: null, clause: null, phrase: null, offer: null },
    };
    return onPage(<InTheMessage draft={draft} field="reason" realised={realised} boxId="box" />).text;
  };
  expect(asked(true)).toBe('In the message');
  expect(asked(false)).toMatch(/^In the message./);
});
