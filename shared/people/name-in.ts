/** The name in words that tell who somebody is: "your mate Warwick who runs the sign shop". */

/** Behind these it is told who they are. */
const told = /\s*(?:[,;:(]|\s[-–—]\s|\s(?:who|whose|of|from|at|in|on|with|that|which|and)\s).*$/u;

/** Words of a name in capitals, with titles before it and particles within. */
const named =
  /\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|zu|ter)\s+)*\p{Lu}[\p{L}'’.-]*)*$/u;

/** Whoever it may be, and what somebody is: no name. */
const nameless =
  /^(?:the|my|your|our|a|an|his|her|their|somebody|someone|whoever|whichever|anyone|anybody|nobody|ceo|cto|cfo|coo|head|director|manager|owner|founder|chair|president|editor|principal|secretary)\b/iu;

/** A name as it is written, in scripts without capitals too, or all of it in small letters. */
const alone = /^[\p{Lu}\p{Lo}]|^\p{Ll}+(?:\s\p{Ll}+){0,2}$/u;

/** The name alone: "Gabriele d'Annunzio", "priya"; '' where none is told. */
export function nameIn(words: string): string {
  const who = words.trim().replace(told, '').trim();
  const isNameless = nameless.test(who);
  if (!isNameless && alone.test(who)) return who;
  // "CEO of Acme" names nobody, "your mate Warwick" does.
  return isNameless && !/^\p{Ll}/u.test(who) ? '' : (named.exec(who)?.[0] ?? '');
}
