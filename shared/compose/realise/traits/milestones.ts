/** What somebody has come to: what they are surely glad of ("your new job"), and other news ("your redundancy"). */

import { isDeterminer } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';
import type { AnswerToRealise, Shape } from '../realised-answer.ts';
import { headNoun } from '../words/head-noun.ts';
import { namesPerson } from '../words/people-nouns.ts';
import { newsOfDoing } from './feats.ts';
import {
  arePlain,
  has,
  honours,
  houses,
  isBad,
  isPlainBehind,
  isWhen,
  losses,
  type News,
  ordinals,
  theirs,
  type Words,
} from './plain-news.ts';
import type { Trait } from './trait.ts';

type Kind = AnswerToRealise['kind'];

/** What one comes to oneself. */
const steps = wordList(
  `promotion graduation anniversary doctorate phd degree diploma retirement wedding marriage shortlisting win victory
   tenure election birthday shortlist centenary jubilee baby newborn twin birth launch appointment`,
);

/** What is news once it is new. */
const posts = wordList('job role position post gig');
const family = wordList('baby twin child son daughter grandson granddaughter grandchild house home');

const mine = wordList('me us my our mine ours');

/** "Your award for young poets", "your promotion of reading", "your PhD on owls": they give, do or have made it. */
function isTheirDoing(head: Token, behind: Words, language: Language): boolean {
  const [link, next] = behind;
  const isOfDoing = head.lemma === 'birth' || head.lemma === 'launch';
  if ((link?.lower === 'of' && !isOfDoing) || (link?.lower === 'on' && !isWhen(behind))) return true;
  if (!honours.has(head.lemma) || !['for', 'to'].includes(link?.lower ?? '') || !next) return false;
  const whom = headNoun(behind.slice(1));
  return (
    whom !== undefined &&
    isPluralNoun(whom) &&
    (namesPerson(whom.lemma, language) || ['people', 'child'].includes(whom.lemma))
  );
}

/** "Your award", "your promotion", "your appointment as dean"; an appointment may be a meeting. */
function isStep(head: Token, behind: Words, isTheirs: boolean, language: Language): boolean {
  const isMet = head.lemma === 'appointment' && !['as', 'to'].includes(behind[0]?.lower ?? '');
  const isTaken =
    honours.has(head.lemma) || head.lemma === 'promotion' || (isTheirs && steps.has(head.lemma));
  return isTaken && !isMet && !isTheirDoing(head, behind, language);
}

/** "New job", "your second bakery", "your own farm": what was first or their own may be long ago where it is no work. */
function isNewThing(modifiers: Words, head: Token, behind: Words, kind: Kind, isTheirs: boolean): boolean {
  const isNew = modifiers.some(({ lower }) => lower === 'new');
  // "Your new post on hay" was written, "your new position on tariffs" is held.
  if (['post', 'position'].includes(head.lemma) && (kind === 'post' || behind.length > 0))
    return isNew && ['as', 'at', 'with', 'in'].includes(behind[0]?.lower ?? '');
  if (posts.has(head.lemma)) return isNew;
  const isOwn = kind === 'work' && modifiers.some(({ lower }) => lower === 'own' || ordinals.has(lower));
  return isTheirs && (isNew || isOwn) && (houses.has(head.lemma) || family.has(head.lemma));
}

/** "The opening of your second shop", "the birth of your son". */
const begun = new Map([
  ['opening', houses],
  ['birth', family],
]);

function isSurelyBegun(first: Token | undefined, head: Token, behind: Words): boolean {
  const thing = headNoun(behind.slice(1));
  const isBegun = thing !== undefined && begun.get(head.lower)?.has(thing.lemma) === true;
  if (!isBegun || first?.lower !== 'the' || !isOfTheirs(behind)) return false;
  const at = behind.indexOf(thing);
  return arePlain(behind.slice(2, at)) && isPlainBehind(behind.slice(at + 1));
}

const isOfTheirs = ([link, owner]: Words) => link?.lower === 'of' && has(theirs, owner);

/** "Your loss", "the death of your father", "your diagnosis"; not "your diagnosis of the boiler". */
function isTheirLoss(first: Token | undefined, head: Token, behind: Words): boolean {
  const isDone = behind[0]?.lower === 'of' && !has(losses, head);
  return isBad(head) && (isOfTheirs(behind) || (has(theirs, first) && !isDone));
}

const winning = wordList('win get receive');

/** "The prize you won in Graz". */
const isWon = (first: Token | undefined, head: Token, [who, verb]: Words) =>
  first?.lower === 'the' && honours.has(head.lemma) && who?.lower === 'you' && has(winning, verb);

function newsOfThing(tokens: Words, head: Token, kind: Kind, language: Language): News {
  const [first] = tokens;
  const at = tokens.indexOf(head);
  const behind = tokens.slice(at + 1);
  if (isTheirLoss(first, head, behind)) return 'other-news';
  if (isSurelyBegun(first, head, behind)) return 'glad-news';
  if (isWon(first, head, behind)) return isPlainBehind(behind.slice(2)) ? 'glad-news' : 'other-news';
  const isTheirs = has(theirs, first);
  // In what prompted it by their work, "new job" is theirs.
  const isBare = kind === 'work' && !isDeterminer(first) && first?.tag !== 'NUM' && !isPluralNoun(head);
  if (!isTheirs && !isBare) return undefined;
  const modifiers = tokens.slice(isTheirs ? 1 : 0, at);
  const isNew = isNewThing(modifiers, head, behind, kind, isTheirs);
  if (!isNew && !isStep(head, behind, isTheirs, language)) return undefined;
  // "Your new school of thought", "your new home for owls".
  const isKind = isNew && ['of', 'for'].includes(behind[0]?.lower ?? '');
  const isSure = arePlain(modifiers) && isPlainBehind(behind) && !isKind;
  // Where a talk is asked for, it is what they spoke about.
  return isSure && kind !== 'talk' ? 'glad-news' : 'other-news';
}

/** Whether what prompted the message is news that one is surely glad of, or other news. */
export function newsTraits(
  sentence: Words,
  shape: Shape,
  { field, kind }: Pick<AnswerToRealise, 'field' | 'kind'>,
  language: Language,
): readonly Trait[] {
  const tokens = ['.', '!'].includes(sentence.at(-1)?.lower ?? '') ? sentence.slice(0, -1) : sentence;
  if (field !== 'prompt') return [];
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  if (tokens.slice(0, comma < 0 ? undefined : comma).some(({ lower }) => mine.has(lower))) return [];
  // Where a talk is asked for, it is what they spoke about; else it may be the sender's.
  const doing = ['work', 'post', 'person'].includes(kind ?? '') ? newsOfDoing(tokens) : undefined;
  if (doing) return [doing];
  if (shape !== 'noun-phrase' && shape !== 'name') return [];
  const noun = headNoun(tokens);
  // "Your book launch" and "your mother's passing" are read as verbs.
  const verb = tokens.find(({ lower }, at) => {
    const before = tokens[at - 1];
    return lower === 'launch'
      ? before === noun
      : lower === 'passing' && ["'s", '’s'].includes(before?.lower ?? '');
  });
  const head = verb ?? noun;
  const news = head && newsOfThing(tokens, head, kind, language);
  return news ? [news] : [];
}
