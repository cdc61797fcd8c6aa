import { overlapsAny } from '../../span.ts';
import { doing } from '../acts/act-reader.ts';
import { findPhrases, quote, sentenceAt } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

const money = String.raw`(?:(?:[$€£₹¥]|us\$|usd |eur |gbp |inr |rs\.? ?)\s?\d[\d.,]*(?: ?(?:k|m|bn|million|thousand|lakh|crore))?|\d[\d.,]* ?(?:k )?(?:dollars|euros|pounds|usd|eur|gbp|rupees|€|£|\$))`;
const figure = new RegExp(money, 'g');
/** What stands beside a figure that sells, begs or promises. */
const offer =
  /\b(?:only|just|from|starts?|starting|per|a month|a year|a week|a lead|off|discount|price[ds]?|pricing|costs?|fees?|packages?|save|saving|savings|earn\w*|made|make|commission|offer|rates?|cheaper|charge|until|deal|donate|sponsor\w*|income|profits?|return|invest\w*|revenue|budget|instead of|worth|each|plan|subscription|contract)\b/;
/** A figure that sells even in a message about its recipient. */
const forSale =
  /\b(?:yours for|postage|i (?:sell|charge)|we (?:sell|charge)|per (?:hour|month|person|seat))\b/;
const sale =
  /\b\d{1,3} ?(?:%|percent) (?:off|discount|cheaper)\b|\bprice list\b|\bfree of charge for the first\b|\b(?:special|introductory|unbeatable|wholesale|discounted|bulk) (?:prices?|pricing|rates?|quotes?|offers?)\b|\b(?:exclusive|special|big|early[- ]bird|huge|generous|our) discounts?\b(?! (?:rate|shop|store|effect|factor|curve)s?\b)/g;

/** A figure that sells. Money as a subject (a grant, a study of wages) is none. */
export const price: Rule = {
  title: 'A price in a first message',
  why: 'A price turns a person into a prospect. It belongs after the question what it costs.',
  source: 'Good manners; no study of requests.',
  strength: 'craft',
  severity: 'warn',
  kinds: 'all',
  languages: ['en'],
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
  check: ({ read, statements }) => {
    const selling = doing(statements, 'sell');
    const figures = findPhrases(read, figure).filter((span) => {
      const sentence = sentenceAt(read, span.start);
      const words = sentence === undefined ? '' : read.plain.slice(sentence.start, sentence.end);
      if (forSale.test(words)) return true;
      return sentence !== undefined && offer.test(words) && overlapsAny(sentence, selling);
    });
    const spans = [...figures, ...findPhrases(read, sale).filter((span) => !overlapsAny(span, figures))];
    return spans.slice(0, 2).map((span) => ({
      ...span,
      sentence: `${quote(read, span)} talks of money before they have asked.`,
      fix: null,
    }));
  },
};
