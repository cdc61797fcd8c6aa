import { BookOpen, ClipboardPaste } from 'lucide-react';
import { Suspense, useState } from 'react';
import { askedFields } from '../../../../shared/fields/asked-fields.ts';
import type { Field } from '../../../../shared/fields/field.ts';
import { personFieldKeys, personFields } from '../../../../shared/fields/person-fields.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { isNotedOfThem } from '../../../../shared/people/exchange.ts';
import type { AskedKey } from '../../../../shared/purposes/purpose.ts';
import { formStep, purposes } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { isWide } from '../../../ui/DescribedField.tsx';
import { lazily } from '../../../ui/lazily.tsx';
import { MoreAboutThem } from '../../../ui/MoreAboutThem.tsx';
import { startExample } from '../../../workspace/drafts.ts';
import { usePerson } from '../../../workspace/people.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { AnswerField } from './AnswerField.tsx';
import fields from './fields.module.css';
import styles from './WhoStep.module.css';

/** Reads profile pages in several languages, which few need at once. */
const PasteProfileDialog = lazily(async () => (await import('./PasteProfileDialog.tsx')).PasteProfileDialog);

const described: Readonly<Record<AskedKey, Field>> = askedFields;

const furtherKeys: readonly AskedKey[] = personFieldKeys.filter(
  (key) => personFields[key].isFurther === true,
);

type FieldsProps = { readonly draft: Draft; readonly keys: readonly AskedKey[] };

function Fields({ draft, keys }: FieldsProps) {
  return keys.map((key) => (
    <div key={key} className={isWide(described[key]) ? 'wide' : undefined}>
      <AnswerField draft={draft} answer={key} />
    </div>
  ));
}

/** What they wrote, to be pasted; not where it is noted already and stands beside the form. */
function Received({ draft }: { readonly draft: Draft }) {
  const person = usePerson(draft.personId);
  const { receivedMessage } = draft.answers;
  const isBeside =
    purposes[draft.purpose].theirs === 'message' && isNotedOfThem(receivedMessage, person?.messages ?? []);
  if (isBeside) return null;
  return (
    <div className="wide">
      <AnswerField draft={draft} answer="receivedMessage" />
    </div>
  );
}

/** The shaping questions: who they are and what the two have in common. */
export function WhoStep({ draft }: { readonly draft: Draft }) {
  const [isPasting, setPasting] = useState(false);
  const asked = formStep(draft.purpose, 'who')?.asks ?? [];
  const further = asked.filter((key) => furtherKeys.includes(key));
  const isFirst = useWorkspace(({ drafts }) => Object.keys(drafts).length === 0);
  return (
    <>
      {asked.includes('receivedMessage') && <Received draft={draft} />}
      <div className={`wide ${styles.paste}`}>
        <Button look="chip" onClick={() => setPasting(true)}>
          <ClipboardPaste size={14} aria-hidden /> Paste profile text
        </Button>
        {isFirst && (
          <Button look="chip" onClick={startExample}>
            <BookOpen size={14} aria-hidden /> Show me one
          </Button>
        )}
        <span className={styles.pasteHint}>
          {asked.includes('introduceTo')
            ? 'Copy the profile page of the one you write to, and what it says is offered to you.'
            : 'Copy their profile page, and what it says is offered to you.'}
        </span>
      </div>
      <Fields
        draft={draft}
        keys={asked.filter((key) => key !== 'receivedMessage' && !furtherKeys.includes(key))}
      />
      <div className="wide">
        <MoreAboutThem isFilled={further.some((key) => draft.answers[key].length > 0)}>
          <div className={fields.fields}>
            <Fields draft={draft} keys={further} />
          </div>
        </MoreAboutThem>
      </div>
      {isPasting && (
        <Suspense fallback={null}>
          <PasteProfileDialog draft={draft} onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </>
  );
}
