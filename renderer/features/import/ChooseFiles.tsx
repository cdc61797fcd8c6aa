import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { importedEndings } from '../../../shared/import/file-endings.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButtons, DialogLead } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './ImportDialog.module.css';
import { endImport, takeFiles, takePasted } from './store.ts';

const kinds = importedEndings.map((ending) => `.${ending}`).join();

/** Where files are chosen, or a table is pasted. They can also be dropped anywhere. */
export function ChooseFiles({ problem }: { readonly problem: string | null }) {
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  return (
    <>
      <DialogLead>
        LinkedIn’s export (the zip as you downloaded it, or a file from it), contacts from Google or Outlook,
        address cards, any table of people, snippets of other tools, or a text as a template. You see what is
        in it before anything is added, and it never leaves this computer.
      </DialogLead>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.drop}>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Files to import"
          accept={kinds}
          onChange={({ currentTarget }) => takeFiles([...(currentTarget.files ?? [])])}
        />
        <Button look="primary" onClick={() => input.current?.click()}>
          <FileUp size={16} aria-hidden /> Choose files
        </Button>
        <p>or drop them anywhere in the window</p>
      </div>
      <Field
        label="Or paste a table or address cards"
        value={pasted}
        multiline
        rows={3}
        onChange={setPasted}
      />
      <DialogButtons>
        <Button onClick={endImport}>Cancel</Button>
        {pasted.trim() !== '' && (
          <Button look="primary" onClick={() => takePasted(pasted)}>
            Look at what I pasted
          </Button>
        )}
      </DialogButtons>
    </>
  );
}
