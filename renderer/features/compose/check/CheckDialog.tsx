import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { checkText, isReadInFull } from '../../../../shared/coach/check/check-text.ts';
import { commands } from '../../../../shared/commands.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogDone, DialogLead } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useLanguage } from '../../../workspace/language.ts';
import { usePerson } from '../../../workspace/people.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { changeAnswer } from '../drafts/store.ts';
import { knownPerson } from '../panel/coaching.ts';
import styles from './CheckDialog.module.css';
import { CheckedText } from './CheckedText.tsx';
import type { Done } from './checked-statements.ts';
import { takeText } from './checking.ts';

/** What is found in a text, against everything noted for this draft; null until the words can be read. */
function useChecked(draft: Draft, text: string) {
  const profile = useWorkspace((workspace) => workspace.profile);
  const pack = useLanguage(({ languagePack }) => languagePack);
  const { answers, personId } = draft;
  const person = usePerson(personId);
  const noted = useMemo(() => ({ answers, profile, known: knownPerson(person) }), [answers, profile, person]);
  return useMemo(
    () =>
      pack === null ? null : { statements: checkText(text, noted, pack), isInFull: isReadInFull(text, pack) },
    [text, noted, pack],
  );
}

/** A text the user has becomes the message; what it says is compared with what is noted. */
export function CheckDialog({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) {
  const { message } = useMessage(draft);
  const text = message.isEdited ? message.text : '';
  const readText = useDeferredValue(text);
  const checked = useChecked(draft, readText);
  const [done, setDone] = useState<Done | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its finding.
  useEffect(() => {
    if (done !== null) undoButton.current?.focus();
  }, [done]);
  const [hadName] = useState(draft.answers.name.trim() !== '');
  return (
    <Dialog title={commands['check-text'].label} onClose={onClose}>
      <div className={styles.content}>
        <DialogLead>
          Paste a draft, whoever wrote it. It becomes your message, and each name, number, role, place and
          event in it is looked up in what you have noted.
        </DialogLead>
        <Field
          label="Your text"
          isProse
          multiline
          rows={6}
          letter
          autoFocus
          value={text}
          onChange={(typed) => {
            setDone(null);
            takeText(draft.id, typed);
          }}
        />
        {!hadName && (
          <Field
            label="Their name"
            aside="to note something of them"
            value={draft.answers.name}
            onChange={(name) => {
              setDone(null);
              changeAnswer(draft.id, 'name', name);
            }}
          />
        )}
        <div role="status" className={styles.done}>
          {done !== null && (
            <>
              {done.text}{' '}
              <Button
                ref={undoButton}
                look="quiet"
                onClick={() => {
                  done.undo();
                  setDone(null);
                }}
              >
                Undo
              </Button>
            </>
          )}
        </div>
        {text.trim() !== '' && (
          <CheckedText draft={draft} text={readText} checked={checked} onDone={setDone} />
        )}
        <DialogDone />
      </div>
    </Dialog>
  );
}
