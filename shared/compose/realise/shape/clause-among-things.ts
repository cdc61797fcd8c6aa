/** Clauses that look like a thing: what the words behind a noun tell of who did it, with whom and how often. */

import { determiners, objectPronouns, possessives, subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { AnswerToRealise, Shape } from '../realised-answer.ts';
import { isCalledIn, sameAsPast } from '../traits/doer-traits.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { isConditionFirst } from './first-words.ts';

type Words = readonly Token[];

const isObject = (token: Token | undefined) =>
  token !== undefined && (objectPronouns.has(token.lower) || possessives.has(token.lower));

const opensObject = (token: Token | undefined) =>
  isObject(token) || ['a', 'an', 'the', 'this', 'these', 'some'].includes(token?.lower ?? '');

const towards: ReadonlySet<string> = new Set('to with from for under off against'.split(' '));

/** "With her", "for us", "off him". */
const isWithSomebody = ([link, who]: Words) =>
  towards.has(link?.lower ?? '') && objectPronouns.has(who?.lower ?? '');

/** "Three of her prints", "one of my nurses". */
const isSomeOf = ([count, of, whose]: Words) =>
  count?.tag === 'NUM' && of?.lower === 'of' && possessives.has(whose?.lower ?? '');

/** Past forms that are nouns too, or that the library takes for nouns. */
const pastNouns: ReadonlySet<string> = new Set(
  'shot fed led met set hit cut put let lent left made read found felt built bent split kept held bound shed dug bid'.split(
    ' ',
  ),
);

const isPast = (token: Token) =>
  pastNouns.has(token.lower) ||
  /ed$/.test(token.lower) ||
  (token.tag === 'VERB' && verbForm(token) === 'past');

const canDo = ({ lower }: Token, language: Language) =>
  pastNouns.has(lower) || /\p{L}{3}ed$/u.test(lower) || language.canBe(lower, 'verb');

const habits: ReadonlySet<string> = new Set(
  'every each daily weekly monthly regularly often sometimes now whenever twice'.split(' '),
);

/** What is dealt with somebody again and again: "rent from him". */
const tradingVerbs: ReadonlySet<string> = new Set('rent buy order lease borrow shop bank'.split(' '));

/** What people do where somebody works: "drink in his pub". */
const visitingVerbs: ReadonlySet<string> = new Set(
  'drink eat shop train swim dance sing climb camp bank worship sail'.split(' '),
);

const isAtTheirs = ([at, whose, thing]: Words) =>
  ['in', 'at', 'on', 'with'].includes(at?.lower ?? '') &&
  ['his', 'her', 'their', 'your'].includes(whose?.lower ?? '') &&
  thing !== undefined;

/** "Shot her cakes", "tasted two of his wines", "talk to her every week": what the sender did or does. */
function doneBySender(tokens: Words, language: Language): Shape | null {
  const [first, ...rest] = tokens;
  const [next] = rest;
  if (!first || !next || possessives.has(first.lower) || !canDo(first, language)) return null;
  const shape = isPast(first) ? 'dropped-subject' : 'bare-verb';
  if (opensObject(next) || isSomeOf(rest)) return shape;
  const isBought = tradingVerbs.has(first.lower) && rest.some((_, at) => isWithSomebody(rest.slice(at)));
  if (isBought && next.tag === 'NOUN') return shape;
  if (visitingVerbs.has(first.lower) && isAtTheirs(rest)) return shape;
  if (!isWithSomebody(rest)) return null;
  const isHabit =
    tradingVerbs.has(first.lower) ||
    rest.some(({ lower }) => habits.has(lower) || /(?:day|end)s$/.test(lower));
  return isPast(first) || isHabit ? shape : null;
}

/** "Share patients": what both do. */
const isDoneByBoth = ([first, next]: Words) =>
  ['share', 'swap'].includes(first?.lower ?? '') && next !== undefined && isPluralNoun(next);

/** The place behind "my late", "his": of whom it is told. */
function placeOfPerson(tokens: Words, from: number, language: Language): number {
  let at = from;
  while (possessives.has(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'ADJ') at += 1;
  return isPersonNoun(tokens[at]?.lower ?? '', language) ? at : -1;
}

/** "My late dad bought coffins", "boss know her", "neighbour rent from him": somebody, and what they do. */
function isDoneBySomebody(tokens: Words, from: number, language: Language): boolean {
  const at = placeOfPerson(tokens, from, language);
  const [verb, ...rest] = tokens.slice(at + 1);
  const [next] = rest;
  if (at < 0 || !verb || !next || verb.tag === 'ADP' || verb.tag === 'PUNCT') return false;
  if (verb.tag === 'VERB' && verbForm(verb) === 'gerund') return false;
  const isOwned = at > from && possessives.has(tokens[from]?.lower ?? '');
  if (verb.tag === 'VERB' && verbForm(verb) === 'past' && isOwned && next.tag === 'NOUN') return true;
  return language.canBe(verb.lower, 'verb') && (objectPronouns.has(next.lower) || isWithSomebody(rest));
}

/** "My under-15s drop the baton": what those of the sender's do, whatever the library takes the verb for. */
const isDoneByMany = ([owner, many, verb, next]: Words, language: Language) =>
  possessives.has(owner?.lower ?? '') &&
  /^[\p{L}\d-]+s$/u.test(many?.text ?? '') &&
  verb !== undefined &&
  verb.lower === verb.lemma &&
  language.canBe(verb.lower, 'verb') &&
  (determiners.has(next?.lower ?? '') || possessives.has(next?.lower ?? ''));

/** "With her", "outside mine". */
const isTowards = (words: Words) => isWithSomebody(words) || ['mine', 'ours'].includes(words[1]?.lower ?? '');

/** "His van parks outside mine", "two of my lads trained under him": what is theirs, and what it does. */
function isDoneByTheirs(tokens: Words, language: Language): boolean {
  const from = isSomeOf(tokens) ? 2 : 0;
  const [owner, thing, verb, ...rest] = tokens.slice(from);
  if (!possessives.has(owner?.lower ?? '') || !thing || !verb || verb.tag === 'ADP') return false;
  const isVerb =
    verb.lower !== verb.lemma && language.canBe(verb.lemma, 'verb') && !verb.lower.endsWith('ing');
  return isVerb && isTowards(rest);
}

const telling: ReadonlySet<string> = new Set('said told recommended suggested mentioned'.split(' '));

/** "My landlord recommended", "someone at church said". */
const isToldBySomebody = (tokens: Words, language: Language) =>
  telling.has(tokens.at(-1)?.lower ?? '') &&
  (placeOfPerson(tokens, 0, language) >= 0 || /^some(?:one|body)$/.test(tokens[0]?.lower ?? ''));

/** "Mr. Bell my boss tell me": the clause stands behind a name. */
const isDoneBehindName = (tokens: Words, language: Language) =>
  tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      ['my', 'our'].includes(lower) &&
      tokens.slice(0, at).every(({ tag }) => tag === 'PROPN') &&
      isDoneBySomebody(tokens, at, language),
  );

const isPastAt = (token: Token | undefined) => token !== undefined && isPast(token);

/** "A video of hers got passed round": what became of it. */
const isBecome = (tokens: Words) =>
  tokens.some(({ lower }, at) => at > 0 && lower === 'got' && isPastAt(tokens[at + 1])) &&
  !tokens.some(({ lower }) => ['who', 'that', 'which'].includes(lower));

const gone: ReadonlySet<string> = new Set('retired left died moved closed quit resigned'.split(' '));

/** "The old one retired". */
const isGone = (tokens: Words) =>
  tokens[0]?.lower === 'the' && tokens.at(-2)?.lower === 'one' && gone.has(tokens.at(-1)?.lower ?? '');

const heaven: ReadonlySet<string> = new Set(['god', 'allah', 'heaven', 'jah', 'lord']);

/** "God bless you": said as it is. */
const isBlessing = ([who, verb, whom]: Words) =>
  heaven.has(who?.lower ?? '') &&
  verb !== undefined &&
  verb.lower === verb.lemma &&
  objectPronouns.has(whom?.lower ?? '');

/** "Come to check my shop", "cut my hair", "walk our dogs together", "swim at the same pool": not the sender's alone. */
const isToldOfBoth = (tokens: Words) =>
  isCalledIn(tokens) ||
  (sameAsPast.has(tokens[0]?.lower ?? '') && ['my', 'our'].includes(tokens[1]?.lower ?? '')) ||
  tokens.some(({ lower }) => lower === 'together') ||
  tokens.slice(1, 4).some(({ lower }) => lower === 'same');

/** "Do her books". */
const isDone = ([doing, whose]: Words) => doing?.lower === 'do' && possessives.has(whose?.lower ?? '');

/** "Had the same fault, your post saved us": nothing is asked before the comma. */
const isOver = ([had, ...rest]: Words) => {
  const comma = rest.findIndex(({ text }) => text === ',');
  const thing = rest.slice(0, comma < 0 ? undefined : comma);
  return (
    had?.lower === 'had' && thing.some(isNominal) && !thing.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  );
};

/** "Did night school together", "has a plot beside mine": told, and not asked. */
const isTold = (tokens: Words) =>
  ['did', 'has', 'had', 'is', 'was', 'does'].includes(tokens[0]?.lower ?? '') &&
  !subjectPronouns.has(tokens[1]?.lower ?? '') &&
  tokens.at(-1)?.text !== '?';

/** "Had you as a teacher once": told, with nothing that was done. */
const isHadAs = ([had, whom, as]: Words) =>
  had?.lower === 'had' &&
  objectPronouns.has(whom?.lower ?? '') &&
  ['as', 'for', 'in', 'on'].includes(as?.lower ?? '');

const describing: ReadonlySet<string> = new Set(['on time', 'on demand', 'on site', 'in house', 'in season']);

/** "On time trucks", "in house training": what kind of thing. */
const isSetCompound = ([link, noun, thing]: Words) =>
  describing.has(`${link?.lower} ${noun?.lower}`) && thing?.tag === 'NOUN';

const asks: ReadonlySet<string> = new Set(['howKnown', 'prompt']);

/** The shape of words that look like a thing where they tell who did something; `shape` where they do not. */
export function amongThings(
  shape: Shape,
  tokens: Words,
  { field, kind }: Pick<AnswerToRealise, 'field' | 'kind'>,
  language: Language,
): Shape {
  if (shape === 'whether-clause') return isConditionFirst(tokens) ? 'sentence' : shape;
  if (shape === 'place') return isSetCompound(tokens) ? 'noun-phrase' : shape;
  // "Come to check my shop": whoever does is not the sender.
  if (field === 'howKnown' && shape === 'bare-verb' && isToldOfBoth(tokens)) return 'dropped-subject';
  if (field === 'howKnown' && shape === 'question' && isDone(tokens)) return 'bare-verb';
  if (asks.has(field) && shape === 'question' && isHadAs(tokens) && tokens.at(-1)?.text !== '?')
    return 'dropped-subject';
  const isHad = field === 'reason' && isOver(tokens);
  if ((field === 'howKnown' || isHad) && shape === 'question' && isTold(tokens)) return 'dropped-subject';
  if (!['noun-phrase', 'name', 'fragment'].includes(shape)) return shape;
  if (isBlessing(tokens) || isDoneByMany(tokens, language)) return 'sentence';
  if (!asks.has(field) || (field === 'prompt' && kind !== 'person')) return shape;
  const isClause =
    isDoneBySomebody(tokens, 0, language) ||
    isDoneByTheirs(tokens, language) ||
    isToldBySomebody(tokens, language) ||
    isDoneBehindName(tokens, language) ||
    isBecome(tokens) ||
    isGone(tokens);
  if (isClause) return 'sentence';
  if (field !== 'howKnown' || determiners.has(tokens[0]?.lower ?? '')) return shape;
  return isDoneByBoth(tokens) ? 'dropped-subject' : (doneBySender(tokens, language) ?? shape);
}
