/** How a question is known for what it asks, and an answer for one that takes it up. */
import { anyOf } from '../../../exact/signs.ts';
import type { Answering } from '../../language-signs.ts';

const clauseStart = String.raw`(?:^|[.!?\n,–—] ?)`;

const consents = anyOf([
  'sure',
  'of course',
  'certainly',
  'gladly',
  'happily',
  'none',
  'both',
  'neither',
  'about',
  'mostly',
  'usually',
  'only',
]);

const subjects = anyOf(['it', 'we', 'i', 'they', 'he', 'she', 'you', 'that']);

const auxiliaries = anyOf([
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'have',
  'has',
  'had',
  'can',
  'could',
  'will',
  'would',
]);

const numbers = anyOf([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  'dozen',
  'once',
  'twice',
  'every',
  'each',
]);

const times = anyOf([
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'spring',
  'summer',
  'autumn',
  'winter',
  'years?',
  'month',
  'week',
  'morning',
  'noon',
  'evening',
]);

export const answering: Answering = {
  takeUps: [
    {
      pattern: new RegExp(String.raw`${clauseStart}${consents}\b`, 'g'),
      hits: ['Gladly, and thank you.', 'Ah, mostly clay.'],
      misses: ['I came gladly last year.'],
    },
    {
      pattern: new RegExp(String.raw`${clauseStart}${subjects} ${auxiliaries}\b`, 'g'),
      hits: ['It did.', 'Thank you, we have.'],
      misses: ['Lovely weather today.'],
    },
    {
      pattern: /\b(?:to answer your|your question|you asked|as for (?:your|the)|good question)/g,
      hits: ['To answer your first point: clay.', 'As for the reeds, see below.'],
      misses: ['Lovely weather for the reeds.'],
    },
    {
      pattern: /\b(?:yes\b|no[,.!]|not yet|indeed)/g,
      hits: ['Oh yes.', 'No, nobody.', 'The clay drowned them, not yet the frost.'],
      misses: ['Nobody came to the weir.'],
    },
    {
      pattern: /\b(?:because|the reason)/g,
      hits: ['Thanks, because of the clay.'],
      misses: ['Thanks for the clay.'],
    },
    {
      pattern: /\b(?:i don't know|i do not know|(?:let me|i'll) (?:find|check|ask|think))/g,
      hits: ['Sorry, I don’t know.', 'Thanks! Let me check.', 'Thanks! I’ll ask Ben.'],
      misses: ['Thanks! Let me send the drawings.'],
    },
  ],
  asksWhy: [
    {
      pattern: /\b(?:why|reason|what made you|how come|compelling|what brings)\b/g,
      hits: ['Why me?', 'What brings you to reeds?'],
      misses: ['Which reeds do you plant?'],
    },
  ],
  asksForGain: [
    {
      pattern: /\b(?:help (?:both|us|me|each)|benefit|in it for|gain|both of us)\b/g,
      hits: ['How will that help both of us?', 'What is in it for me?'],
      misses: ['Which reeds do you plant?'],
    },
  ],
  asksAfterHealth: [
    {
      pattern: /^\W*(?:how are you|how's it going|how do you do|all well)\b/g,
      hits: ['How are you?', 'All well?'],
      misses: ['How are your reeds?'],
    },
  ],
  ofNoSubject: ['connect', 'think', 'thought', 'tell', 'please', 'know', 'would', 'like'],
  kinds: [
    {
      asked: {
        pattern:
          /\b(?:how (?:many|much|long|often|old|far|big|deep|high|late|early)|when|what (?:time|year|day|date))\b/g,
        hits: ['How long have you planted reeds?', 'When did they flower?'],
        misses: ['Which reeds do you plant?'],
      },
      shown: {
        pattern: new RegExp(String.raw`\d|\b(?:${numbers}|${times})\b`, 'g'),
        hits: ['Eleven years by now.', 'In 2019.', 'On a Tuesday.'],
        misses: ['Lovely weather today.'],
      },
      isNameToo: false,
    },
    {
      asked: { pattern: /\bwhere\b/g, hits: ['Where do you plant?'], misses: ['Who planted them?'] },
      shown: {
        pattern: /\b(?:in|at|near|from|behind|under|on|by|outside) (?:the )?\p{L}/gu,
        hits: ['Behind the weir.', 'Mine are in Ghent.'],
        misses: ['Lovely weather today.'],
      },
      isNameToo: false,
    },
    {
      asked: {
        pattern: /\bwho(?:se|m)?\b/g,
        hits: ['Who gave you the reeds?', 'Whose weir is it?'],
        misses: ['Which reeds do you plant?'],
      },
      shown: {
        pattern: /\b(?:my|our|me|i did|we did)\b/g,
        hits: ['My uncle.', 'That was me.'],
        misses: ['Lovely weather today.'],
      },
      isNameToo: true,
    },
  ],
};
