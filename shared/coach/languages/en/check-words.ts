/** English words for numbers, dates, names and persons, as the check of a text takes them. */
import type { CheckWords, DateWords, NameWords, NumberWords } from '../../check/check-words.ts';
import { eventWords } from './check-events.ts';
import { roleWords } from './check-roles.ts';
import { isFunctionWord } from './function-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const numbers: NumberWords = {
  values: new Map([
    ...'zero one two three four five six seven eight nine ten'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    ...'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, at): [string, number] => [word, at + 11]),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, at): [string, number] => [word, (at + 2) * 10]),
  ]),
  multipliers: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1_000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
  ]),
  joins: words('and'),
  suffixes: new Map([
    ['k', 1_000],
    ['m', 1_000_000],
    ['st', 1],
    ['nd', 1],
    ['rd', 1],
    ['th', 1],
    ['s', 1],
  ]),
  parts: new Map([
    ['half', 1 / 2],
    ['third', 1 / 3],
    ['quarter', 1 / 4],
    ['fifth', 1 / 5],
    ['sixth', 1 / 6],
    ['eighth', 1 / 8],
    ['tenth', 1 / 10],
  ]),
  beforeParts: words('by a one two three four to nearly almost over under about'),
  bySize: words('by'),
  days: new Map([
    ['day', 1],
    ['week', 7],
    ['fortnight', 14],
    ['month', 30.4],
    ['year', 365],
    ['decade', 3_650],
  ]),
  single: words('a an one every each the last past'),
  ofTheMessage: words(
    'question questions thing things line lines word words sentence sentences minute minutes reason reasons side sides ' +
      'of or point points way ways paragraph paragraphs message messages',
  ),
  timeAsked: words('minute minutes hour hours min mins'),
};

const dates: DateWords = {
  months: new Map(
    'january february march april may june july august september october november december'
      .split(' ')
      .flatMap((month, at): [string, number][] => [
        [month, at + 1],
        [month.slice(0, 3), at + 1],
        ...(month === 'september' ? [['sept', 9] as [string, number]] : []),
      ]),
  ),
  doubtfulMonths: words('may march mar jun jan dec august'),
  beforeMonths: words(
    'in of on since until till by from last next this early late mid before after during every',
  ),
  weekdays: words(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  ),
  seasons: new Map([
    ['spring', [3, 4, 5]],
    ['summer', [6, 7, 8]],
    ['autumn', [9, 10, 11]],
    ['winter', [12, 1, 2]],
  ]),
  past: words('last'),
};

const names: NameWords = {
  common: words(
    "i i'm i'd i'll i've ps nb linkedin inmail email internet web ok cv pdf ai it am pm tv dvd url faq asap diy " +
      'christmas easter new mum dad god covid zoom whatsapp earth english',
  ),
  titles: words(
    'dr prof professor mr mrs ms miss mx sir dame madam sister brother father mother rev reverend captain chief frau herr ' +
      'monsieur madame señor señora signor signora dear hi hello hey st saint',
  ),
  beforePlaces: words('in near from around across outside'),
  sameAs: new Map([
    ['dutch', ['netherlands', 'holland']],
    ['danish', ['denmark']],
    ['french', ['france']],
    ['german', ['germany']],
    ['welsh', ['wales']],
    ['spanish', ['spain']],
    ['polish', ['poland']],
    ['irish', ['ireland']],
    ['swiss', ['switzerland']],
    ['greek', ['greece']],
    ['finnish', ['finland']],
    ['scottish', ['scotland']],
    ['british', ['britain', 'uk', 'kingdom']],
    ['turkish', ['turkey', 'türkiye']],
    ['tu', ['university']],
    ['uni', ['university']],
    ['netherlands', ['dutch']],
    ['uk', ['britain', 'british', 'kingdom']],
    ['us', ['usa', 'american', 'america']],
  ]),
  ofPlace: /(?:ish|ian|ean|an|ese|ic|er|ers|ans)$/u,
};

/** The words of English by which claims are found. */
export const englishCheckWords: CheckWords = {
  isFunctionWord,
  numbers,
  dates,
  names,
  roles: roleWords,
  events: eventWords,
  persons: {
    me: words('i me my mine we us our ours myself'),
    you: words('you your yours yourself'),
    both: words('both together mutual'),
  },
};
