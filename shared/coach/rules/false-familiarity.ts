import { overlaps } from '../../span.ts';
import { removeSpan } from '../reading/edits.ts';
import { findPhrases, quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

const names =
  '(?:my (?:dear |good |new |old )?friend|my dear|my man|my brother|my sister|friend|buddy|pal|bro|bruh|brother|sis|mate|dude|man|dear|hun|hon|honey|sweetheart|darling|boss|chief|champ|amigo|homie|fam|legend|superstar|rockstar|gorgeous|beautiful|handsome|love|babe)';
const vocative: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=[\p{L}\p{N}.!?"')] ?, ?|(?:^|[.!?\n] ?)(?:hi|hey|hello|hiya|yo|thanks|thank you|cheers|sup|what's up|morning|good morning|sorry|please|yes|ok|okay) ?,? ?)${names}(?= ?(?:[,.!?…:\n;–—]|$|[\u{1F300}-\u{1FAFF}]))`,
    'gu',
  ),
  /(?:^|[.!?\n] ?)(?:my (?:dear |good )?friend|buddy|bro|dude)(?=, )/g,
  /\b(?:hey|hi|hello) (?:there )?(?:my friend|friend|buddy|bro|dear|mate|dude|pal)\b(?! of| from| who)/g,
  /\bdear (?:friend|bro)\b/g,
];

/** Closeness is earned; claimed at the first word, it is the mark of a stranger who wants something. */
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
  isAdvice: false,
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
  check: ({ read, facts, input, language }) => {
    if (language === null && read.words.length > 6) return [];
    if (input.known?.stage === 'met' || input.known?.stage === 'relationship') return [];
    const spans = vocative.flatMap((pattern) => findPhrases(read, pattern));
    const isTheirName = (words: string) => words.split(/\W+/).some((word) => facts.nameWords.has(word));
    const kept = spans.filter(
      (span, index) =>
        !isTheirName(read.plain.slice(span.start, span.end)) &&
        spans.findIndex((other) => overlaps(span, other)) === index,
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
