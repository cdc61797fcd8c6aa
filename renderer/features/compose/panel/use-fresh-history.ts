/** Takes in what was written to people whenever they change, off the path of a keystroke. */
import { useEffect } from 'react';
import { whenIdle } from '../../../ui/when-idle.ts';
import { useLanguage } from '../../../workspace/language.ts';
import { useEveryone } from '../../../workspace/people.ts';
import { renewHistory } from './coaching.ts';

export function useFreshHistory(): void {
  const people = useEveryone(['name', 'callThem', 'messages']);
  const coach = useLanguage((state) => state.coach);
  useEffect(() => {
    if (people === null || coach === null) return undefined;
    const running = new AbortController();
    const callOff = whenIdle(() => {
      // Where it stops, somebody has changed, and it begins anew with them.
      renewHistory(people, running.signal).catch(() => undefined);
    });
    return () => {
      callOff();
      running.abort();
    };
  }, [people, coach]);
}
