/** What stands before the word for what the sender is by trade, and before the names of their firm and their place. */
import type { Sign } from '../../../exact/signs.ts';
import type { SelfPlaces } from '../../language-signs.ts';

export const selfIntroductions: readonly Sign[] = [
  {
    pattern: /\bi(?: a|')?m (?:now |still |also |only )?(?:an? |the )?/g,
    hits: ['I am a recruiter.', 'I’m the head gardener.', 'I am now curator in Graz.'],
    misses: ['I was a baker once.', 'Am I too late?'],
  },
  {
    pattern: /\bi (?:now |still |also )?work as (?:an? |the )/g,
    hits: ['I work as a nurse in Leeds.', 'I now work as the warden.'],
    misses: ['I worked as a baker.', 'I work as hard as I can.'],
  },
  {
    pattern: /(?:^|[.!?,\n] ?)as (?:an? |the )(?=[^.!?\n]{2,60}\b(?:i|my|me)\b)/g,
    hits: ['As a nurse I read your paper.', 'Hello, as the editor of the parish news, I thank you.'],
    misses: ['I spent a year as a baker.', 'As a nurse you know it.'],
  },
];

export const selfPlaces: SelfPlaces = {
  company: [
    {
      pattern: /\bi (?:now |still |also )?work (?:at|for|with) (?:the )?/g,
      hits: ['I work at Northline.', 'I still work for the Hull Maritime Museum.'],
      misses: ['I worked at Northline.', 'I work in pairs.', 'You work at Northline.'],
    },
  ],
  location: [
    {
      pattern: /\bi (?:now |still |also )?live (?:in|near) /g,
      hits: ['I live in Leeds.', 'I now live near York.'],
      misses: ['I lived in Leeds.', 'You live in Leeds.'],
    },
    {
      pattern: /\bi(?: a|')?m (?:now |still |also )?based (?:in|near) /g,
      hits: ['I am based in Leeds.', 'I’m now based near York.'],
      misses: ['I was based in Leeds.', 'It is based in Leeds.'],
    },
  ],
};
