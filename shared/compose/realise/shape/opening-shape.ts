/** What the word that an answer begins with tells of its shape, where it is no subject of a sentence. */
import { mainVerb } from '../../../language/clause.ts';
import {
  determiners,
  forms,
  indefinites,
  isDeterminer,
  modals,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import { isMassNoun, isPluralNoun } from '../../../language/countable.ts';
import { stemsOf, verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import { statesOfSomebody } from '../pronouns/second-person.ts';
import type { RealisedField, Shape } from '../realised-answer.ts';
import { endsAsPeople, headNoun, isRole, isVerdict } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { isUnknownName } from '../words/named-people.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { isCalendarName } from '../words/time-nouns.ts';
import {
  adjectivalParticiples,
  dealingVerbs,
  mentioningVerbs,
  mutualVerbs,
  placedVerbs,
  receivingVerbs,
  senderVerbs,
  states,
  trades,
} from '../words/verb-groups.ts';
import {
  isAmount,
  isConditionFirst,
  isDenied,
  isDoneWithParticle,
  isFirstPlace,
  isGift,
  isInfinitive,
  isInvitation,
  isJoinedVerb,
  isLightNoun,
  isOrder,
  isPlanned,
  isPurpose,
  isSaidOfMany,
  isThought,
  isWithParticle,
  isWorkFor,
} from './first-words.ts';
import {
  isCalledByOrder,
  isDescribedThing,
  isNamedByDoing,
  isNounByNeighbours,
  isThingOffered,
} from './thing-after-all.ts';

const catenatives: ReadonlySet<string> = new Set([
  'want',
  'hope',
  'wish',
  'need',
  'plan',
  'agree',
  'disagree',
  'love',
  'like',
  'prefer',
]);

/** "Exchange ideas": a verb and what is dealt with, though the library takes both for nouns. */
function isDealing(tokens: readonly Token[], start: number, language: Language): boolean {
  const [first, next, whom] = tokens.slice(start);
  // "Share with you how we did it".
  if (first?.lower === 'share' && next?.lower === 'with' && objectPronouns.has(whom?.lower ?? ''))
    return true;
  const head = headNoun(tokens.slice(start + 1));
  if (!first || !head || !dealingVerbs.has(first.lower) || !language.canBe(first.lower, 'verb')) return false;
  return !prepositions.has(next?.lower ?? '') && (isPluralNoun(head) || isMassNoun(head, language));
}

function isBareVerb(token: Token, next: Token | undefined, language: Language): boolean {
  if (token.lower === 'people') return false;
  if (token.lower === 'practise') return true;
  if (!language.canBe(token.lower, 'verb')) return false;
  if (language.usualTag(token.lower) === 'VERB')
    return next?.tag !== 'PUNCT' || !language.canBe(token.lower, 'noun');
  if (!next) return mutualVerbs.has(token.lower);
  if (next.lower === 'to' || next.lower === 'in' || next.lower === 'for') return false;
  return startsObject(next) || objectPronouns.has(next.lower);
}

/** "hearing about your work", where the library takes "hearing" for a noun. */
function isDoing(token: Token, next: Token | undefined, language: Language): boolean {
  const verb = verbOfGerund(token, language);
  const isCommon = [senderVerbs, receivingVerbs, placedVerbs].some((verbs) => verbs.has(verb));
  return (
    isCommon &&
    next !== undefined &&
    (prepositions.has(next.lower) || questionWords.has(next.lower) || next.lower === 'as')
  );
}

/** What is done to somebody "with" something: "impressed with your talk"; not "argued with my team". */
const affected: ReadonlySet<string> = new Set(
  'impress face stick bless bore please delight fascinate touch move equip concern satisfy involve acquaint take'.split(
    ' ',
  ),
);

function verbShape(token: Token, next: Token | undefined, language: Language): Shape | null {
  if (isUnknownName(token, language)) return null;
  const form = verbForm(token);
  // "Teaching kids to swim": people are no kind of teaching.
  const arePeople = next !== undefined && isPluralNoun(next) && headNouns.dealtWith.has(next.lemma);
  // "Caring for my mum": somebody is cared for.
  if (token.lower === 'caring' && next?.lower === 'for') return 'gerund';
  if (form === 'gerund' && arePeople && language.canBe(verbOfGerund(token, language), 'verb'))
    return 'gerund';
  if (form === 'gerund' && (token.tag === 'VERB' || startsObject(next) || isDoing(token, next, language)))
    return 'gerund';
  if (form === 'base' && isBareVerb(token, next, language)) return 'bare-verb';
  if (form === 'past' && token.tag === 'VERB') {
    if (adjectivalParticiples.has(token.lower) && (isNominal(next) || next?.tag === 'ADJ')) return null;
    // "Motivated, punctual": what somebody is.
    const isState =
      next?.text === ',' && /ed$/.test(token.lower) && language.usualTag(token.lower) !== 'PROPN';
    if (isState && !senderVerbs.has(token.lemma) && !mentioningVerbs.has(token.lemma)) return 'adjective';
    if (states.has(token.lower) && (next === undefined || next.tag === 'CCONJ')) return 'adjective';
    const active = ['work', 'speak', 'talk', 'meet', 'play', 'live', 'study', 'train'].includes(token.lemma);
    const passive =
      next &&
      (next.lower === 'by' ||
        (next.lower === 'with' && affected.has(token.lemma)) ||
        (mentioningVerbs.has(token.lemma) && (prepositions.has(next.lower) || next.lower === 'as')));
    if (passive && !active) return 'participle';
    return 'dropped-subject';
  }
  return null;
}

/** "both studied", "both work on it"; not "both nurses". */
function isVerbAfterBoth([next, later]: readonly Token[], language: Language): boolean {
  if (!next || next.lower === 'of' || next.lower === 'born') return false;
  if (next.tag === 'AUX' || next.lower === 'did' || next.lower === 'had') return later !== undefined;
  const form = verbForm(next);
  if (form !== 'base') return form === 'past' && next.tag === 'VERB';
  // "Both church organists": people, before whom a noun stands that could be a verb.
  const arePeople = later !== undefined && (endsAsPeople(later.lower) || isPersonNoun(later.lemma, language));
  return language.canBe(next.lower, 'verb') && !arePeople;
}

/** "study sediment" is what somebody does; a "research assistant" and "research on malaria" are not. */
function isTrade(tokens: readonly Token[], start: number): boolean {
  const head = headNoun(tokens.slice(start));
  const next = tokens[start + 1];
  if (!head || !next || head === tokens[start] || next.tag === 'CCONJ' || next.tag === 'ADP') return false;
  return !isRole(head.lower);
}

export const isCapitalised = (token: Token) => /^\p{Lu}/u.test(token.text);

/** Where somebody says what they do or would like to do: "work in your lab" is a verb there. */
const placedFields: ReadonlySet<RealisedField> = new Set([
  'work',
  'benefitForMe',
  'benefitForThem',
  'reason',
]);

/** What may stand behind what somebody is: "keen to", "new in". */
const complements: ReadonlySet<string> = new Set(
  'to about in for by that with if at of from until on as after'.split(' '),
);

/** What a word that stands first, and is no subject, tells. */
export function openingShape(
  tokens: readonly Token[],
  start: number,
  field: RealisedField,
  language: Language,
): Shape | null {
  const first = tokens[start];
  const next = tokens[start + 1];
  if (!first || indefinites.has(first.lower)) return null;
  if (isInfinitive(tokens.slice(start), language)) return 'infinitive';
  // "Stay-at-home dad": one word that says what somebody is like.
  if (next?.text === '-' && tokens[start + 2]?.tag === 'ADP') return null;
  if (placedFields.has(field) && isJoinedVerb(tokens.slice(start), language)) return 'bare-verb';
  if (first.lower === 'being' || (first.lower === 'not' && next?.lower.endsWith('ing'))) return 'gerund';
  if (first.lower === 'be') return 'bare-verb';
  if (first.lower === 'willing') return 'adjective';
  // "Retired now but on the board", "retired and bored".
  const isNow = next?.lower === 'now' && tokens.length > start + 2;
  const isOfSomebody = states.has(first.lower) || statesOfSomebody.has(first.lower);
  if (first.tag === 'ADJ' && isOfSomebody && (isNow || next?.tag === 'CCONJ')) return 'adjective';
  // "Co-invest": the library knows the verb only without what stands before it.
  const [, doneWithOthers = ''] = /^co-(\p{L}{4,})$/u.exec(first.lower) ?? [];
  if (
    field !== 'prompt' &&
    language.usualTag(doneWithOthers || 'a') === 'VERB' &&
    !doneWithOthers.endsWith('ed')
  )
    return 'bare-verb';
  if (['due', 'thanks', 'as'].includes(first.lower) && next && (next.lower === 'to' || first.lower === 'as'))
    return 'place';
  if (isPurpose(tokens.slice(start))) return 'purpose-clause';
  if (first.lower === 'that' && ['benefitForMe', 'prompt'].includes(field) && isSaidOfMany(tokens, start))
    return 'that-clause';
  if (first.lower === 'that' && field === 'benefitForMe' && mainVerb(tokens, start + 1) !== null)
    return 'that-clause';
  if (first.lower === 'that' && next && (subjectPronouns.has(next.lower) || possessives.has(next.lower))) {
    return 'that-clause';
  }
  if (isConditionFirst(tokens.slice(start)))
    return tokens.some(({ text }) => text === ',') ? null : 'sentence';
  if (first.lower === 'whether' || first.lower === 'if') return 'whether-clause';
  if (first.lower === 'have' && placedFields.has(field) && isLightNoun(tokens[start + 2])) return 'bare-verb';
  if (first.lower === 'have' && field === 'benefitForMe' && determiners.has(next?.lower ?? ''))
    return 'bare-verb';
  if (first.lower === 'need' && next?.lower === 'for') return null;
  // "Last August's fair".
  if (first.lower === 'last' && isCalendarName(next?.lower ?? '')) return null;
  // "Own six of the books"; "fix for the first one".
  const isOwner =
    first.lower === 'own' &&
    (next?.tag === 'NUM' || ['a', 'about', 'some', 'all', 'the', 'every'].includes(next?.lower ?? ''));
  if (isOwner) return 'bare-verb';
  if (['fix', 'cure', 'home'].includes(first.lower) && next?.lower === 'for') return null;
  if (field === 'prompt' && first.lower === 'live' && first.tag === 'NOUN') return null;
  if (modals.has(first.lower) && isCapitalised(first) && next?.tag === 'VERB' && verbForm(next) === 'past')
    return null;
  // "Should they be genuine, they ought to be with you".
  if (modals.has(first.lower) && subjectPronouns.has(next?.lower ?? '')) return null;
  // "Plan a trip together"; "plan to visit" is what the sender does.
  if (first.lower === 'plan' && isDeterminer(next) && placedFields.has(field)) return 'bare-verb';
  if (modals.has(first.lower) || catenatives.has(first.lower)) return 'dropped-subject';
  if (isThought(tokens.slice(start)) || isDenied(tokens.slice(start))) return 'dropped-subject';
  if (isAmount(tokens.slice(start)) || isGift(tokens.slice(start), field)) return null;
  if (field === 'benefitForMe' && next?.text === ',' && language.canBe(first.lower, 'noun')) return null;
  if (field === 'reason' && isOrder(tokens.slice(start))) return 'bare-verb';
  if (forms.be.has(first.lower) || forms.have.has(first.lower)) return 'dropped-subject';
  if (first.lower === 'did' && startsObject(next)) return 'dropped-subject';
  if (isFirstPlace(tokens.slice(start))) return 'place';
  // "Before/after pictures", "per diem work".
  if (prepositions.has(first.lower) && (next?.text === '/' || next?.lower === 'diem')) return null;
  if (prepositions.has(first.lower) && first.lower !== 'to') return 'place';
  if (first.lower === 'both' && isVerbAfterBoth(tokens.slice(start + 1), language)) return 'dropped-subject';
  if (isDeterminer(first)) return null;
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(first.text)) return null;
  // "Raising Series A", where somebody says what they do.
  const isOwnDoing =
    placedFields.has(field) &&
    verbForm(first) === 'gerund' &&
    first.tag !== 'PROPN' &&
    language.canBe(verbOfGerund(first, language), 'verb');
  if (isCapitalised(first) && next && isCapitalised(next) && next.lower !== 'i' && !isOwnDoing) return null;
  if (field === 'reason' && (isPlanned(tokens, start) || isDoneWithParticle(tokens.slice(start))))
    return 'gerund';
  // "Fair Düsseldorf, pavilion 14".
  if (field === 'prompt' && headNouns.event.has(first.lower) && next?.tag === 'PROPN') return null;
  if (field === 'work' && isTrade(tokens, start)) {
    if (trades.has(first.lower)) return 'bare-verb';
    if (stemsOf(first.lower).some((stem) => trades.has(stem))) return 'gerund';
  }
  if (isWorkFor(tokens, start)) return null;
  if (next && prepositions.has(next.lower) && placedVerbs.has(first.lower) && placedFields.has(field))
    return 'bare-verb';
  if (first.lower === 'born') return 'participle';
  const isHabit =
    ['use', 'follow', 'watch'].includes(first.lower) && ['prompt', 'howKnown', 'reason'].includes(field);
  if (isHabit && next && !prepositions.has(next.lower) && next.tag !== 'PUNCT') return 'bare-verb';
  if (placedFields.has(field) && isDealing(tokens, start, language)) return 'bare-verb';
  if (isThingOffered(tokens, start, field) || isCalledByOrder(tokens, start, field)) return null;
  if (isNamedByDoing(tokens, start, field, language)) return null;
  if (isVerdict(tokens.slice(start))) return 'adjective';
  if (field !== 'prompt' && mutualVerbs.has(first.lower) && tokens.length === start + 1) return 'bare-verb';
  if (isNounByNeighbours(tokens, start, field, language) || isDescribedThing(tokens, start, field, language))
    return null;
  if (field === 'reason' && isInvitation(tokens, start)) return 'imperative';
  const isMeant =
    start > 0 && /ly$/.test(tokens[start - 1]?.lower ?? '') && language.canBe(first.lower, 'verb');
  if (field === 'benefitForMe' && isMeant && !next) return 'bare-verb';
  if (placedFields.has(field) && isWithParticle(tokens.slice(start), language)) return 'bare-verb';
  const verb = verbShape(first, next, language);
  if (verb) return verb;
  const complement = next && complements.has(next.lower);
  const isState =
    next !== undefined && tokens.slice(start + 1).every(({ tag }) => ['ADV', 'PUNCT'].includes(tag));
  const alone = isState || (tokens.length === start + 1 && (field === 'work' || start > 0));
  // "Truckfest at Ely": no word for what somebody is.
  const isEvent =
    (field !== 'reason' && headNouns.event.has(first.lower)) ||
    (field === 'prompt' && !language.knows(first.lower));
  if (first.tag === 'ADJ' && (complement || alone) && !isEvent) return 'adjective';
  if (first.tag === 'ADJ' && next && questionWords.has(next.lower)) return 'adjective';
  return null;
}
