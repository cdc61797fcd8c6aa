/** Brings what the user typed into a field into the form in which it can stand in a sentence. */
import { listInBrief } from '../listing.ts';
import { isTypedAsIs } from './fields.ts';
import { withoutHidden } from './hidden-characters.ts';
import type { FieldPosition } from './nodes.ts';

/**
 * An answer in the forms in which it can stand in a message; null where it has none.
 * The sentence (or several) has its capital and its final mark. Clause and phrase have no final stop, and a small
 * first letter unless it is a name's or "I".
 */
export type AnswerForms = Readonly<Record<FieldPosition, string | null>> & {
  /** The sentence without those that may go where there is little room; absent where it needs all of them. */
  readonly brief?: string;
};

/** A text, which is fitted into the sentence around it; the entries of a list; or an answer in its forms. */
export type FieldValue = string | readonly string[] | AnswerForms;

/** Values by field name. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What a field has to say where it stands. */
export type ValueHere =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * One of an answer's forms; `sentence` is the answer as a sentence, null when it is none, and `brief` what may stand in
   * the place of `text` where there is little room, null when nothing may.
   */
  | {
      readonly kind: 'form';
      readonly text: string;
      readonly sentence: string | null;
      readonly brief: string | null;
    }
  /** `unsuitable`: there is an answer, but none that can stand here. */
  | { readonly kind: 'missing' | 'unsuitable' };

/** White space that is more than the single space it may have to become. */
const whitespaceRun = /[ \t\n\v\f\r\u2028\u2029]{2,}|[\t\n\v\f\r\u2028\u2029]/g;

/** Something a reader can see: neither white space nor an invisible control. */
const visible = /[^\s\p{Cf}\p{Cc}]/u;

function spacing(run: string): string {
  const breaks = run.replace(/\r\n?/g, '\n').split(/[\n\u2028\u2029]/).length - 1;
  return breaks > 1 ? '\n\n' : ' ';
}

/** NFC, trimmed, single spaces; an empty line stays one where `paragraphs` are welcome. */
function tidy(value: string, paragraphs: boolean): string {
  if (!visible.test(value)) return '';
  return withoutHidden(value.normalize('NFC'))
    .text.trim()
    .replace(whitespaceRun, paragraphs ? spacing : () => ' ');
}

/** Whether a value has several forms, by where it stands. */
export function isForms(value: FieldValue): value is AnswerForms {
  return typeof value === 'object' && !Array.isArray(value);
}

function givenValue(values: FieldValues, name: string): FieldValue {
  return (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';
}

function readForms(forms: AnswerForms, position: FieldPosition): ValueHere {
  const sentence = tidy(forms.sentence ?? '', true) || null;
  const text = tidy(forms[position] ?? '', true);
  if (text !== '') {
    const brief = position === 'sentence' ? tidy(forms.brief ?? '', true) || null : null;
    return { kind: 'form', text, sentence, brief };
  }
  const hasAny = Object.values(forms).some((form) => tidy(form ?? '', true) !== '');
  return { kind: hasAny ? 'unsuitable' : 'missing' };
}

/** What a field has to say in this position. */
export function valueHere(values: FieldValues, name: string, position: FieldPosition): ValueHere {
  const value = givenValue(values, name);
  if (isForms(value)) return readForms(value, position);
  const text = plainText(value, !isTypedAsIs(name));
  return text === '' ? { kind: 'missing' } : { kind: 'text', text };
}

/** A text or a list as it stands in a message; an empty line stays one where `paragraphs` are welcome. */
export function plainText(value: string | readonly string[], paragraphs: boolean): string {
  if (typeof value === 'string') return tidy(value, paragraphs);
  return listInBrief(value.map((entry) => tidy(entry, false)).filter((entry) => entry !== ''));
}
