/** Brings what the user typed into a field into the form in which it can stand in a sentence. */
import { listInBrief } from '../listing.ts';
import { isTypedAsIs } from './fields.ts';

/** Values by field name: a text, or the entries of a list. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

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
  return value
    .normalize('NFC')
    .trim()
    .replace(whitespaceRun, paragraphs ? spacing : () => ' ');
}

/** The value of a field as it stands in a message; empty when there is none. */
export function readValue(values: FieldValues, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return '';
  const paragraphs = !isTypedAsIs(name);
  if (typeof value === 'string') return tidy(value, paragraphs);
  return listInBrief(value.map((entry) => tidy(entry, false)).filter((entry) => entry !== ''));
}
