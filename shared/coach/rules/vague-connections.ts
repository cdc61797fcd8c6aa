import { listInBrief } from '../../listing.ts';
import { doing } from '../acts/act-reader.ts';
import { countedClaims, vagueClaims } from '../known/connection-claims.ts';
import { inCaseOf, leaveSentenceOut } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** "Lots of common contacts" is what the recipient checks first, and finds to be one. */
export const vagueConnections: Rule = {
  title: 'Common contacts without a name',
  why: 'The network shows the recipient exactly whom you share. A quantity is checked and found wanting; a name is a reason to read on.',
  source: '“Blind Outreach”: “lots of common contacts” turned out to be one.',
  strength: 'craft',
  severity: 'stop',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: 'truth',
  restsOn: 'exact',
  accuses: true,
  isAdvice: false,
  fires: [
    { text: 'Hi Ana, I see we have lots of common contacts and I’d love to connect.' },
    { text: 'Hello Paul, it seems we have more than a few common connections. Let’s connect!' },
    { text: 'Hi Paul, we share lots of mutual contacts in logistics.' },
    { text: 'Hi Paul, I see our networks overlap.' },
    { text: 'Hi Paul, a mutual friend thought of you.' },
  ],
  silent: [
    { text: 'Hi Paul, we both know Dana Ortiz.', answers: { commonConnections: ['Dana Ortiz'] } },
    {
      text: 'Hi Paul, a mutual friend, Dana Ortiz, told me about your bees.',
      answers: { commonConnections: ['Dana Ortiz'] },
    },
    { text: 'Hi Paul, many people in your choir sing alto.' },
    { text: 'Hi Paul, your post “Lots of mutual friends” made me laugh.' },
  ],
  check: ({ read, facts, statements, signs }) => {
    const names = facts.connections;
    const counted = countedClaims(read, signs).filter(
      ({ count, end }) =>
        count <= names.length && !names.some((name) => read.text.indexOf(name, end - 1) >= 0),
    );
    return [...vagueClaims(read, signs), ...counted].map((span) => {
      const said = read.text.slice(span.start, span.end);
      const isClause = /^(?:it |i |looks|seems|we |you and i|and we|since we|as we|because we)/i.test(said);
      const named = listInBrief(names);
      const fix =
        names.length === 0
          ? leaveSentenceOut(read, span, doing(statements, 'reason', 'offer', 'ask-open'))
          : {
              start: span.start,
              end: span.end,
              label: `Use: We both know ${named}`,
              replacement: isClause
                ? inCaseOf(said, `we both know ${named}`)
                : inCaseOf(said, `${named}, whom we both know`),
            };
      const noted = names.length === 0 ? 'you have noted none' : `you have noted ${named}`;
      return {
        ...span,
        sentence: `${quote(read, span)} names nobody; ${noted}.`,
        fix,
      };
    });
  },
};
