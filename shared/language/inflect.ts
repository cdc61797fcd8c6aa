/** Forms of English words made from their dictionary form. */
import { own } from '../records.ts';

const participles: Readonly<Record<string, string>> = {
  be: 'been',
  bear: 'borne',
  become: 'become',
  begin: 'begun',
  bend: 'bent',
  bind: 'bound',
  bite: 'bitten',
  blow: 'blown',
  break: 'broken',
  breed: 'bred',
  bring: 'brought',
  broadcast: 'broadcast',
  build: 'built',
  buy: 'bought',
  cast: 'cast',
  catch: 'caught',
  choose: 'chosen',
  cling: 'clung',
  come: 'come',
  cost: 'cost',
  creep: 'crept',
  cut: 'cut',
  deal: 'dealt',
  dig: 'dug',
  do: 'done',
  draw: 'drawn',
  drink: 'drunk',
  drive: 'driven',
  eat: 'eaten',
  fall: 'fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flown',
  forecast: 'forecast',
  forget: 'forgotten',
  forgive: 'forgiven',
  freeze: 'frozen',
  get: 'got',
  give: 'given',
  go: 'gone',
  grind: 'ground',
  grow: 'grown',
  hang: 'hung',
  have: 'had',
  hear: 'heard',
  hide: 'hidden',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  kneel: 'knelt',
  know: 'known',
  lay: 'laid',
  lead: 'led',
  learn: 'learned',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  light: 'lit',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  overcome: 'overcome',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  read: 'read',
  rebuild: 'rebuilt',
  ride: 'ridden',
  rise: 'risen',
  run: 'run',
  say: 'said',
  see: 'seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  sew: 'sewn',
  shake: 'shaken',
  shine: 'shone',
  shoot: 'shot',
  show: 'shown',
  shrink: 'shrunk',
  shut: 'shut',
  sing: 'sung',
  sink: 'sunk',
  sit: 'sat',
  sleep: 'slept',
  slide: 'slid',
  sow: 'sown',
  speak: 'spoken',
  spend: 'spent',
  spin: 'spun',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  steal: 'stolen',
  stick: 'stuck',
  sting: 'stung',
  strike: 'struck',
  swear: 'sworn',
  sweep: 'swept',
  swim: 'swum',
  swing: 'swung',
  take: 'taken',
  teach: 'taught',
  tear: 'torn',
  tell: 'told',
  think: 'thought',
  throw: 'thrown',
  tread: 'trodden',
  undergo: 'undergone',
  understand: 'understood',
  wake: 'woken',
  wear: 'worn',
  weave: 'woven',
  win: 'won',
  wind: 'wound',
  withdraw: 'withdrawn',
  write: 'written',
};

/** Verbs whose last consonant is doubled though the ending is no single syllable: none of them ends in "w", "x" or "y". */
const doubling =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtv]|(?:re|ad|trans|pre|con)fer|(?:per|sub|com|ad)mit|travel|label|model|cancel|control|program|commit|prefer)$/;

const isDoubled = (verb: string) => doubling.test(verb) && !/[aeiou]{2}.$/.test(verb);

/** "Worked", "written": what follows "have". */
export function participleOf(verb: string): string {
  const irregular = own(participles, verb);
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
export const thirdPersonOf = (verb: string): string => own(thirds, verb) ?? withEnding(verb);

const plurals: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  goose: 'geese',
  half: 'halves',
  knife: 'knives',
  leaf: 'leaves',
  life: 'lives',
  loaf: 'loaves',
  mouse: 'mice',
  person: 'people',
  quiz: 'quizzes',
  shelf: 'shelves',
  tooth: 'teeth',
  wolf: 'wolves',
};

/** "Trailers", "children": more than one. */
export function pluralOf(noun: string): string {
  const irregular = own(plurals, noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`;
  return /(?<!ger|hu|ro|sha|otto|talis)man$/i.test(noun) ? `${noun.slice(0, -2)}en` : withEnding(noun);
}
