/** The person a link is about, while the user is asked what of it is to be used. */
import { create } from 'zustand';
import type { PersonLink } from '../../shared/person-link.ts';

export const useIncoming = create<{ readonly link: PersonLink | null }>(() => ({ link: null }));

/** Asks about a link; not while another one is asked about, which must not change under the user's hand. */
export function askAbout(link: PersonLink): void {
  useIncoming.setState((asked) => (asked.link === null ? { link } : asked));
}

export function endAsking(): void {
  useIncoming.setState({ link: null });
}
