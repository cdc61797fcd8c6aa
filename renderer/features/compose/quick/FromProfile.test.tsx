import { setImmediate } from 'node:timers/promises';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { makeDraft } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';
import { nameOf } from '../../../../test/support/walk/document-outline.ts';
import { openDocument } from '../../../../test/support/walk/platform.ts';

const folder = dataFolderForEachTest();

test('what a copied profile says is taken one by one or all at once, and the form is next once all of it is', async () => {
  const text =
    'Dov Ash\n· 2nd\nMiller at Tide Mill\nLeeds, England, United Kingdom · Contact info\n500+ connections';
  const page = await openPage(
    folder(),
    (answer) => async (method, input) =>
      method === 'readClipboard' ? { ok: true, value: { text } } : answer(method, input),
    { window: openDocument().window },
  );
  const draft = makeDraft('d1');
  page.drafts.keepDraft(draft);
  const { FromProfile } = await import('./FromProfile.tsx');
  const onTaken = vi.fn();
  function Shown() {
    return <FromProfile draft={page.drafts.useDraft('d1') ?? draft} onTaken={onTaken} />;
  }
  document.body.append(document.createElement('main'));
  const root = createRoot(document.body.firstElementChild as Element);
  await act(async () => root.render(<Shown />));
  const buttons = () => [...document.querySelectorAll('button')];
  const press = (name: RegExp) =>
    act(async () => {
      buttons()
        .find((one) => name.test(nameOf(one)))
        ?.click();
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
    });
  await press(/Take from clipboard/);
  expect(buttons().map(nameOf)).toEqual(
    expect.arrayContaining(['Use name: Dov Ash', 'Use location: Leeds, England, United Kingdom']),
  );
  await press(/^Use name/);
  expect(page.drafts.getDraft('d1')?.answers.name).toBe('Dov Ash');
  expect(onTaken).not.toHaveBeenCalled();
  await press(/^Use all/);
  expect(page.drafts.getDraft('d1')?.answers).toMatchObject({ location: 'Leeds, England, United Kingdom' });
  expect(onTaken).toHaveBeenCalledOnce();
  expect(document.body.textContent).toContain('Used from the profile: Dov Ash');
  await press(/Another profile/);
  expect(buttons().map(nameOf)).toEqual(['Take from clipboard']);
});
