import { gapLabel } from '../../compose/gap-label.ts';
import { findUnfilled } from '../../compose/unfilled.ts';
import { replaceSpan } from '../reading/edits.ts';
import type { Rule } from './rule.ts';

/** A gap left to fill says that a tool wrote this. */
export const unfilled: Rule = {
  title: 'A gap that is not filled in',
  why: 'A visible gap shows that the message was made for many.',
  source: 'Common Ground finds the gaps of its own templates and of other tools.',
  strength: 'craft',
  severity: 'stop',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: true,
  isAdvice: false,
  fires: [
    { text: 'Hi {{first_name}}, your reeds held.' },
    { text: 'Hi [Name], your reeds held.' },
    { text: 'Hi Ana, your reeds at [place] held.' },
  ],
  silent: [{ text: 'Hi Ana, your reeds [sic] held.' }],
  check: ({ read, facts }) =>
    findUnfilled(read.text).map(({ text, start, end, field }) => ({
      start,
      end,
      sentence: `“${gapLabel(text)}” is not filled in.`,
      fix:
        field === 'first_name' && facts.firstName !== ''
          ? replaceSpan({ start, end }, facts.firstName, `Use: ${facts.firstName}`)
          : null,
    })),
};
