/** The name in words that tell who somebody is: "your mate Warwick who runs the sign shop". */

/** Behind these it is told who they are. */
const told = /\s*(?:[,;:(]|\s[-–—]\s|\s(?:who|whose|of|from|at|in|on|with|that|which|and)\s).*$/u;

/** Words of a name in capitals, with titles before it and particles within. */
const named =
  /\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|zu|ter)\s+)*\p{Lu}[\p{L}'’.-]*)*$/u;

/** Whoever it may be, and what somebody is: no name. */
const nameless =
  /^(?:the|my|your|our|a|an|his|her|their|somebody|someone|whoever|whichever|anyone|anybody|nobody|ceo|cto|cfo|coo|head|director|manager|owner|founder|chair|president|editor|principal|secretary)\b/iu;

/** The name alone: "Gabriele d'Annunzio", "priya"; '' where none is told. */
export function nameIn(words: string): string {
  const who = words.trim().replace(told, '').trim();
  const isName = /^\p{Lu}/u.test(who) || who.split(/\s+/).length <= 3;
  if (isName && !nameless.test(who))
    return /^\p{Lu}|^\p{Ll}+(?:\s\p{Ll}+){0,2}$/u.test(who) ? who : (named.exec(who)?.[0] ?? '');
  return /^\p{Ll}/u.test(who) ? (named.exec(who)?.[0] ?? '') : '';
}
