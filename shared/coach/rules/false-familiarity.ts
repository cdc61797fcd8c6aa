import { findSigns } from '../exact/signs.ts';
import { removeSpan } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/**
 * Closeness is earned; claimed at the first word by a stranger who wants something, it is a trick. In a message that is
 * honest otherwise, it is how some people, and many learners of English, greet.
 */
export const falseFamiliarity: Rule = {
  title: 'Closer than you are',
  why: '“Just growing the network, my friend.” Friendship claimed by a stranger reads as a trick.',
  source: '“Blind Outreach”.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: true,
  isAdvice: true,
  fires: [
    { text: 'Just growing the network, my friend.' },
    { text: 'Hey buddy, saw your reeds!' },
    { text: 'Hello dear, how are you?' },
  ],
  silent: [
    {
      text: 'Hi Ana, my friend Dana Ortiz told me about your reeds.',
      answers: { commonConnections: ['Dana Ortiz'] },
    },
    { text: 'Dear Ana, a friend of mine planted your reeds.' },
    { text: 'Hi Buddy, your reeds held.', answers: { name: 'Buddy Holloway' } },
    { text: 'See you on Tuesday, my friend.', kind: 'follow-up', known: { stage: 'relationship' } },
  ],
  check: ({ read, facts, input, signs }) => {
    if (input.known?.stage === 'met' || input.known?.stage === 'relationship') return [];
    const isTheirName = (words: string) => words.split(/\W+/).some((word) => facts.nameWords.has(word));
    const kept = findSigns(read, signs.closeness).filter(
      ({ start, end }) => !isTheirName(read.plain.slice(start, end)),
    );
    return kept.map((span) => {
      const comma = /,\s*$/.exec(read.text.slice(Math.max(0, span.start - 2), span.start))?.[0].length ?? 0;
      return {
        ...span,
        sentence: `${quote(read, span)} claims a closeness that is still to be earned.`,
        fix:
          comma > 0
            ? { start: span.start - comma, end: span.end, label: 'Leave it out', replacement: '' }
            : facts.firstName !== '' && read.greeting !== null && span.start < read.greeting.end
              ? null
              : removeSpan(read, span, 'Leave it out'),
      };
    });
  },
};
