/** Answers that leave out that they speak of the sender: "rather send them", "and happy to host", "reliable joiner with own van". */
import { mainVerb } from '../../../language/clause.ts';
import { isDeterminer, modals, objectPronouns, possessives } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import { indefiniteArticle } from '../introduce-sender.ts';
import { type Mend, putBefore } from '../mend.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { namesPerson } from '../words/people-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { feelings } from '../words/verb-groups.ts';
import { ableMends, isFirstOfSentence } from './run-together.ts';

type Words = readonly Token[];

/** "Rather hope you can": somewhat, and not sooner. */
const leaning: ReadonlySet<string> = new Set(
  'hope think like suspect doubt believe fear love enjoy'.split(' '),
);

/** "Rather send them to you": what the sender would; not "rather you than me", "rather odd". */
export const ratherMends = (tokens: Words, language: Language): readonly Mend[] =>
  tokens.flatMap(({ lower, start, end }, at) => {
    const [verb, object] = tokens.slice(at + 1);
    const isDone =
      verb !== undefined &&
      verbForm(verb) === 'base' &&
      (verb.lower === 'not' || language.canBe(verb.lower, 'verb')) &&
      !leaning.has(verb.lemma) &&
      (startsObject(object) || objectPronouns.has(object?.lower ?? '') || verb.tag === 'VERB');
    return lower === 'rather' && isFirstOfSentence(tokens, at) && isDone && verb.tag !== 'ADJ'
      ? [{ start, end, by: 'I would rather' }]
      : [];
  });

/** "My van and ready to go": so may a thing be. */
const ofThings: ReadonlySet<string> = new Set(['ready', 'free', 'available', 'open', 'able']);

/** "A case study and happy to host a visit": a thing, and what the sender would do. */
export function happyToMends(tokens: Words, language: Language): readonly Mend[] {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'and' &&
      feelings.has(tokens[index + 1]?.lower ?? '') &&
      !ofThings.has(tokens[index + 1]?.lower ?? '') &&
      tokens[index + 2]?.lower === 'to' &&
      tokens[index + 3] !== undefined,
  );
  const thing = tokens.slice(0, Math.max(at, 0));
  const [before, state] = [tokens[at - 1], tokens[at + 1]];
  const head = headNoun(thing);
  if (at < 1 || !before || !state || !head || mainVerb(thing) !== null || before.tag === 'ADJ') return [];
  // "A baker and happy to travel" is one who is.
  const isSomebody = namesPerson(head.lemma, language);
  const isDone = thing[0]?.tag === 'VERB' && !/(?:ed|ing)$/.test(thing[0].lower);
  const isNone = timeNouns.has(head.lemma) || headNouns.group.has(head.lemma);
  if (isSomebody || isNone || isDone || ['who', 'someone', 'somebody'].includes(thing[0]?.lower ?? ''))
    return [];
  const comma = before.text === ',' ? [] : [{ start: before.end, end: before.end, by: ',' }];
  return [...comma, ...putBefore(state, 'I am ')];
}

/** What one has done the work with or for: "with own van", "with 20 years". */
const isOwnMeans = ([link, what, next]: Words) =>
  link?.lower === 'with' &&
  (['own', 'my', 'experience'].includes(what?.lower ?? '') ||
    (what?.tag === 'NUM' && /^(?:years?|yrs?)$/.test(next?.lower ?? '')));

/** Trades as those call themselves who have one. */
const trades: ReadonlySet<string> = new Set(
  'spark sparky sparkie chippy brickie handyman allrounder temp'.split(' '),
);

/** "With experience, my niece Ida": who is offered has a name, and is not the sender; "in Perth, Australia" is a place. */
function isNamedBehind(behind: Words, language: Language): boolean {
  const at = behind.findIndex(({ text }) => text === ',');
  const end = behind.findIndex(
    ({ tag }, index) => index > at && ['ADP', 'VERB', 'AUX', 'PUNCT'].includes(tag),
  );
  const item = at < 0 ? [] : behind.slice(at + 1, end < 0 ? behind.length : end);
  const [first] = item;
  return (
    (first?.tag === 'PROPN' && behind[at - 1]?.tag !== 'PROPN') ||
    (possessives.has(first?.lower ?? '') && item.some(({ lemma }) => namesPerson(lemma, language)))
  );
}

/** "Reliable joiner with own van, can start in May": who offers themselves; "a joiner for your site" is another. */
function doerFirstMends(tokens: Words, language: Language): readonly Mend[] {
  const [first] = tokens;
  const head = headNoun(tokens);
  if (!first || !head || isDeterminer(first) || possessives.has(first.lower) || first.tag === 'NUM')
    return [];
  const at = tokens.indexOf(head);
  const isDescribed = tokens
    .slice(0, at)
    .every((token) => token.tag === 'ADJ' || isNominal(token) || /(?:ed|ing)$/.test(token.lower));
  const behind = tokens.slice(at + 1);
  const isSomebody = namesPerson(head.lemma, language) || trades.has(head.lower);
  if (!isDescribed || !isSomebody || isPluralNoun(head) || head.lemma === 'chair') return [];
  const modal = behind.findIndex(({ lower }, index) => modals.has(lower) && behind[index - 1]?.text === ',');
  // "Native Dutch speaker".
  const isNative = first.lower === 'native' && head.lower === 'speaker';
  if ((!isOwnMeans(behind) && modal !== 1 && !isNative) || isNamedBehind(behind, language)) return [];
  if (mainVerb(behind.slice(0, modal < 0 ? behind.length : modal)) !== null) return [];
  const own = behind.find(({ lower }, index) => lower === 'own' && behind[index - 1]?.lower === 'with');
  return [
    { start: first.start, end: first.end, by: `I am ${indefiniteArticle(first.text)} ${first.lower}` },
    ...putBefore(own, 'my '),
    ...(modal < 0 ? [] : putBefore(behind[modal], 'and ')),
  ];
}

/** Who offers themselves, or a thing and what the sender can do with it: one takes apart what the other joins. */
export function doerOrAbleMends(tokens: Words, language: Language): readonly Mend[] {
  const doer = doerFirstMends(tokens, language);
  return doer.length > 0 ? doer : ableMends(tokens);
}
