/** Turns one placeholder of another tool into a field of this one. */
import { isFieldName, isValidFieldName } from '../fields.ts';
import { knownFieldOf, meaningOf } from './field-meanings.ts';
import type { FoundGap } from './find-gaps.ts';
import { readInside } from './read-inside.ts';

export type Converted = {
  /** What to write instead; null when this language has nothing like it. */
  readonly becomes: string | null;
  /** The field it means. */
  readonly field: string | null;
  /** What the user has to know about it. */
  readonly note: string | null;
};

/** What surrounds a gap that decides how it is written. */
export type Around = {
  readonly isInPart: boolean;
  /** The field of the condition around it, which `{{.}}` stands for. */
  readonly subject: string | null;
};

function impossible(note: string | null = null): Converted {
  return { becomes: null, field: null, note };
}

/** True for what is right in this language already: any valid name that is not another tool's for one of our fields. */
function isOurs({ text, inside }: FoundGap): boolean {
  if (!text.startsWith('{{') || text.startsWith('{{{')) return false;
  const [name = '', fallback, ...more] = inside.split('|').map((each) => each.trim());
  const isName = isFieldName(name) || (isValidFieldName(name) && knownFieldOf(name) === null);
  if (!isName || more.length > 0) return false;
  return fallback === undefined || readInside(inside).fallback === fallback;
}

/** Wordings to choose from, `{Hi|Hello|Hey}`; null when the bar stands before a fallback. */
function readWordings({ text, inside }: FoundGap): readonly string[] | null {
  if (!/^\{/.test(text) || !inside.includes('|') || /\|\||["'“]|default|fallback|=/.test(inside)) return null;
  const [first = '', ...others] = inside.split('|').map((wording) => wording.trim());
  if (/^random$/i.test(first)) return others;
  const isField = knownFieldOf(first) !== null || /^[a-z][\w.]*$/.test(first);
  return others.length === 1 && isField && first.toLowerCase() !== 'hi' ? null : [first, ...others];
}

/** The words of a gap that is written without delimiters: "INSERT COMPANY HERE", "FIRST NAME". */
function readBare(inside: string): string | null {
  const name = inside.replace(/^insert\s+|\s+here$/gi, '');
  return knownFieldOf(name) ?? (name === inside ? null : meaningOf(name));
}

/** Words that may stand for a missing value as they are. */
function isPlain(words: string): boolean {
  return !/[{}[\]|\n\\]/.test(words) && !/^\w+\.\w+$/.test(words);
}

function writeField(field: string, fallback: string | null, { isInPart }: Around): Converted {
  const plain = `{{${field}}}`;
  if (fallback === null) return { becomes: plain, field, note: null };
  if (fallback === '') return { becomes: isInPart ? plain : `[[${plain}]]`, field, note: null };
  return isPlain(fallback) ? { becomes: `{{${field} | ${fallback}}}`, field, note: null } : impossible();
}

/** Commands of text expanders that ask for no answer. */
const command = /^\{(?!formtext)(?:form\w+|cursor|clipboard|snippet|endnote|note|site|time)\b/;

/** What becomes of a gap; null when it is none here, but a field of our own. */
export function convertGap(gap: FoundGap, around: Around): Converted | null {
  if (isOurs(gap)) return null;
  const wordings = readWordings(gap);
  if (wordings !== null) {
    const [first = ''] = wordings;
    return isPlain(first)
      ? { becomes: first, field: null, note: `becomes “${first}”: of its wordings, the first is taken` }
      : impossible();
  }
  if (/^\{\{\s*(?:\.|this)\s*\}\}$/.test(gap.text) && around.subject !== null) {
    return writeField(around.subject, null, around);
  }
  if (command.test(gap.text)) return impossible();
  if (gap.inside === gap.text) {
    const field = readBare(gap.inside);
    return field === null ? impossible() : writeField(field, null, around);
  }
  const { name, fallback } = readInside(gap.inside);
  const field = /[()=<>]/.test(name) ? null : meaningOf(name);
  return field === null ? impossible() : writeField(field, fallback, around);
}
