/** Moments as one says them: "today", "6 days ago", "12 Nov". */

/** The moment it is and the place one reads the calendar in; passed in, so that the rules stay pure. */
export type Clock = {
  readonly now: Date;
  /** An IANA name, such as `Europe/London`. */
  readonly timeZone: string;
};

const dayMs = 86_400_000;
const mostDaysAgo = 29;

type Day = {
  /** Days since 1 January 1970, by the calendar of the time zone. */
  readonly number: number;
  readonly year: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a time zone; making one takes far longer than using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

function dayOf(moment: Date, timeZone: string): Day {
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: 'year' | 'month' | 'day') =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const year = part('year');
  return { number: Date.UTC(year, part('month') - 1, part('day')) / dayMs, year };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 Nov", with the year when it is not this one. */
function written(day: Day, today: Day): string {
  const date = new Date(day.number * dayMs);
  const dayAndMonth = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  return day.year === today.year ? dayAndMonth : `${dayAndMonth} ${day.year}`;
}

/**
 * How long ago `at` (ISO 8601) was, in calendar days: "today", "yesterday", "6 days ago"; after a month, and for a
 * moment to come (a clock that was set wrong), the date.
 */
export function relativeDate(at: string, { now, timeZone }: Clock): string {
  const day = dayOf(new Date(at), timeZone);
  const today = dayOf(now, timeZone);
  const daysAgo = today.number - day.number;
  if (daysAgo === 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  return daysAgo > 1 && daysAgo <= mostDaysAgo ? `${daysAgo} days ago` : written(day, today);
}

/** The day of `at` (ISO 8601) as a heading: "Today", "Yesterday", "12 Nov", "12 Nov 2024". */
export function dateHeading(at: string, { now, timeZone }: Clock): string {
  const day = dayOf(new Date(at), timeZone);
  const today = dayOf(now, timeZone);
  const daysAgo = today.number - day.number;
  if (daysAgo === 0) return 'Today';
  return daysAgo === 1 ? 'Yesterday' : written(day, today);
}
