import { Suspense, useEffect } from 'react';
import { lazily } from '../ui/lazily.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { arePeopleRead } from '../workspace/people.ts';
import type { Route } from '../workspace/route.ts';
import { loadPeople } from '../workspace/store.ts';
import { keyOfRoute, noteUsed, usePalette } from './open-palette.ts';

const Palette = lazily(async () => (await import('./Palette.tsx')).Palette);

/** Takes people into the search before it is asked for, once they have been read. */
async function prepareSearchOfPeople(): Promise<void> {
  await loadPeople();
  const { prepareSearch } = await import('../workspace/people-search.ts');
  if (arePeopleRead()) prepareSearch();
}

/** The command palette where it is open; and what makes it quick: where the user was last, and a search that is ready. */
export function PaletteHost({ route }: { readonly route: Route }) {
  const isOpen = usePalette((palette) => palette.isOpen);
  useEffect(() => {
    const key = keyOfRoute(route);
    if (key !== null) noteUsed(key);
  }, [route]);
  useEffect(() => whenIdle(() => void prepareSearchOfPeople()), []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Palette route={route} />
    </Suspense>
  );
}
