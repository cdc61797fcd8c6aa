/** Takes in what was written to people whenever they change, off the path of a keystroke. */
import { useEffect } from 'react';
import { useWorkspace } from '../../../workspace/store.ts';
import { renewHistory } from './coaching.ts';

export function useFreshHistory(): void {
  const people = useWorkspace((workspace) => workspace.people);
  useEffect(() => {
    if (people === null) return;
    const idle = requestIdleCallback(() => renewHistory(people));
    return () => cancelIdleCallback(idle);
  }, [people]);
}
