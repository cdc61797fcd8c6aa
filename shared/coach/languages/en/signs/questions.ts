/** Where a sentence asks, and where it asks one thing more. */
import { anyOf, type Sign } from '../../../exact/signs.ts';

const helpers = anyOf(['do', 'does', 'did', 'are', 'is', 'have', 'has', 'can', 'could', 'will', 'would']);

const plainWords = anyOf(['what', 'which', 'when', 'where', 'who', 'why']);

const howMuch = anyOf([
  'many',
  'much',
  'often',
  'long',
  'warm',
  'deep',
  'far',
  'do',
  'did',
  'is',
  'are',
  'does',
]);

/** With one of these a sentence begins that asks. */
export const questionStarts: readonly Sign[] = [
  {
    pattern: new RegExp(String.raw`^\s*(?:how|${plainWords}|${helpers})\b`, 'g'),
    hits: ['What did you plant?', 'Did the reeds hold?', 'How deep was it?'],
    misses: ['Your reeds held, did they?'],
  },
];

/** "…, how warm is the room, and do you strain it?" */
export const furtherQuestions: readonly Sign[] = [
  {
    pattern: new RegExp(String.raw`, (?:and |or )?(?:how ${howMuch}|${plainWords}|${helpers} you)\b`, 'g'),
    hits: ['What did you plant, and how deep is the clay?', 'How warm is it, or do you strain it?'],
    misses: ['What did you plant first, and how?'],
  },
];
