/** Says in words why a part of a template does not stand in the message as it was written. */
import { listInFull } from '../listing.ts';
import { fieldLabel, isFieldName, isTypedAsIs } from './fields.ts';
import type { FieldPosition } from './nodes.ts';
import type { FieldGap } from './pieces.ts';
import type { RenderedPart } from './render.ts';

/** What an answer is in each position, as it is said to the user. */
export const positionWords: Readonly<Record<FieldPosition, string>> = {
  sentence: 'as a sentence',
  clause: 'as part of a sentence',
  phrase: 'as a phrase',
};

/** True for a field whose answer takes the form of its position: the others stand as they are typed. */
export function takesForm(name: string): boolean {
  return isFieldName(name) && !isTypedAsIs(name);
}

function explainGap({ name, position, cause }: FieldGap): string {
  const label = `“${fieldLabel(name)}”`;
  return cause === 'missing'
    ? `${label} has no answer`
    : `the answer to ${label} cannot stand ${positionWords[position]} here`;
}

/** A sentence on a part that gave way to its other wording, or to nothing, for want of an answer; else null. */
export function explainPart({ state, gaps }: RenderedPart): string | null {
  if (gaps.length === 0 || state === 'full' || state === 'dropped') return null;
  return `${state === 'short' ? 'In its shorter wording' : 'Left out'}: ${listInFull(gaps.map(explainGap))}.`;
}
