/** Takes in what was written to people whenever they change, off the path of a keystroke. */
import { useEffect } from 'react';
import { whenIdle } from '../../../ui/when-idle.ts';
import { useLanguage } from '../../../workspace/language.ts';
import { useEveryone } from '../../../workspace/people.ts';
import { renewHistory } from './coaching.ts';

export function useFreshHistory(): void {
  const people = useEveryone(['name', 'callThem', 'messages']);
  const coach = useLanguage((state) => state.coach);
  useEffect(
    () => (people === null || coach === null ? undefined : whenIdle(() => renewHistory(people))),
    [people, coach],
  );
}
