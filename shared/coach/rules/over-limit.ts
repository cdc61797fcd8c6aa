import { type CountingRule, countCharacters } from '../../channels.ts';
import type { Rule } from './rule.ts';

/** Where the limit is passed, in UTF-16 units. */
function limitAt(text: string, limit: number, counting: CountingRule): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (countCharacters(text.slice(0, middle), counting) <= limit) low = middle;
    else high = middle - 1;
  }
  return /[\udc00-\udfff]/.test(text.charAt(low)) && low > 0 ? low - 1 : low;
}

export const overLimit: Rule = {
  title: 'Over the limit',
  why: 'The channel cuts or refuses what is longer.',
  source: 'The channel’s limit, which you can change in Settings.',
  strength: 'strong',
  severity: 'stop',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: false,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: false,
  isSettledByFit: true,
  fires: [{ text: 'Hi Ana, your reeds held.', limit: 10 }],
  silent: [{ text: 'Hi Ana, your reeds held.', limit: 24 }],
  check: ({ read, input }) => {
    const over = countCharacters(read.text, input.counting) - input.limit;
    if (over <= 0) return [];
    return [
      {
        start: limitAt(read.text, input.limit, input.counting),
        end: read.text.length,
        sentence: `It is ${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'} over the limit of ${input.limit.toLocaleString('en-GB')}.`,
        fix: null,
      },
    ];
  },
};
