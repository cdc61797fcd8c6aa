/** What one could write into an empty box: an example that can stand after the beginning before it. */
import { askedFields } from '../fields/asked-fields.ts';
import { formExamples } from '../fields/form-examples.ts';
import type { Answers } from '../model/draft.ts';
import { promptKindIds } from '../prompt-kinds.ts';
import { own } from '../records.ts';
import { beginningsFor } from './realise/beginnings/beginnings.ts';
import { invitingBeginning } from './realise/beginnings/inviting-beginning.ts';
import {
  type BeginningChoice,
  ownWords,
  type RealisingLanguage,
  type Shape,
} from './realise/realised-answer.ts';
import type { AnsweredField } from './realised-answers.ts';

const fields: Readonly<Record<keyof typeof askedFields, { readonly example?: string | readonly string[] }>> =
  askedFields;

/** What can stand without anything before it. */
const whole: readonly Shape[] = ['sentence', 'sentences', 'question'];

type Asked = Pick<Answers, 'promptKind' | 'beginnings'>;

/** The examples of a box, the one first that belongs to the others on the screen. What prompted it tells its kind. */
function examplesOf(field: AnsweredField, kind: Asked['promptKind']): readonly string[] {
  const { example } = fields[field];
  const usual = typeof example === 'string' ? [example] : [];
  const of = (id: (typeof promptKindIds)[number]) => own(formExamples[id], field) ?? [];
  if (kind === null) return usual;
  return [of(kind), usual, field === 'prompt' ? [] : promptKindIds.map(of)].flat(2);
}

/** "I read your post on" says whose it is already, so that "your article on night trains" cannot follow. */
function saysWhoseTwice(beginning: string, typed: string): boolean {
  const words = beginning.replace(/^thank you/i, '');
  return /\byour?\b/i.test(words) && /^your\b/i.test(typed);
}

function canFollow(
  beginning: BeginningChoice,
  typed: string,
  field: AnsweredField,
  { promptKind }: Asked,
  language: RealisingLanguage,
): boolean {
  const names = { recipient: '', others: [] };
  const made = language.realise({ field, kind: promptKind, beginning, typed, names });
  if (beginning === ownWords) return whole.includes(made.shape);
  const stands = beginningsFor(field, promptKind).find(({ id }) => id === beginning);
  if (stands === undefined || saysWhoseTwice(stands.words, typed)) return false;
  return made.beginning === beginning && made.sentence !== null && made.problem === null;
}

/**
 * The example for an empty box: one that can stand after the beginning that the box shows, which is the chosen one or the
 * inviting one. Null where none can, or where that cannot be told yet without the language.
 */
export function fittingExample(
  field: AnsweredField,
  asked: Asked,
  language: RealisingLanguage | null,
): string | null {
  const examples = examplesOf(field, asked.promptKind);
  const chosen = own(asked.beginnings, field) ?? null;
  const shown = chosen ?? invitingBeginning(field, asked.promptKind);
  if (shown === null || (chosen === null && language === null)) return examples[0] ?? null;
  if (language === null) return null;
  return examples.find((typed) => canFollow(shown, typed, field, asked, language)) ?? null;
}
