/** The name in words that tell who somebody is: "your mate Warwick who runs the sign shop". */

/** Behind these it is told who they are. */
const told = /\s*(?:[,;:(]|\s[-–—]\s|\s(?:who|whose|of|from|at|in|on|with|that|which|and)\s).*$/u;

/** Words of a name in capitals, with titles before it and particles within. */
const named =
  /\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|zu|ter)\s+)*\p{Lu}[\p{L}'’.-]*)*$/u;

/** The name alone; the words as they are where they are nothing but small letters and a name could be all of it; '' where none is told. */
export function nameIn(words: string): string {
  const who = words.trim().replace(told, '').trim();
  const name = named.exec(who)?.[0];
  if (name !== undefined) return name;
  const isDescribed =
    /^(?:the|my|your|our|a|an|his|her|their|somebody|someone|whoever|anyone|anybody)\b/iu.test(who);
  return isDescribed || who.split(/\s+/).length > 3 ? '' : who;
}
