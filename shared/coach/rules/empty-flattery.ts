import { overlapsAny } from '../../span.ts';
import { plain } from '../acts/act-reader.ts';
import { unasked } from '../message-kinds.ts';
import { removeSpan } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** Praise is welcome with the fact it rests on; without, it is how pitches begin. */
export const emptyFlattery: Rule = {
  title: 'Praise without a fact',
  why: 'Praise that fits anyone is heard as the run-up to a request. Name what it rests on, and it is a reason.',
  source: 'Phrases seen in requests that were declined; no study.',
  strength: 'craft',
  severity: 'warn',
  kinds: unasked,
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'acts',
  accuses: true,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, I am really impressed by your profile.' },
    { text: 'Hi Ana, love what you are doing. Keep up the great work!' },
    { text: 'Hi Ana, your impressive career is an inspiration.' },
  ],
  silent: [
    { text: 'Hi Ana, I was impressed by your remark in Ghent that reeds drown in spring.' },
    { text: 'Hi Ana, I loved your talk on reed beds in Ghent.' },
    { text: 'Hi Ana, your work on reed beds is why our pond is clear.' },
  ],
  check: ({ read, statements, reason }) =>
    statements
      .filter(({ does }) => does.flatter >= plain)
      .filter(({ does }) => Math.max(does.reason, does.know) < does.flatter)
      .slice(0, 2)
      .map((statement) => ({
        start: statement.start,
        end: statement.end,
        ...(reason !== null && { severity: 'hint' }),
        sentence: `${quote(read, statement)} is praise without a fact. What exactly did you like?`,
        fix:
          reason === null || overlapsAny(statement, [reason])
            ? null
            : removeSpan(read, statement, 'Leave this sentence out'),
      })),
};
