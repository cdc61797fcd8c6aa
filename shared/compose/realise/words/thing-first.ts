/** Where a thing is offered or wished for: an answer that begins with one stays a thing, whatever is told of it behind. */
import { mainVerb } from '../../../language/clause.ts';
import { modals, possessives, subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { headNoun, isRole } from './head-noun.ts';
import { timeNouns } from './time-nouns.ts';
import { states } from './verb-groups.ts';

type Words = readonly Token[];

/** "The newsletter (spring, I think)". */
const isInBrackets = (tokens: Words, at: number) =>
  tokens.findLastIndex(({ text }, index) => index < at && text === '(') >
    tokens.findLastIndex(({ text }, index) => index < at && text === ')') &&
  tokens.slice(at).some(({ text }) => text === ')');

/** "Dry, 200 kilo", "a reply - we air soon"; not the mark inside "follow-up". */
export function isBreak(tokens: Words, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || !next) return false;
  const isDash = /^[-–—]+$/.test(mark.text) && before.end < mark.start && mark.end < next.start;
  return ([',', ';', ':'].includes(mark.text) || isDash) && !isInBrackets(tokens, at);
}

const openings: ReadonlySet<Token['tag']> = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN']);

/** "My brother, a plumber, can help": behind the comma goes on what stands before it. */
const goesOnBehindComma = (tokens: Words) =>
  tokens.some(({ tag }, at) => tag === 'AUX' && tokens[at - 1]?.text === ',');

/** "Immediate joiner", "ISTQB certified", "hard working": in a list of things, what somebody is. */
function isSaidOfSomebody(item: Words): boolean {
  const last = item.at(-1);
  if (item.length > 3 || !last) return false;
  return states.has(last.lower) || last.lower === 'working' || isRole(headNoun(item)?.lower ?? '');
}

const isComma = ({ text }: Token) => text === ',';

/** What stands between the commas, or between other words that separate. */
export function itemsOf(tokens: Words, separates = isComma): readonly Words[] {
  const items: Token[][] = [[]];
  for (const token of tokens) {
    if (separates(token)) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

/** "Stories you never heard": a thing, and what you did with it; "saves you lost time" is what something does. */
export function isThingYouDid([thing, you, ...rest]: Words): boolean {
  const verb = rest[0]?.tag === 'ADV' ? rest[1] : rest[0];
  const isDone =
    verb?.tag === 'VERB' && verbForm(verb) === 'past' && !isNominal(rest[rest.indexOf(verb) + 1]);
  return (thing?.tag === 'NOUN' || verb === rest[1]) && you?.lower === 'you' && isDone;
}

/** "A map kids can read": a thing, and right behind it many who do something with it, which is said last. */
export function isThingSomebodyUses(tokens: Words): boolean {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const [modal, verb] = words.slice(-2);
  if (!modals.has(modal?.lower ?? '') || verb?.tag !== 'VERB') return false;
  const article = words.findLastIndex(({ lower }) => ['a', 'an', 'the'].includes(lower));
  const [thing, ...others] = words.slice(article + 1, -2);
  const many = others.at(-1);
  const isOpen = others.every(({ tag }) => tag === 'NOUN' || tag === 'ADJ');
  return article >= 0 && isNominal(thing) && many?.tag === 'NOUN' && isPluralNoun(many) && isOpen;
}

/** "Right of reply, and time to prepare - we air soon", "fuel savings, the pilot is free"; not "next week, we could meet". */
export function beginsWithThing(tokens: Words): boolean {
  const end = tokens.findIndex((_, at) => isBreak(tokens, at));
  const thing = tokens.slice(0, Math.max(end, 0));
  const [first] = thing;
  const isKind = first?.tag === 'VERB' && /ed$|^paid$/.test(first.lower) && thing.length > 1;
  const isCounted = ['less', 'fewer'].includes(first?.lower ?? '');
  const opens = first !== undefined && (openings.has(first.tag) || possessives.has(first.lower) || isCounted);
  if (!first || !(opens || isKind) || subjectPronouns.has(first.lower)) return false;
  // "No tests, talk straight to the boss": not what is offered.
  if (first.lower === 'no' && tokens.some(({ tag }) => tag === 'AUX')) return false;
  const head = headNoun(thing);
  // "An hour of music, it costs nothing": what fills the time is the thing.
  const isFilled = head !== undefined && thing[thing.indexOf(head) + 1]?.lower === 'of';
  const isTime =
    (timeNouns.has(head?.lower ?? '') && !isFilled) || ['next', 'last', 'this'].includes(first.lower);
  if (itemsOf(tokens).slice(1).some(isSaidOfSomebody)) return false;
  return !isTime && thing.some(isNominal) && mainVerb(thing) === null && !goesOnBehindComma(tokens);
}
