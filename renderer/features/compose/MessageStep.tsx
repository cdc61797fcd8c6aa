import { Eraser } from 'lucide-react';
import type { Draft } from '../../../shared/model/draft.ts';
import { builtInTemplates } from '../../../shared/template/built-in/library.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { CustomFields } from './CustomFields.tsx';
import { useMessage } from './compose-draft.ts';
import styles from './MessageStep.module.css';
import { changeTemplate, editMessage, startAgain, updateFromAnswers } from './store.ts';

/** The message itself: which template makes it, and the words, which the user may change. */
export function MessageStep({ draft }: { readonly draft: Draft }) {
  const { template, message } = useMessage(draft);
  const ownTemplates = useWorkspace((workspace) => workspace.ownTemplates);
  const templates = [...ownTemplates, ...builtInTemplates].filter(({ purpose }) => purpose === draft.purpose);
  return (
    <>
      <div className={`wide ${styles.top}`}>
        <Select
          label="Template"
          value={template?.id ?? ''}
          options={templates.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => changeTemplate(draft.id, id)}
          {...(template === null ? {} : { hint: template.description })}
        />
      </div>
      {template !== null && <CustomFields draft={draft} template={template} />}
      <div className={`wide ${styles.message}`}>
        <Field
          label="Message"
          multiline
          rows={6}
          letter
          value={message.text}
          onChange={(text) => editMessage(draft.id, text, message.live)}
        />
        <div className={styles.actions}>
          {message.isEdited && (
            <p className={styles.edited}>
              {message.hasNewerAnswers
                ? 'Your answers have changed since you edited this.'
                : 'Edited by you: it no longer follows your answers.'}{' '}
              <Button look="quiet" onClick={() => updateFromAnswers(draft.id)}>
                Update from answers
              </Button>
            </p>
          )}
          <Button look="quiet" className={styles.again} onClick={() => startAgain(draft.id)}>
            <Eraser size={14} aria-hidden /> Start again
          </Button>
        </div>
      </div>
    </>
  );
}
