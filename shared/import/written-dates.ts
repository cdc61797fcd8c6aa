/** Days and moments as exports write them: "14 Nov 2019", "14-Nov-19", "1/29/26, 2:37 PM", "2025-06-01 14:03:22 UTC". */
import { foldForSearch } from '../fold.ts';

/** How the months begin in the languages in which exports come; what begins alike means the same month in all of them. */
const monthBeginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** Two figures stand for a year from 1970 to 2069. */
const firstShortYear = 70;

function yearOf(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year + (year < firstShortYear ? 2_000 : 1_900);
}

/** The month, from 1 to 12, whose name the word begins; 0 for none. */
function monthOf(word: string): number {
  const folded = foldForSearch(word);
  return (
    monthBeginnings.findIndex((beginnings) => beginnings.some((beginning) => folded.startsWith(beginning))) +
    1
  );
}

/** Which figure comes first in "1/2/2026". */
export type SlashOrder = 'month-first' | 'day-first';

/** Whether the dates of a column have the day first: one of them says so by a figure that is no month. */
export function slashOrderOf(texts: Iterable<string>): SlashOrder {
  for (const text of texts) {
    const first = /^\s*(\d{1,2})\//.exec(text)?.[1];
    if (first !== undefined && Number(first) > 12) return 'day-first';
  }
  return 'month-first';
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(text: string, order: SlashOrder): Parts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const named = /^(\d{1,2})[.\s-]+(?:de\s+)?(\p{L}{3,})\.?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)/u.exec(text);
  if (named !== null)
    return { year: yearOf(named[3] ?? ''), month: monthOf(named[2] ?? ''), day: Number(named[1]) };
  const nameFirst = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u.exec(text);
  if (nameFirst !== null)
    return { year: Number(nameFirst[3]), month: monthOf(nameFirst[1] ?? ''), day: Number(nameFirst[2]) };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/.exec(text);
  if (dotted !== null)
    return { year: yearOf(dotted[3] ?? ''), month: Number(dotted[2]), day: Number(dotted[1]) };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.exec(text);
  if (slashed === null) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const [month, day] = order === 'month-first' ? [first, second] : [second, first];
  return { year: yearOf(slashed[3] ?? ''), month, day };
}

/** Whether there is such a day, and somebody may have met somebody on it. */
function isDay({ year, month, day }: Parts): boolean {
  if (year < 1_900 || year > 2_200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A written day such as `2019-11-14`; null for what is no day there ever was. */
export function readWrittenDay(text: string, order: SlashOrder = 'month-first'): string | null {
  const parts = partsOf(text.trim(), order);
  if (parts === null || !isDay(parts)) return null;
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).toISOString().slice(0, 10);
}

/** `readWrittenDay` for a whole column: in tens of thousands of rows the same days stand over and over. */
export function dayReader(order: SlashOrder): (text: string) => string | null {
  const days = new Map<string, string | null>();
  return (text) => {
    const known = days.get(text);
    if (known !== undefined) return known;
    const day = readWrittenDay(text, order);
    days.set(text, day);
    return day;
  };
}

/**
 * A moment, ISO 8601 in UTC. A time without a zone is taken as UTC, as exports say none and the day is what matters; a
 * day without a time as its noon, which is the same day nearly everywhere. Null for what is no moment.
 */
export function readWrittenMoment(text: string, order: SlashOrder = 'month-first'): string | null {
  const day = readWrittenDay(text, order);
  if (day === null) return null;
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?/iu.exec(text.replace(/\u202f/gu, ' '));
  if (time === null) return `${day}T12:00:00.000Z`;
  const half = time[4]?.toLowerCase();
  const hours = half === undefined ? Number(time[1]) : (Number(time[1]) % 12) + (half === 'p' ? 12 : 0);
  const [minutes, seconds] = [Number(time[2]), Number(time[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  return new Date(midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000).toISOString();
}
