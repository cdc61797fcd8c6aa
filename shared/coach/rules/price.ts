import { overlapsAny, type Span } from '../../span.ts';
import { doing } from '../acts/act-reader.ts';
import { findSigns, holdsSign } from '../exact/signs.ts';
import { findPhrases, quote, type ReadText, sentenceAt } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

/** A sum of money: "$99", "Rs. 2 lakh", "40 euro". */
const figure = new RegExp(
  [
    String.raw`(?:[$€£₹¥]|us\$|usd |eur |gbp |inr |rs\.? ?)\s?\d[\d.,]*(?: ?(?:k|m|bn|million|thousand|lakh|crore)\b)?`,
    String.raw`\d[\d.,]* ?(?:k )?(?:dollars|euros?|pounds|usd|eur|gbp|rupees|€|£|\$)`,
  ].join('|'),
  'g',
);

const clauseEnd = /[,;:()–—](?=\s|$)/g;

/** The words of the clause of a sentence in which a figure stands, from the figure before it to the next. */
function clauseAround({ plain }: ReadText, { start, end }: Span, sentence: Span, figures: readonly Span[]) {
  const from = Math.max(sentence.start, ...figures.map((one) => (one.end <= start ? one.end : 0)));
  const to = Math.min(sentence.end, ...figures.map((one) => (one.start >= end ? one.start : sentence.end)));
  const before = plain.slice(from, start).split(clauseEnd).at(-1) ?? '';
  const [after = ''] = plain.slice(end, to).split(clauseEnd);
  return before + plain.slice(start, end) + after;
}

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
    { text: 'Hi Ana, we pay for the room, and a seat is yours for £20.' },
    { text: 'Hi Ana, we help you win grants, from £99 per month.' },
    { text: 'Hi Ana, our tool cuts your bills for only £9.99 per month.' },
    { text: 'Hi Ana, we boost your income from only $99 per month.' },
    { text: 'Hi Ana, we have $49 per month plans for teams like yours.' },
    { text: 'Hi Ana, we offer a CRM. What could you do with it for only $49 per month?' },
  ],
  silent: [
    {
      text: 'Hi Ana, your study of the £12 minimum wage in Leeds cites our survey. Which table did you use?',
    },
    {
      text: 'Hi Ana, it costs me £60 per month to heat the hall. Did your panels pay for themselves?',
    },
    { text: 'Hi Ana, the grant gives up to £10,000 per person. Would your reed beds count?' },
    { text: 'Hi Ana, we pay 40 euros per hour for a talk. Would you tell us of the reeds?' },
    { text: 'Hi Ana, do you charge £40 per hour for a survey of reeds?' },
    { text: 'Hi Ana, what would you plant first if you had only €500?' },
    { text: 'Hi Ana, our budget is only £300. Where would you begin?' },
    { text: 'Hi Ana, we have £300 per month for talks at our museum. Which reeds would you show?' },
    { text: 'Hi Ana, could you take my class for £40 per hour?' },
    { text: 'Hi Ana, is £40 per hour normal for a survey of reeds?' },
    { text: 'Hi Ana, 40% of your reeds are ours. Did the rest come from the Humber?' },
  ],
  check: ({ read, statements, signs }) => {
    const selling = doing(statements, 'sell');
    const all = findPhrases(read, figure);
    const figures = all.filter((one) => {
      const sentence = sentenceAt(read, one.start);
      if (sentence === undefined) return false;
      const clause = clauseAround(read, one, sentence, all);
      if (holdsSign(clause, signs.paidOtherwise)) return false;
      const isPitched = selling.some((one) => !overlapsAny(one, [sentence]));
      if (!isPitched && holdsSign(clause, signs.askedAbout)) return false;
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
