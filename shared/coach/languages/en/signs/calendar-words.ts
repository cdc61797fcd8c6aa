/** How a text sends its reader to a calendar without a link. */
import type { Sign } from '../../../exact/signs.ts';

export const calendarWords: readonly Sign[] = [
  {
    pattern: /\b(?:my|our) (?:booking (?:link|page)|(?:calendar|scheduling) link|calendly)\b/g,
    hits: ['You find me on my booking page.', 'Here is our scheduling link.'],
    misses: ['Our booking was lost by the ferry.'],
  },
  {
    pattern: /\bcalendly\b(?!\.\w)/g,
    hits: ['I am on Calendly.'],
    misses: ['See calendly.com for prices.'],
  },
  {
    pattern: /\b(?:here(?:'s| is)|use|check|see|via|through) my calendar\b/g,
    hits: ['Here is my calendar.', 'Please book via my calendar.'],
    misses: ['Your calendar of reed harvests hangs here.'],
  },
  {
    pattern:
      /\b(?:grab|pick|find|choose|book|select) (?:a|any) (?:time|slot|date) (?:on|in|from|via|using) my (?:\w+ )?(?:calendar|diary|page|link|schedule)\b/g,
    hits: ['Just grab a slot on my page.', 'Book a time using my diary.'],
    misses: ['Did you find a time capsule in my old wall?'],
  },
  {
    pattern:
      /\b(?:grab|pick|find|choose|book|select) (?:a|any) (?:time|slot|date)(?: slot)? (?:that (?:works|suits)|here|below|at your)/g,
    hits: ['Pick a time that works for you.', 'Choose any slot below.'],
    misses: ['Did you pick a date for the fair?'],
  },
];
