/** Where in the app the user is, kept in the address's fragment, so that going back works as in any browser. */
import { useSyncExternalStore } from 'react';
import { type SectionId, sectionIds } from '../../shared/sections.ts';

export type Route = { readonly section: SectionId; readonly id: string | null };

/** The part of Settings that lists what the keyboard can do. */
export const shortcutsTopic = 'shortcuts';

/** The part of Settings from which everything is taken along. */
export const exportTopic = 'export';

/** The part of People that holds the connections that were imported. */
export const addressBookTopic = 'address-book';

/** Leads to the small page on which a draft is begun, which uses the workspace beside whoever has it. */
export const quickFragment = '#/quick';

/** The route of a fragment such as `#/people/42`; an unknown one leads to the composer. */
export function parseRoute(fragment: string): Route {
  const [, name, id] = fragment.split('/');
  const section = sectionIds.find((known) => known === name);
  if (section === undefined) return { section: 'compose', id: null };
  return { section, id: id || null };
}

export function hrefOf({ section, id }: Route): string {
  return id === null ? `#/${section}` : `#/${section}/${id}`;
}

export function goTo(route: Route): void {
  window.location.hash = hrefOf(route);
}

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
