import { gapLabel } from '../../compose/gap-label.ts';
import { findUnfilled, type Unfilled } from '../../compose/unfilled.ts';
import { overlapsAny } from '../../span.ts';
import { replaceSpan } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** Gaps people leave in small letters: only those words that no honest aside consists of. */
const byHand =
  /\[(?:insert |your |their |the |a )?(?:first |last |full |company |mutual )?(?:name|place|company|city|topic|date|role|title|event|industry|school|university|position|subject|project|product|field|friend|connection|reason|talk|article|job|link|number|country|skill|skills|interest)(?: here| name)?\](?!\()|<(?:first |last |your )?(?:name|company|title|role|topic)>|_{3,}|\bX{3,}\b/gi;

function handmade(text: string): readonly Unfilled[] {
  const found = findUnfilled(text);
  return [...text.matchAll(byHand)]
    .map(({ 0: gap, index }) => ({ text: gap, start: index, end: index + gap.length }))
    .filter((gap) => !overlapsAny(gap, found));
}

/** A gap left to fill says that a tool wrote this. */
export const unfilled: Rule = {
  id: 'unfilled',
  title: 'A gap that is not filled in',
  why: 'A visible gap shows that the message was made for many.',
  source: 'Common Ground finds the gaps of its own templates and of other tools.',
  strength: 'craft',
  fires: [
    { text: 'Hi {{first_name}}, your reeds held.' },
    { text: 'Hi [Name], your reeds held.' },
    { text: 'Hi Ana, your reeds at [place] held.' },
  ],
  silent: [{ text: 'Hi Ana, your reeds [sic] held.' }],
  check: ({ read, facts }) =>
    [...findUnfilled(read.text), ...handmade(read.text)].map(({ text, start, end }) => ({
      start,
      end,
      severity: 'stop',
      sentence: `“${gapLabel(text)}” is not filled in.`,
      fix:
        /first|^\[name\]$|^\{name/i.test(text) && facts.firstName !== ''
          ? replaceSpan({ start, end }, facts.firstName, `Use: ${facts.firstName}`)
          : null,
    })),
};
