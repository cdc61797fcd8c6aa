import { useId } from 'react';
import { fittingExample } from '../../../../shared/compose/fitting-example.ts';
import type { AnsweredField } from '../../../../shared/compose/realised-answers.ts';
import { askedFields } from '../../../../shared/fields/asked-fields.ts';
import { type Field as Description, hintOf } from '../../../../shared/fields/field.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { withKnown } from '../../../../shared/people/call-them.ts';
import { foldForSearch } from '../../../../shared/people/names.ts';
import { inNames } from '../../../../shared/purposes/in-names.ts';
import type { AskedKey } from '../../../../shared/purposes/purpose.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { CallThemField } from '../../../ui/CallThemField.tsx';
import { DescribedField } from '../../../ui/DescribedField.tsx';
import { Field } from '../../../ui/Field.tsx';
import { completeAcquaintance } from '../../../workspace/acquaintances.ts';
import { useLanguage } from '../../../workspace/language.ts';
import { useAfterKeys } from '../drafts/after-keys.ts';
import { changeAnswer, changeDraft } from '../drafts/store.ts';
import { BeginsWith } from './BeginsWith.tsx';
import { FromRequest } from './FromRequest.tsx';
import { InTheMessage } from './InTheMessage.tsx';
import { hasBeginnings, isRealised, useRealised } from './realised.ts';
import { NameBox } from './recipient/NameBox.tsx';

type AnswerFieldProps = {
  readonly draft: Draft;
  readonly answer: keyof typeof askedFields;
};

/** What stands beside the label in the words of the draft's purpose; nothing where it has none of its own. */
function asideOf({ purpose, answers }: Draft, answer: AskedKey): string | undefined {
  const aside = purposes[purpose].asides[answer];
  return aside === undefined ? undefined : inNames(aside, answers);
}

/** A field of the form that holds one answer, asked for in the words of the draft's purpose. */
export function AnswerField({ draft, answer }: AnswerFieldProps) {
  const aside = asideOf(draft, answer);
  if (isRealised(answer) && isInMessages(answer)) return <SentenceField draft={draft} answer={answer} />;
  if (answer === 'callThem') {
    return (
      <CallThemField
        person={draft.answers}
        aside={aside}
        onChange={(value) => changeAnswer(draft.id, answer, value)}
      />
    );
  }
  if (answer === 'name') {
    return <NameBox draft={draft} aside={aside} onChange={(name) => changeName(draft.id, name)} />;
  }
  return (
    <DescribedField
      field={askedFields[answer]}
      value={draft.answers[answer]}
      onChange={(value) => changeAnswer(draft.id, answer, value)}
      aside={aside}
      complete={answer === 'commonConnections' ? completeAcquaintance : undefined}
    />
  );
}

/** With another name goes the greeting that was part of the old one, and what was said of others of that name. */
function changeName(id: string, name: string) {
  changeDraft(id, 'name', (draft) => ({
    ...draft,
    isSomeoneElse: draft.isSomeoneElse && foldForSearch(name) === foldForSearch(draft.answers.name),
    answers: withKnown(draft.answers, 'name', name),
  }));
}

/** The rehearsed answer is kept for when it is asked, so that nothing is said of how it would stand in the message. */
const isInMessages = (answer: AnsweredField) => answer !== 'compellingAnswer';

/** What one could write after the beginning that the empty box shows. */
function Example({ draft: { answers }, answer }: { readonly draft: Draft; readonly answer: AnsweredField }) {
  const field: Description = askedFields[answer];
  const language = useLanguage((state) => state.language);
  return hintOf({ ...field, example: fittingExample(answer, answers, language) ?? '' });
}

/** An answer that becomes a sentence: how it begins stands before it, and the sentence below. */
function SentenceField({ draft, answer }: { readonly draft: Draft; readonly answer: AnsweredField }) {
  const field: Description = askedFields[answer];
  const afterKeys = useAfterKeys(draft);
  const realised = useRealised(afterKeys, answer);
  const id = useId();
  const isEmpty = afterKeys.answers[answer].trim() === '';
  return (
    <Field
      id={id}
      label={field.label}
      aside={asideOf(draft, answer) ?? field.aside}
      before={
        hasBeginnings(draft.answers, answer)
          ? (isInUse) => (
              <BeginsWith draft={afterKeys} field={answer} realised={realised} isStop={isInUse || !isEmpty} />
            )
          : undefined
      }
      value={draft.answers[answer]}
      onChange={(text) => changeAnswer(draft.id, answer, text)}
      isProse
      said={realised?.sentence ?? null}
      multiline={field.kind === 'paragraph'}
      rows={1}
      hint={
        isEmpty ? (
          <FromRequest
            draft={afterKeys}
            answer={answer}
            otherwise={<Example draft={draft} answer={answer} />}
          />
        ) : (
          realised !== null && (
            <InTheMessage draft={afterKeys} field={answer} realised={realised} boxId={id} />
          )
        )
      }
    />
  );
}
