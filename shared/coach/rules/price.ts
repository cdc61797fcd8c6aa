import { overlapsAny } from '../../span.ts';
import { doing } from '../acts/act-reader.ts';
import { findSigns, holdsSign } from '../exact/signs.ts';
import { findPhrases, quote, sentenceAt } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** A sum of money: "$99", "Rs. 2 lakh", "40 euro". */
const figure = new RegExp(
  [
    String.raw`(?:[$€£₹¥]|us\$|usd |eur |gbp |inr |rs\.? ?)\s?\d[\d.,]*(?: ?(?:k|m|bn|million|thousand|lakh|crore)\b)?`,
    String.raw`\d[\d.,]* ?(?:k )?(?:dollars|euros?|pounds|usd|eur|gbp|rupees|€|£|\$)`,
  ].join('|'),
  'g',
);

/** A figure that sells. Money as a subject (a grant, a study of wages) is none. */
export const price: Rule = {
  title: 'A price in a first message',
  why: 'A price turns a person into a prospect. It belongs after the question what it costs.',
  source: 'Good manners; no study of requests.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: 'known',
  speaksOnceReplied: false,
  readsReceived: true,
  question: 'conversation',
  restsOn: 'exact',
  accuses: true,
  isAdvice: false,
  fires: [
    { text: 'Hi Ana, we offer cleaning from only $99 per month.' },
    { text: 'Hi Ana, get 20% off our course this week.' },
  ],
  silent: [
    {
      text: 'Hi Ana, your study of the £12 minimum wage in Leeds cites our survey. Which table did you use?',
    },
    { text: 'Hi Ana, 40% of your reeds are ours. Did the rest come from the Humber?' },
  ],
  check: ({ read, statements, signs }) => {
    const selling = doing(statements, 'sell');
    const figures = findPhrases(read, figure).filter(({ start }) => {
      const sentence = sentenceAt(read, start);
      if (sentence === undefined) return false;
      const words = read.plain.slice(sentence.start, sentence.end);
      const isOffered = read.words
        .slice(sentence.from, sentence.to)
        .some(({ plain }) => signs.priceWords.includes(plain));
      return holdsSign(words, signs.forSale) || (isOffered && overlapsAny(sentence, selling));
    });
    const others = findSigns(read, signs.sales).filter((span) => !overlapsAny(span, figures));
    return [...figures, ...others].slice(0, 2).map((span) => ({
      ...span,
      sentence: `${quote(read, span)} talks of money before they have asked.`,
      fix: null,
    }));
  },
};
