/** The time where the user is, for everything on the page that speaks of days. */
import { useEffect, useState } from 'react';
import { type Clock, writtenToday } from '../../shared/calendar.ts';

const renewMs = 5 * 60_000;

export function readClock(): Clock {
  return { now: new Date(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** The time and its zone, renewed every few minutes and when the user comes back, so that "today" stays true. */
export function useClock(): Clock {
  const [clock, setClock] = useState(readClock);
  useEffect(() => {
    const renew = () => setClock(readClock());
    const timer = setInterval(renew, renewMs);
    window.addEventListener('focus', renew);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', renew);
    };
  }, []);
  return clock;
}

let today: Clock | null = null;

/** The clock as it was first read on the day that `clock` shows: the very same until that day is over. */
export function firstOfDay(clock: Clock): Clock {
  const isToday = today?.timeZone === clock.timeZone && writtenToday(today) === writtenToday(clock);
  if (today === null || !isToday) today = clock;
  return today;
}

/** `useClock` for what follows from the day alone, and need not be worked out again while it lasts. */
export const useDay = (): Clock => firstOfDay(useClock());
