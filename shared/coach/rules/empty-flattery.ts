import { unasked } from '../message-kinds.ts';
import { removeSpan, sentenceAround } from '../reading/edits.ts';
import { flatteries } from '../reading/flattery.ts';
import { quote, sentenceAt } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** Praise is welcome with the fact it rests on; without, it is how pitches begin. */
export const emptyFlattery: Rule = {
  title: 'Praise without a fact',
  why: 'Praise that fits anyone is heard as the run-up to a request. Name what it rests on, and it is a reason.',
  source: 'Phrases seen in requests that were declined; no study.',
  strength: 'craft',
  severity: 'warn',
  kinds: unasked,
  languages: ['en'],
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  blindSign: { gravity: 80, byItself: false },
  selling: null,
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
  check: ({ read, evidence }) => {
    const kept = flatteries(read).filter((span) => {
      const sentence = sentenceAt(read, span.start);
      if (sentence === undefined) return true;
      const next = read.sentences[read.sentences.indexOf(sentence) + 1];
      const hasFact = (one: typeof sentence) =>
        evidence.found.some(
          ({ start, end, weight, kind }) =>
            weight >= 1.5 && kind !== 'profile' && start < one.end && one.start < end,
        );
      return !hasFact(sentence) && !(next !== undefined && hasFact(next));
    });
    return kept.slice(0, 2).map((span) => ({
      ...span,
      ...(evidence.isSpecific && { severity: 'hint' }),
      sentence: `${quote(read, span)} is praise without a fact. What exactly did you like?`,
      fix: evidence.isSpecific
        ? removeSpan(read, sentenceAround(read, span), 'Leave this sentence out')
        : null,
    }));
  },
};
