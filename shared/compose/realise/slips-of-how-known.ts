/** Slips in how the sender knows of somebody: whom they found, who came up. */
import { mainVerb } from '../../language/clause.ts';
import { possessives } from '../../language/closed-class.ts';
import type { Token } from '../../language/language.ts';
import { type Mend, putBefore } from './mend.ts';

/** What one does with somebody before one writes to them. */
const noticed: ReadonlySet<string> = new Set(
  'found discovered noticed spotted saw seen heard know knew known follow followed read'.split(' '),
);
const tellingOf: ReadonlySet<string> = new Set(['of', 'about']);
const places: ReadonlySet<string> = new Set(['on', 'in', 'at', 'via', 'through', 'from']);
const performing: ReadonlySet<string> = new Set(['speak', 'talk', 'present', 'play', 'sing', 'lecture']);

/** "Found on a list", "heard of at the market", "heard speak in Leeds": whom one found. */
export function foundYouMends(tokens: readonly Token[]): readonly Mend[] {
  const [verb, where] = tokens;
  // "Saw on LinkedIn that you moved": what was seen is told.
  if (tokens.some(({ lower }) => ['that', 'how', 'what', 'you', 'your'].includes(lower))) return [];
  const isKnown = ['i', 'we'].includes(verb?.lower ?? '') && ['know', 'knew'].includes(where?.lower ?? '');
  if (isKnown && ['by', 'from', 'through', 'via'].includes(tokens[2]?.lower ?? ''))
    return [{ start: tokens[2]?.start ?? 0, end: tokens[2]?.start ?? 0, by: 'you ' }];
  if (!verb || !where || !noticed.has(verb.lower)) return [];
  if (tellingOf.has(where.lower)) {
    const next = tokens[2];
    const isOfNobody = next === undefined || places.has(next.lower);
    return isOfNobody && ['read', 'heard', 'know', 'knew'].includes(verb.lower)
      ? [{ start: where.end, end: where.end, by: ' you' }]
      : [];
  }
  if (verb.lower === 'read' || tokens.some(({ lower }) => lower === 'about')) return [];
  return places.has(where.lower) || performing.has(where.lower)
    ? [{ start: where.start, end: where.start, by: 'you ' }]
    : [];
}

/** "Mates with your lad": what the sender is. */
export const friendsWithMends = ([friends, link, whose, ...rest]: readonly Token[]): readonly Mend[] =>
  ['mates', 'friends', 'pals', 'buddies', 'neighbours', 'neighbors', 'colleagues'].includes(
    friends?.lower ?? '',
  ) &&
  link?.lower === 'with' &&
  (possessives.has(whose?.lower ?? '') || whose?.tag === 'PROPN') &&
  mainVerb(rest) === null
    ? putBefore(friends, 'I am ')
    : [];

/** "Word of mouth", "pure chance": how it came about. */
export function byChanceMends(tokens: readonly Token[]): readonly Mend[] {
  const said = tokens.filter(({ tag }) => tag !== 'PUNCT').map(({ lower }) => lower);
  return /^(?:word of mouth|(?:pure |sheer |mere )?(?:chance|accident|coincidence|luck))$/.test(
    said.join(' '),
  )
    ? putBefore(tokens[0], 'by ')
    : [];
}

/** "Came up in my feed", "kept showing up": who did is who is asked about. */
export function cameUpMends([verb, next, later]: readonly Token[]): readonly Mend[] {
  const isSeen = ['came', 'popped', 'showed', 'turned'].includes(verb?.lower ?? '') && next?.lower === 'up';
  const isSeenOften =
    verb?.lower === 'kept' &&
    /^(?:showing|coming|popping|turning)$/.test(next?.lower ?? '') &&
    later?.lower === 'up';
  return verb && (isSeen || isSeenOften)
    ? [{ start: verb.start, end: verb.end, by: `you ${verb.lower}` }]
    : [];
}

const ofSender: ReadonlySet<string> = new Set(['my', 'our', 'me', 'us', 'mine', 'ours']);

/** "Was at your talk", "was your student": I was, since nobody is at their own; "was my teacher" is told of them. */
export function wasMends(tokens: readonly Token[]): readonly Mend[] {
  const [was, next] = tokens;
  const isOfThem = tokens.some(({ lower }) => lower === 'you' || lower === 'your');
  const isOfMe = tokens.some(({ lower }) => ofSender.has(lower));
  return was?.lower === 'was' && next !== undefined && isOfThem && !isOfMe ? putBefore(was, 'I ') : [];
}

/** Who one is to somebody, and says so. */
const juniors: ReadonlySet<string> = new Set(
  'neighbour neighbor student pupil apprentice tenant lodger intern trainee mentee customer client patient reader subscriber'.split(
    ' ',
  ),
);

/** "Your neighbour at number 12", "your old student": who writes; not "your student Ana", "your neighbour's son". */
export function whoIAmMends([your, ...rest]: readonly Token[]): readonly Mend[] {
  const [who, next] = ['former', 'old', 'ex'].includes(rest[0]?.lower ?? '') ? rest.slice(1) : rest;
  const isAlone = next === undefined || ['ADP', 'PUNCT', 'NUM'].includes(next.tag);
  return your?.lower === 'your' && juniors.has(who?.lower ?? '') && isAlone ? putBefore(your, 'I am ') : [];
}
