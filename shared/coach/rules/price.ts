import { findPhrases, quote, sentenceAt } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

const money = String.raw`(?:(?:[$€£₹¥]|us\$|usd |eur |gbp |inr |rs\.? ?)\s?\d[\d.,]*(?: ?(?:k|m|bn|million|thousand|lakh|crore))?|\d[\d.,]* ?(?:k )?(?:dollars|euros|pounds|usd|eur|gbp|rupees|€|£|\$))`;
const figure = new RegExp(String.raw`${money}|\b\d{1,3} ?%|\b\d{1,3} percent\b`, 'g');
const offer =
  /\b(?:only|just|from|starting|starts|per (?:month|user|seat|hour|lead|year|week|head|day)|a (?:month|year|week|day)|\/ ?(?:mo|month|hr|hour|year|user)|off|discount|price|priced|pricing|cost|costs|fee|fees|budget|save|saving|savings|earn|earning|salary|commission|revenue|sales|profits?|return|returns|roi|invest|investment|package|deal|offer|offering|rate|rates|cheaper|charge|cut|reduce|reduced|reducing|boost|increase|grow|growth|leads|conversions?|up to|guarantee[d]?|income|ctc|lpa|make|arr|mrr|funding|payroll|spend)\b/;
const sale =
  /\b\d{1,3} ?% (?:off|discount|cheaper)|\b(?:exclusive|special|big|early[- ]bird|introductory|huge|generous|our) discounts?\b(?! (?:rate|shop|store|effect|factor|curve)s?\b)|\bdiscounted (?:rate|price|offer)\b|\b(?:special|introductory|unbeatable|competitive|best|low(?:est)?|wholesale|affordable) (?:prices?|pricing|rates?|quotes?)\b|\bprice list\b|\bfree of charge for the first\b/g;

/** A figure that sells. Money as a subject (a grant, a study of wages) is none. */
export const price: Rule = {
  id: 'price',
  title: 'A price in a first message',
  why: 'A price turns a person into a prospect. It belongs after the question what it costs.',
  source: 'Good manners; no study of requests.',
  strength: 'craft',
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
  check: ({ read, input, hasReplied, isEnglish, pitch, evidence }) => {
    if (hasReplied || !isEnglish || input.purpose === 'reply-to-request') return [];
    const figures = findPhrases(read, figure).filter((span) => {
      const sentence = sentenceAt(read, span.start);
      const words = sentence === undefined ? '' : read.plain.slice(sentence.start, sentence.end);
      const sells = pitch.some(
        ({ start, end }) => sentence !== undefined && start < sentence.end && sentence.start < end,
      );
      return (
        offer.test(words) &&
        (sells ||
          (pitch.length > 0 && !evidence.isSpecific) ||
          /\b(?:our|we|my|i'll|only|just|offer)\b.{0,60}\b(?:off|per|a month|starting|from only|discount)\b/.test(
            words,
          ))
      );
    });
    const spans = [
      ...figures,
      ...findPhrases(read, sale).filter(
        (span) => !figures.some(({ start, end }) => span.start < end && start < span.end),
      ),
    ];
    return spans.slice(0, 2).map((span) => ({
      ...span,
      severity: 'warn',
      sentence: `${quote(read, span)} talks of money before they have asked.`,
      fix: null,
    }));
  },
};
