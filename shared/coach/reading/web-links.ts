/** Web addresses in a text: two rules are about them, and their parts are no words. */
import { wordSet } from '../../people/names/word-set.ts';

/** What a bare address may end with; other endings are taken for words. */
const endings = wordSet({
  general: 'com org net edu gov info biz example',
  newer: 'io co ai app dev me tech page site online shop xyz link',
  countries: 'eu uk de fr es it nl ch us ca au in ly gg so to',
});

const label = '[a-z0-9][a-z0-9-]';

const address = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”]{1,500}`,
    String.raw`\bwww\.[^\s<>"”]{3,300}`,
    [
      String.raw`(?<![\w.@-])(?:(?:${label}{1,60}|[xt](?=\.com?\b))\.)(?:${label}{0,60}\.){0,3}`,
      String.raw`(?:${[...endings].join('|')})(?![\w@-]|\.\w)(?:[/?#][^\s<>"”]{0,300})?`,
    ].join(''),
  ].join('|'),
  'g',
);

/** Parts of the addresses of services that book meetings. */
const calendarServices = [
  'calendly',
  'cal.com',
  'savvycal',
  'tidycal',
  'youcanbook',
  'zcal.',
  'chilipiper',
  'acuityscheduling',
  'doodle.com',
  'hubspot.com/meetings',
  'meetings.hubspot',
  'oncehub',
  'scheduleonce',
  'appointlet',
  'calendar.google',
  'calendar.app',
  'bookwithme',
  'koalendar',
  'setmore',
  'simplybook',
  'reclaim.ai',
  'usemotion',
];

/** Words in other addresses under which meetings are booked. */
const calendarPaths = wordSet({
  books: 'book booking bookings bookme schedule scheduling scheduler',
  times: 'diary slot slots intro meet meeting meetings',
});

export type WebLink = { readonly start: number; readonly end: number; readonly isCalendar: boolean };

function isCalendar(found: string): boolean {
  return (
    calendarServices.some((service) => found.includes(service)) ||
    found.split(/[^a-z0-9]+/u).some((word) => calendarPaths.has(word))
  );
}

/** All addresses in `plain`, text in the form of `toPlain`, in order. */
export function findLinks(plain: string): readonly WebLink[] {
  return [...plain.matchAll(address)].map(({ 0: found, index }) => {
    const tidy = found.replace(/[.,;:!?)\]'"]+$/u, '');
    return { start: index, end: index + tidy.length, isCalendar: isCalendar(tidy) };
  });
}
