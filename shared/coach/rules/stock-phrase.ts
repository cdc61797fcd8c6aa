import { findSigns } from '../exact/signs.ts';
import { removeSpan, sentenceAround } from '../reading/edits.ts';
import { quote } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** Words so worn that the eye slides over them. In a note of 200 characters they take the room of a reason. */
export const stockPhrase: Rule = {
  title: 'A worn phrase',
  why: 'A reader has seen it hundreds of times, most often above a pitch. The room is better spent on your reason.',
  source: 'Phrases seen in requests that were declined; no study.',
  strength: 'craft',
  severity: 'hint',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: false,
  readsReceived: false,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: true,
  fires: [
    { text: 'Hi Ana, hope this finds you well. Your talk on reed beds stayed with me.' },
    { text: 'Hi Ana, could I pick your brain about reed beds?' },
  ],
  silent: [
    { text: 'Hi Ana, I hope the reed beds survived the storm. Did the outer row hold?' },
    { text: 'Hi Ana, your post “Quick question” made me count mine.' },
  ],
  check: ({ read, input, signs }) => {
    if (input.known?.stage === 'met' || input.known?.stage === 'relationship') return [];
    return findSigns(read, signs.stockPhrases).map((span) => {
      const sentence = sentenceAround(read, span);
      const isMost = (span.end - span.start) / (sentence.end - sentence.start) > 0.6;
      return {
        ...span,
        sentence: `${quote(read, span)} is a worn phrase; your own words carry more.`,
        fix: isMost ? removeSpan(read, sentence, 'Leave this sentence out') : null,
      };
    });
  },
};
