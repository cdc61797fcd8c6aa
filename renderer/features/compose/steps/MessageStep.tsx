import { Eraser } from 'lucide-react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useMessage } from '../drafts/compose-draft.ts';
import { editMessage, startAgain, updateFromAnswers } from '../drafts/store.ts';
import { CustomFields } from './CustomFields.tsx';
import styles from './MessageStep.module.css';
import { NewWording } from './NewWording.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

/** The message itself: which template makes it, and the words, which the user may change. */
export function MessageStep({ draft }: { readonly draft: Draft }) {
  const { template, message } = useMessage(draft);
  return (
    <>
      <div className="wide">
        <TemplateChoice draft={draft} template={template} />
        <NewWording draft={draft} />
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
        {message.hasNewerAnswers && (
          <details className={styles.live}>
            <summary>What your answers and this template make now</summary>
            <p dir="auto">{message.live}</p>
          </details>
        )}
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
