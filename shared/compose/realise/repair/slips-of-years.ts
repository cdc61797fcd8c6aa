/** Years in front of what was then, as people note it down. */
import { subjectPronouns } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { type Mend, putBefore } from '../mend.ts';

const range = /^(?:19|20)\d\d[-–](?:19|20)?\d\d$/;

/** "2006-2010, the mill, when it was small": from when to when stands behind what it was. */
export function yearsFirstMends([years, comma, what, ...rest]: readonly Token[]): readonly Mend[] {
  const isFirst = range.test(years?.text ?? '') && comma?.text === ',';
  if (!isFirst || years === undefined || what === undefined) return [];
  const isThing = isNominal(what) || what.tag === 'DET';
  if (!isThing || subjectPronouns.has(what.lower)) return [];
  const end = rest.find(({ text }) => text === ',')?.start ?? rest.at(-1)?.end ?? what.end;
  return [
    { start: years.start, end: what.start, by: '' },
    { start: end, end, by: `, ${years.text}` },
  ];
}

/** "2006, you gave me a veil": when it was. */
export const yearFirstMends = ([year, comma, who, did]: readonly Token[]): readonly Mend[] =>
  /^(?:19|20)\d\d$/.test(year?.text ?? '') &&
  year !== undefined &&
  comma?.text === ',' &&
  subjectPronouns.has(who?.lower ?? '') &&
  (did?.tag === 'VERB' || did?.tag === 'AUX') &&
  verbForm(did) === 'past'
    ? [...putBefore(year, 'In '), { start: comma.start, end: comma.end, by: '' }]
    : [];
