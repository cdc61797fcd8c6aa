/** The days that a date field of the page holds, such as `2026-11-20`, in the time zone of the computer. */

export function dayOf(moment: Date): string {
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  const { year, month, day } = {
    year: padded(moment.getFullYear(), 4),
    month: padded(moment.getMonth() + 1, 2),
    day: padded(moment.getDate(), 2),
  };
  return `${year}-${month}-${day}`;
}

/**
 * The moment (ISO 8601, in UTC) to record for something that happened on `day`: noon of an earlier day, since its time
 * is not known; now for today, and for what is not a day or still to come.
 */
export function momentOn(day: string, now: Date): string {
  const noon = new Date(`${day}T12:00:00`);
  const isEarlier = !Number.isNaN(noon.getTime()) && noon < now && day !== dayOf(now);
  return (isEarlier ? noon : now).toISOString();
}
