/** How each dialog is left: with Escape, and with the button that goes no further. */
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeDraft, makePerson, makeTemplate } from '../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../test/support/data-folder.ts';
import { onPage } from '../test/support/on-page.tsx';
import { openPage } from '../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();
let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(async () => {
  page = await openPage(folder());
  await page.workspace.loadPeople();
});

type Close = { readonly onClose: () => void };

/** Every dialog that whatever opens it closes. */
const dialogs: Readonly<Record<string, (close: Close) => Promise<ReactNode>>> = {
  'check a text': async (close) => {
    const { CheckDialog } = await import('./features/compose/check/CheckDialog.tsx');
    return <CheckDialog draft={makeDraft('d')} {...close} />;
  },
  'paste a profile': async (close) => {
    const { PasteProfileDialog } = await import('./features/compose/steps/PasteProfileDialog.tsx');
    return <PasteProfileDialog draft={makeDraft('d')} {...close} />;
  },
  'rename a template': async (close) => {
    const { RenameDialog } = await import('./features/templates/RenameDialog.tsx');
    return <RenameDialog template={makeTemplate('t')} {...close} />;
  },
  'export templates': async (close) => {
    page.workspace.saveTemplate(makeTemplate('t'));
    const { ExportDialog } = await import('./features/templates/exchange/ExportDialog.tsx');
    return <ExportDialog {...close} />;
  },
  'import templates': async (close) => {
    const { ImportDialog } = await import('./features/templates/exchange/ImportDialog.tsx');
    return <ImportDialog templates={[{ content: makeTemplate('t'), hidden: [] }]} {...close} />;
  },
  'restore a backup': async (close) => {
    const { RestoreDialog } = await import('./features/settings/backups/RestoreDialog.tsx');
    const holds = { people: 1, drafts: 1, templates: 1 };
    return <RestoreDialog backup={{ id: 'b', takenAt: 0, reason: 'regular', holds }} {...close} />;
  },
  'turn encryption on': async (close) => {
    const { TurnOnDialog } = await import('./features/settings/encryption/TurnOnDialog.tsx');
    return <TurnOnDialog keeper={null} {...close} />;
  },
  'turn encryption off': async (close) => {
    const { TurnOffDialog } = await import('./features/settings/encryption/TurnOffDialog.tsx');
    return <TurnOffDialog {...close} />;
  },
  'delete somebody': async (close) => {
    const { DeletePerson } = await import('./features/people/person/DeletePerson.tsx');
    return <DeletePerson person={makePerson('a')} onDeleted={vi.fn()} {...close} />;
  },
  'move somebody': async (close) => {
    const { MoveDialog } = await import('./features/people/board/MoveDialog.tsx');
    return <MoveDialog person={makePerson('a')} onMove={vi.fn()} {...close} />;
  },
};

test.each(Object.keys(dialogs))(
  'the dialog to %s is left with Escape, and with the button that goes no further',
  async (name) => {
    const onClose = vi.fn();
    const shown = onPage(await dialogs[name]?.({ onClose }));
    const [dialog] = shown.every('dialog');
    // The platform closes it on Escape and says so.
    expect(shown.names('dialog')).toHaveLength(1);
    shown.tell(dialog, 'onClose', {});
    expect(onClose).toHaveBeenCalledOnce();
    const out = shown.names('button').find((button) => /^(?:Cancel|Keep|Not now|Close)/.test(button));
    // Otherwise its button belongs to a form that closes the dialog.
    const isForm = shown.every('form').some(({ props }) => props.method === 'dialog');
    if (out !== undefined && !isForm) shown.press(out);
    expect(onClose).toHaveBeenCalledTimes(isForm ? 1 : 2);
  },
);
