import { useEffect } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogButtons } from '../../ui/Dialog.tsx';
import { useImporting } from '../../workspace/importing.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import styles from './ImportDialog.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { prepareWorker } from './start-worker.ts';
import { endImport, type ImportState, takeFiles, useImport } from './store.ts';

/** Brings in what people have elsewhere: files are chosen and looked at, and nothing is written before the user says so. */
export function ImportDialog() {
  const state = useImport((imports) => imports.state);
  const files = useImporting((importing) => importing.files);
  useEffect(prepareWorker, []);
  useEffect(() => takeFiles(files), [files]);
  return (
    <Dialog title="Import" isWide takesFiles onClose={endImport}>
      <div className={styles.body}>
        <ImportStep state={state} />
      </div>
    </Dialog>
  );
}

function ImportStep({ state }: { readonly state: ImportState }) {
  switch (state.kind) {
    case 'choosing':
      return <ChooseFiles problem={state.problem} />;
    case 'preview':
      return <ImportPreview preview={state.preview} problem={state.problem} />;
    case 'reading':
      return <Reading read={state.read} of={state.of} />;
    case 'saving':
      return <Saving isAskedMore={state.isAskedMore} />;
  }
}

function Saving({ isAskedMore }: { readonly isAskedMore: boolean }) {
  return (
    <>
      <p role="status">Saving…</p>
      {isAskedMore && (
        <p role="alert">
          The files that came meanwhile were not read. Bring them once more when what you imported is saved.
        </p>
      )}
    </>
  );
}

function Reading({ read, of }: { readonly read: number; readonly of: number }) {
  return (
    <>
      <p role="status">Reading{of > 1 ? ` file ${Math.min(read + 1, of)} of ${of}` : ''}…</p>
      <progress
        className={styles.progress}
        aria-label="Files read"
        value={read === 0 ? undefined : read}
        max={of}
      />
      <DialogButtons>
        <Button onClick={endImport}>Stop</Button>
      </DialogButtons>
    </>
  );
}
