import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { TokenField } from '../../../ui/TokenField.tsx';
import { changeAnswer } from '../drafts/store.ts';
import { AnswerField } from './AnswerField.tsx';
import { PasteProfileDialog } from './PasteProfileDialog.tsx';
import styles from './WhoStep.module.css';

/** The shaping questions: who they are and what the two have in common. */
export function WhoStep({ draft }: { readonly draft: Draft }) {
  const [isPasting, setPasting] = useState(false);
  const { answersTheirs, asides } = purposes[draft.purpose];
  return (
    <>
      {answersTheirs && (
        <div className="wide">
          <AnswerField
            draft={draft}
            answer="receivedMessage"
            label="The message you received"
            aside="paste it here, to have it beside you"
            multiline
          />
        </div>
      )}
      <div className={`wide ${styles.paste}`}>
        <Button look="chip" onClick={() => setPasting(true)}>
          <ClipboardPaste size={14} aria-hidden /> Paste profile text
        </Button>
        <span className={styles.pasteHint}>Copy their profile page, and what it says is offered to you.</span>
      </div>
      <AnswerField draft={draft} answer="name" label="Name" example="Priya Raman" />
      <AnswerField draft={draft} answer="role" label="Role or headline" example="Data lead" />
      <AnswerField draft={draft} answer="company" label="Company" example="Harbour Rail" />
      <AnswerField draft={draft} answer="location" label="Location" example="Leeds" />
      <div className="wide">
        <AnswerField
          draft={draft}
          answer="howKnown"
          label="How you know of them"
          aside={asides.howKnown ?? 'a sentence, as you would say it to them'}
          example="I was in the audience at Transit Leeds"
          multiline
        />
      </div>
      <TokenField
        label="Common connections"
        aside="by name"
        hint="One name at a time, Enter after each. Only people you would both recognise."
        values={draft.answers.commonConnections}
        onChange={(names) => changeAnswer(draft.id, 'commonConnections', names)}
      />
      <TokenField
        label="Shared interests"
        aside="one at a time"
        hint="For example: night trains, board games"
        values={draft.answers.sharedInterests}
        onChange={(interests) => changeAnswer(draft.id, 'sharedInterests', interests)}
      />
      <div className="wide">
        <AnswerField
          draft={draft}
          answer="profileLink"
          label="Profile link"
          aside="for you; it is not part of the message"
        />
      </div>
      {isPasting && <PasteProfileDialog draft={draft} onClose={() => setPasting(false)} />}
    </>
  );
}
