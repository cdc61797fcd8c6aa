/** What a hook tells a component that stays open while its stores change. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Uses a hook in a component of its own, in the document that is open. It is not closed again: what it listens to goes
 * with the modules of the page.
 *
 * @returns what the hook told last; changes are made in an `act` of React’s, after which all are told
 */
export async function toldBy<T>(hook: () => T): Promise<() => T> {
  const told: T[] = [];
  function Listening() {
    told.push(hook());
    return null;
  }
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Listening />));
  return () => {
    const last = told.at(-1);
    if (last === undefined) throw new Error('It told nothing.');
    return last;
  };
}
