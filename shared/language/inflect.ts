/** Forms of English words made from their dictionary form. */

const participles: Readonly<Record<string, string>> = {
  be: 'been',
  become: 'become',
  begin: 'begun',
  break: 'broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chosen',
  come: 'come',
  cut: 'cut',
  do: 'done',
  draw: 'drawn',
  drink: 'drunk',
  drive: 'driven',
  eat: 'eaten',
  fall: 'fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  fly: 'flown',
  get: 'got',
  give: 'given',
  go: 'gone',
  grow: 'grown',
  have: 'had',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'known',
  lead: 'led',
  learn: 'learned',
  leave: 'left',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  read: 'read',
  ride: 'ridden',
  run: 'run',
  say: 'said',
  see: 'seen',
  sell: 'sold',
  send: 'sent',
  sew: 'sewn',
  show: 'shown',
  sing: 'sung',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoken',
  spend: 'spent',
  stand: 'stood',
  swim: 'swum',
  take: 'taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'thrown',
  understand: 'understood',
  weave: 'woven',
  win: 'won',
  write: 'written',
};

/** Verbs whose last consonant is doubled though the ending is no single syllable: none of them ends in "w", "x" or "y". */
const doubling =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtv]|(?:re|ad|trans|pre|con)fer|(?:per|sub|com|ad)mit|travel|label|model|cancel|control|program|commit|prefer)$/;

const isDoubled = (verb: string) => doubling.test(verb) && !/[aeiou]{2}.$/.test(verb);

/** "Worked", "written": what follows "have". */
export function participleOf(verb: string): string {
  const irregular = Object.hasOwn(participles, verb) ? participles[verb] : undefined;
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

/** "Making", "running": the form in -ing. */
export function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/(?:ee|oe|ye|^be)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

const thirds: Readonly<Record<string, string>> = { be: 'is', have: 'has' };

function withEnding(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|^(?:go|do|echo|hero|veto|potato|tomato))$/.test(word) ? `${word}es` : `${word}s`;
}

/** "Works", "teaches": what somebody else does. */
export const thirdPersonOf = (verb: string): string =>
  (Object.hasOwn(thirds, verb) ? thirds[verb] : undefined) ?? withEnding(verb);

const plurals: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  goose: 'geese',
  half: 'halves',
  knife: 'knives',
  leaf: 'leaves',
  life: 'lives',
  loaf: 'loaves',
  man: 'men',
  mouse: 'mice',
  person: 'people',
  shelf: 'shelves',
  tooth: 'teeth',
  wife: 'wives',
  wolf: 'wolves',
  woman: 'women',
};

/** "Trailers", "children": more than one. */
export const pluralOf = (noun: string): string =>
  (Object.hasOwn(plurals, noun) ? plurals[noun] : undefined) ?? withEnding(noun);
