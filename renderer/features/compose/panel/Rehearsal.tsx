import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import type { RehearsedAnswer } from '../../../../shared/coach/rehearsal.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogDone, DialogLead } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useDraft } from '../../../workspace/drafts.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { changeAnswer } from '../drafts/store.ts';
import { applyFix, rehearseDraft } from './coaching.ts';
import styles from './Rehearsal.module.css';

function Remark({ draft, answer }: { readonly draft: Draft; readonly answer: RehearsedAnswer | undefined }) {
  if (answer === undefined) return null;
  const { fix, quality } = answer;
  return (
    <div className={styles.remark} data-quality={quality}>
      <p role="status">{answer.sentence}</p>
      {fix !== null && <Button onClick={() => applyFix(draft.id, fix)}>{fix.label}</Button>}
    </div>
  );
}

function RehearsalDialog({ draft, name, onClose }: RehearsalProps & { readonly onClose: () => void }) {
  const answers = useWorkspace((workspace) => rehearseDraft(draft, workspace));
  // What is judged follows a frame behind the keys; the boxes must not, or they would take back what was typed since.
  const typed = (useDraft(draft.id) ?? draft).answers;
  const reason = draft.answers.reason.trim();
  const find = (id: RehearsedAnswer['id']) => answers.find((answer) => answer.id === id);
  return (
    <Dialog title={name === 'they' ? 'If they ask' : `If ${name} asks`} onClose={onClose}>
      <DialogLead>Two questions a thoughtful person asks before accepting. Answer as you would.</DialogLead>
      <div className={styles.questions}>
        <Field
          label={find('reason')?.question ?? ''}
          isProse
          multiline
          letter
          value={typed.compellingAnswer}
          hint={reason === '' ? undefined : `Your reason in the form: ${reason}`}
          onChange={(text) => changeAnswer(draft.id, 'compellingAnswer', text)}
        />
        <Remark draft={draft} answer={find('reason')} />
        <Field
          label={find('benefit')?.question ?? ''}
          aside="first for them; it goes into your message"
          isProse
          multiline
          letter
          value={typed.benefitForThem}
          onChange={(text) => changeAnswer(draft.id, 'benefitForThem', text)}
        />
        <Remark draft={draft} answer={find('benefit')} />
        <DialogDone />
      </div>
    </Dialog>
  );
}

type RehearsalProps = { readonly draft: Draft; readonly name: string };

/** Puts the recipient's two questions to the user before the recipient does. */
export function Rehearsal({ draft, name }: RehearsalProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button look="chip" onClick={() => setOpen(true)}>
        <MessagesSquare size={14} aria-hidden /> Rehearse their two questions
      </Button>
      {isOpen && <RehearsalDialog draft={draft} name={name} onClose={() => setOpen(false)} />}
    </div>
  );
}
