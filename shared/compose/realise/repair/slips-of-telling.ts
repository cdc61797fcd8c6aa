/** Slips in what was said or written: what it was about, on which day, what the sender did with it. */
import { mainVerb } from '../../../language/clause.ts';
import { subjectPronouns } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { type Mend, putBefore } from '../mend.ts';
import { headNouns } from '../words/head-nouns.ts';
import { dayNames, timeNouns } from '../words/time-nouns.ts';

const told = [headNouns.talk, headNouns.writing, headNouns.picture];
export const isTold = (token: Token | undefined) =>
  token !== undefined && told.some((group) => group.has(token.lemma));
const isPlain = (token: Token | undefined) => token !== undefined && /^\p{Ll}/u.test(token.text);

/** "Video how to make a hive", "podcast, gearbox oil": what it was about. */
export function aboutMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(isNominal);
  const [noun, next, later] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (at < 0 || at > 2 || !noun || !isTold(noun) || !next) return [];
  // "Talk re moving our files".
  if (next.lower === 're' && later && later.text !== '.')
    return [{ start: next.start, end: later.text === ':' ? later.end : next.end, by: 'about' }];
  if (['how', 'why', 'whether'].includes(next.lower)) return putBefore(next, 'on ');
  // "Post about he cannot find staff".
  if (next.lower === 'about' && later && subjectPronouns.has(later.lower) && tokens.length > at + 4)
    return putBefore(later, 'how ');
  const subject = tokens.slice(at + 2);
  // "Annual report, page 14".
  const isPlace = subject[1]?.tag === 'NUM';
  const isSubject =
    next.text === ',' &&
    !isPlace &&
    isPlain(later) &&
    (later?.tag === 'NOUN' || later?.tag === 'ADJ') &&
    !subject.some(
      ({ tag, lower }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || timeNouns.has(lower),
    );
  return isSubject ? [{ start: next.start, end: next.end, by: ' on' }] : [];
}

/** What is told of before a comma: a thing, and no sentence. */
export const isThingBefore = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens.slice(0, at).some(isNominal) && mainVerb(tokens.slice(0, at)) === null;

/** What one does with a talk, a text or a show. */
const reacting: ReadonlySet<string> = new Set(
  'love enjoy like watch read save print bookmark share forward tape record listen laugh cry use try want see hear'.split(
    ' ',
  ),
);

/** "Keynote on dams, loved it", "the fair, saw you on stage": what the sender did with it, or saw there. */
export function lovedItMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => text === ',');
  const adverb = tokens[at + 1]?.tag === 'ADV' ? 1 : 0;
  const [comma, first] = [tokens[at], tokens[at + 1]];
  const [verb, object] = tokens.slice(at + 1 + adverb);
  const isDone = verb?.tag === 'VERB' && verbForm(verb) === 'past' && reacting.has(verb.lemma);
  const isOfIt = [
    'it',
    'you',
    'she',
    'he',
    'they',
    'her',
    'him',
    'them',
    'every',
    'all',
    'that',
    'to',
  ].includes(object?.lower ?? '');
  // "The merger, saw the notice".
  const isSeen =
    ['saw', 'heard'].includes(verb?.lower ?? '') && ['the', 'a', 'an'].includes(object?.lower ?? '');
  const isMoved = ['cry', 'laugh'].includes(verb?.lemma ?? '');
  return comma && first && isDone && (isOfIt || isSeen || isMoved) && isThingBefore(tokens, at)
    ? [{ start: comma.start, end: first.end, by: `. I ${first.lower}` }]
    : [];
}

/** "Webinar weds", "the meeting Tuesday": the day that it was on. */
export const onDayMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap((day, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isOf =
      before?.tag === 'NOUN' &&
      (isTold(before) || headNouns.event.has(before.lemma) || before.lemma === 'meeting');
    const ends =
      next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || timeNouns.has(next.lower);
    return isOf && dayNames.includes(day.lower) && ends ? putBefore(day, 'on ') : [];
  });

const habits: ReadonlySet<string> = new Set('every daily each most weekly still always'.split(' '));

/** "The bridge at Ely, walk over it every day", "your mill, goes past my window": who does it, or what. */
export function habitMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => text === ',');
  const [comma, verb, next] = tokens.slice(Math.max(at, 0));
  const behind = tokens.slice(at + 2);
  if (!comma || !verb || !next || verb.tag !== 'VERB' || !isThingBefore(tokens, at)) return [];
  // "Your videos, help me every week": nobody does that to themselves.
  const isOfMine = ['me', 'us'].includes(next.lower);
  const isHabit =
    verbForm(verb) === 'base' &&
    !isOfMine &&
    language.usualTag(verb.lower) === 'VERB' &&
    behind.some(({ lower }) => habits.has(lower));
  const isOfThing =
    verbForm(verb) === 'third' && behind.some(({ lower }) => ['my', 'our', 'me', 'us'].includes(lower));
  if (!isHabit && !isOfThing) return [];
  return [{ start: comma.start, end: verb.start, by: isHabit ? '. I ' : '. It ' }];
}
