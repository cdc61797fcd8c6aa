import { ClipboardPaste } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { personFieldKeys, personFields } from '../../../../shared/fields/person-fields.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { isWide } from '../../../ui/DescribedField.tsx';
import { AnswerField } from './AnswerField.tsx';
import styles from './WhoStep.module.css';

/** Reads profile pages in several languages, which few need at once. */
const PasteProfileDialog = lazy(() =>
  import('./PasteProfileDialog.tsx').then((module) => ({ default: module.PasteProfileDialog })),
);

/** The shaping questions: who they are and what the two have in common. */
export function WhoStep({ draft }: { readonly draft: Draft }) {
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      {purposes[draft.purpose].answersTheirs && (
        <div className="wide">
          <AnswerField draft={draft} answer="receivedMessage" />
        </div>
      )}
      <div className={`wide ${styles.paste}`}>
        <Button look="chip" onClick={() => setPasting(true)}>
          <ClipboardPaste size={14} aria-hidden /> Paste profile text
        </Button>
        <span className={styles.pasteHint}>Copy their profile page, and what it says is offered to you.</span>
      </div>
      {personFieldKeys.map((key) => (
        <div key={key} className={isWide(personFields[key]) ? 'wide' : undefined}>
          <AnswerField draft={draft} answer={key} />
        </div>
      ))}
      {isPasting && (
        <Suspense fallback={null}>
          <PasteProfileDialog draft={draft} onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </>
  );
}
