import { useState } from 'react';
import type { Template } from '../../../shared/model/template.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogButtons } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './RenameDialog.module.css';
import { changeTemplate } from './store.ts';
import { longestTitle } from './template-words.ts';

/** Asks for a template's new title. */
export function RenameDialog({
  template,
  onClose,
}: {
  readonly template: Template;
  readonly onClose: () => void;
}) {
  const [title, setTitle] = useState(template.title);
  const isTooLong = title.length > longestTitle;
  return (
    <Dialog title="Rename template" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isTooLong) return;
          changeTemplate(template.id, { title });
          onClose();
        }}
      >
        <Field
          label="Title"
          value={title}
          onChange={setTitle}
          autoFocus
          error={isTooLong ? `A title has at most ${longestTitle} characters.` : null}
        />
        <DialogButtons>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Rename
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
