import { listInBrief } from '../../listing.ts';
import { countedClaims } from '../known/connection-claims.ts';
import { unasked } from '../message-kinds.ts';
import { inCaseOf } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** A number of shared contacts is a claim that can be counted. */
export const moreThanNoted: Rule = {
  title: 'More common contacts than you noted',
  why: 'The recipient sees the true number beside your request. A larger one costs you their trust at once.',
  source: '“Blind Outreach”: “Actually, only 1.”',
  strength: 'craft',
  severity: 'warn',
  kinds: unasked,
  languages: 'known',
  speaksOnceReplied: true,
  readsReceived: true,
  question: 'truth',
  restsOn: 'known',
  accuses: true,
  isAdvice: false,
  fires: [
    { text: 'Hi Paul, we have 12 mutual connections.', answers: { commonConnections: ['Dana Ortiz'] } },
    { text: 'Hi Paul, we have five contacts in common.' },
    {
      text: 'Hi Paul, we share nine connections, Dana Ortiz among them.',
      answers: { commonConnections: ['Dana Ortiz'] },
    },
  ],
  silent: [
    {
      text: 'Hi Paul, we have one mutual friend: Dana Ortiz.',
      answers: { commonConnections: ['Dana Ortiz'] },
    },
    { text: 'Hi Paul, 12 people in your choir told me about it.' },
    { text: 'Hello Paul, I looked, and we have one contact in common.', kind: 'reply' },
  ],
  check: ({ read, facts, signs }) =>
    countedClaims(read, signs)
      .filter(({ count }) => count > facts.connections.length)
      .map(({ start, end, count }) => {
        const names = listInBrief(facts.connections);
        const noted =
          facts.connections.length === 0
            ? 'none'
            : `${facts.connections.length === 1 ? 'one' : facts.connections.length}: ${names}`;
        const isClause = /^(?:it |i |looks|seems|we |you and i|and |since |as |because )/i.test(
          read.plain.slice(start, end),
        );
        return {
          start,
          end,
          sentence: `${quote(read, { start, end })} says ${count}; you have noted ${noted}.`,
          fix:
            names === '' || !isClause
              ? null
              : {
                  start,
                  end,
                  label: `Use: We both know ${names}`,
                  replacement: inCaseOf(read.text.slice(start, end), `we both know ${names}`),
                },
        };
      }),
};
