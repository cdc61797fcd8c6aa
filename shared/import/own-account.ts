/** Finds out whose export a file of messages is: the one who takes part in nearly all conversations. */

import { foldForSearch } from '../fold.ts';
import { profileKey } from '../people/identity.ts';
import type { Letter } from './imported.ts';

type Participant = { readonly name: string; readonly profileLink: string };

/** By what a participant is the same in all conversations. */
export function participantKey({ name, profileLink }: Participant): string {
  return profileKey(profileLink) ?? foldForSearch(name);
}

/**
 * The key of the account's owner; null where two take part in equally many conversations and neither bears `ownName`.
 * @param ownName the user's name as their profile has it; may be empty
 */
export function ownAccount(letters: readonly Letter[], ownName: string): string | null {
  const conversations = new Map<string, Set<string>>();
  const named = new Set<string>();
  const folded = foldForSearch(ownName);
  for (const letter of letters) {
    for (const participant of [letter.from, ...letter.to]) {
      const key = participantKey(participant);
      if (key === '') continue;
      conversations.set(key, (conversations.get(key) ?? new Set()).add(letter.conversation));
      if (folded !== '' && foldForSearch(participant.name) === folded) named.add(key);
    }
  }
  const ranked = [...conversations].sort(([, one], [, other]) => other.size - one.size);
  const [first, second] = ranked;
  if (first === undefined) return null;
  if (second === undefined || first[1].size > second[1].size) return first[0];
  const tied = ranked.filter(([, taken]) => taken.size === first[1].size).map(([key]) => key);
  const own = tied.filter((key) => named.has(key));
  return own.length === 1 ? (own[0] ?? null) : null;
}
