/** Takes in what was written to people whenever they change, off the path of a keystroke. */
import { useEffect } from 'react';
import { useEveryone } from '../../../workspace/people.ts';
import { renewHistory } from './coaching.ts';

export function useFreshHistory(): void {
  const people = useEveryone(['name', 'callThem', 'messages']);
  useEffect(() => {
    if (people === null) return;
    const idle = requestIdleCallback(() => renewHistory(people));
    return () => cancelIdleCallback(idle);
  }, [people]);
}
