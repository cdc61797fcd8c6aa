import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogButtons, DialogLead } from '../../../ui/Dialog.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import { titleOf, traits } from '../template-words.ts';
import styles from './Exchange.module.css';
import { saveTemplateFile } from './files.ts';

/** Asks which of the user's own templates go into the file: all of them, unless told. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const templates = useWorkspace((workspace) => workspace.ownTemplates);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = templates.filter(({ id }) => !left.includes(id));
  return (
    <Dialog title="Export templates" onClose={onClose}>
      <DialogLead>
        Your templates as one file that another Common Ground can read. Nothing about people is in it.
      </DialogLead>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id} className={styles.item}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={!left.includes(template.id)}
                onChange={(event) => {
                  const others = left.filter((id) => id !== template.id);
                  setLeft(event.currentTarget.checked ? others : [...others, template.id]);
                }}
              />
              <bdi className={styles.name}>{titleOf(template)}</bdi>
            </label>
            <p className={styles.traits}>{traits(template).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            saveTemplateFile(chosen);
            onClose();
          }}
        >
          Export {chosen.length === 1 ? '1 template' : `${chosen.length.toLocaleString('en-GB')} templates`}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
