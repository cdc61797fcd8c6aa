/** What stands before the word for what the sender is by trade. */
import type { Sign } from '../../../exact/signs.ts';

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
