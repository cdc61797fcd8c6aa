/** Things whose first word could be a verb: what stands behind it, or what is asked for, tells. */
import { mainVerb } from '../../../language/clause.ts';
import { subjectPronouns } from '../../../language/closed-class.ts';
import { needsArticle } from '../../../language/countable.ts';
import { verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { RealisedField } from '../realised-answer.ts';
import { isNamedDay } from '../traits/told-traits.ts';
import { headNoun, isRole } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { dealingVerbs, receivingVerbs, senderHabits, senderVerbs } from '../words/verb-groups.ts';

const thinkingVerbs: ReadonlySet<string> = new Set(
  'hope know see think believe ensure prove show say feel learn hear find understand check doubt guess bet reckon imagine suppose suspect'.split(
    ' ',
  ),
);

/** Verbs that go on with "of", so that "hearing of your plans" is something done. */
const verbsWithOf: ReadonlySet<string> = new Set([
  'hear',
  'think',
  'dream',
  'learn',
  'know',
  'speak',
  'talk',
  'approve',
]);

/** "Commit rights", "pre-vetted candidates", "trained nurses": what is offered, not what somebody does. */
export function isThingOffered(tokens: readonly Token[], start: number, field: RealisedField): boolean {
  const [first, next] = tokens.slice(start);
  if (!first || !next || dealingVerbs.has(first.lower)) return false;
  if (/-\p{L}+ed$/u.test(first.lower)) return true;
  const head = headNoun(tokens.slice(start + 1));
  if (head === next && headNouns.access.has(head.lemma) && verbForm(first) === 'base')
    return !receivingVerbs.has(first.lower);
  const isOffer = field === 'benefitForThem' || field === 'benefitForMe';
  // "Funded 6-month placements": what kind of placements; "translated 40 papers" is something done.
  const isLength = next.tag === 'NUM' && tokens[start + 2]?.text === '-';
  return isOffer && /[^e]ed$/.test(first.lower) && (isLength || next.tag === 'NOUN' || next.tag === 'ADJ');
}

/** "Meet the buyer day": what an evening or a day is called, where what prompted the message is asked for. */
export function isCalledByOrder(tokens: readonly Token[], start: number, field: RealisedField): boolean {
  const [first, ...behind] = tokens.slice(start);
  const isComing = ['join', 'visit', 'attend', 'see', 'enjoy'].includes(first?.lower ?? '');
  const isOrder =
    first !== undefined &&
    !isComing &&
    verbForm(first) === 'base' &&
    ['a', 'the'].includes(behind[0]?.lower ?? '');
  return field === 'prompt' && isOrder && isNamedDay(behind, headNoun(behind));
}

/** What nobody does: "flooding on Church Lane". */
const happenings: ReadonlySet<string> = new Set(
  'flood leak overflow crumble rot rust erode crack rain snow'.split(' '),
);

/** What is done with anything, so that a thing is seldom called by it: "getting seagrass on telly". */
const lightVerbs: ReadonlySet<string> = new Set('get have make keep see put take give'.split(' '));

/** "Onboarding flow", "hiring manager", "recording of the concert": a thing, of whose name the form in -ing is part. */
export function isNamedByDoing(
  tokens: readonly Token[],
  start: number,
  field: RealisedField,
  language: Language,
): boolean {
  const [first, next] = tokens.slice(start);
  if (!first || !next || verbForm(first) !== 'gerund') return false;
  // "Selling 40 lambs a year" is done to what is counted; "training 2 days a week" is so much of it.
  const isCounted = next.tag === 'NUM' && !timeNouns.has(tokens[start + 2]?.lemma ?? '');
  if (isCounted || lightVerbs.has(verbOfGerund(first, language))) return false;
  if (next.lower === 'of') return !verbsWithOf.has(verbOfGerund(first, language));
  if (happenings.has(verbOfGerund(first, language)) && next.tag === 'ADP') return true;
  const head = headNoun(tokens.slice(start + 1));
  const isNoun = isNominal(next) || (verbForm(next) === 'base' && language.canBe(next.lower, 'noun'));
  if (!isNoun || next.tag === 'PROPN' || !head || !needsArticle(head, language)) return false;
  const isTold = field === 'prompt' || field === 'howKnown';
  return isTold || isRole(head.lower) || language.canBe(first.lower, 'noun');
}

/** "Lecture titled Cold Water", "webinar regarding eels". */
const isNamedTalk = ({ lemma }: Token, { lower }: Token) =>
  (headNouns.talk.has(lemma) || headNouns.writing.has(lemma)) &&
  ['titled', 'entitled', 'called', 'named', 'regarding', 'concerning'].includes(lower);

/** "Comment under my video", "article you wrote", "post explaining tides": of what prompted the message, a thing. */
export const isToldOfWriting = (first: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  (isNamedTalk(first, next) ||
    (next.tag === 'ADP' && headNouns.writing.has(first.lemma)) ||
    (headNouns.writing.has(first.lower) &&
      (subjectPronouns.has(next.lower) || (next.tag === 'VERB' && verbForm(next) === 'gerund'))));

/** "Map of drinking fountains", "Ward 6", "bread every Friday": what stands behind is nothing that could be done to. */
export function isNounByNeighbours(
  tokens: readonly Token[],
  start: number,
  field: RealisedField,
  language: Language,
): boolean {
  const [first, next, later] = tokens.slice(start);
  // "Free one-minute sample"; not "free you up".
  if (first?.lower === 'free' && ['ADJ', 'NOUN', 'NUM'].includes(next?.tag ?? '')) return true;
  if (!first || !next || !language.canBe(first.lower, 'noun') || verbForm(first) !== 'base') return false;
  // "Swim teacher": one of a kind, who would need an article as an object.
  const isKindOfRole = isRole(next.lower) && !later && needsArticle(next, language);
  if (isKindOfRole) return true;
  if (['who', 'which', 'where'].includes(next.lower))
    return language.usualTag(first.lower) !== 'VERB' || next.lower === 'which';
  // "Talk she gave on fires", "walk you led": what was done belongs to the thing, since nothing is done to it here.
  const isOwnDeed =
    subjectPronouns.has(next.lower) &&
    (later?.lower === 'did' || (later?.tag === 'VERB' && verbForm(later) === 'past'));
  if (isOwnDeed) return !thinkingVerbs.has(first.lower);
  // "Sound that I cannot do": said of a thing; "hope that I can come" is thought.
  const isToldOf = next.lower === 'that' && ['i', 'we'].includes(later?.lower ?? '');
  if (isToldOf && field === 'benefitForMe') return !thinkingVerbs.has(first.lower);
  // "Flour that behaves", "evidence I could take along".
  const isThat = ['that', 'which'].includes(next.lower) && later !== undefined && verbForm(later) === 'third';
  const isWhose = subjectPronouns.has(next.lower) && later?.tag === 'AUX';
  // "Evidence that small things work".
  const isFact = next.lower === 'that' && ['evidence', 'proof'].includes(first.lower);
  if (isFact || ((isThat || isWhose) && field.startsWith('benefit'))) return !thinkingVerbs.has(first.lower);
  if (next.lower === 'of') return !verbsWithOf.has(first.lemma);
  if (field === 'prompt' && isToldOfWriting(first, next)) return true;
  if (/^\d/.test(next.text)) {
    // "Ward 7 nightshifts".
    const isNamed = headNouns.place.has(first.lower) || headNouns.whereabouts.has(first.lower);
    // "Room 11 and Room 12"; not "host 5 or 6 pupils".
    const isJoined =
      later?.tag === 'CCONJ' && tokens[start + 3]?.tag !== 'NUM' && isNominal(tokens[start + 3]);
    return !later || ['PUNCT', 'ADP'].includes(later.tag) || isJoined || isNamed;
  }
  const isTime = ['every', 'each', 'all'].includes(next.lower) && timeNouns.has(later?.lower ?? '');
  return isTime && language.usualTag(first.lower) !== 'VERB';
}

/** "Guided tour of the sewers": a thing as it was made, where what prompted it is asked for; not "watched webinar". */
export function isDescribedThing(
  tokens: readonly Token[],
  start: number,
  field: RealisedField,
  language: Language,
): boolean {
  const [first, next] = tokens.slice(start);
  if (!['prompt', 'reason'].includes(field) || !first || !next || verbForm(first) !== 'past') return false;
  // "Sponsored walk": behind a past form stands no other verb.
  const isNounAfterAll =
    next.tag === 'VERB' && next.lower === next.lemma && language.canBe(next.lower, 'noun');
  if (isNounAfterAll && first.lower.endsWith('ed')) return true;
  if (next.tag !== 'NOUN') return false;
  const head = headNoun(tokens.slice(start + 1));
  // "Painted panels, an exhibition": more things follow.
  const last = tokens.findLast(({ tag }) => tag !== 'PUNCT');
  const isOfMany =
    field === 'reason' &&
    tokens.some(({ text }) => text === ',') &&
    mainVerb(tokens) === null &&
    isNominal(last);
  if (isOfMany && first.lower.endsWith('ed') && !senderVerbs.has(first.lemma)) return true;
  return (
    first.lower.endsWith('ed') &&
    !senderVerbs.has(first.lemma) &&
    !senderHabits.has(first.lemma) &&
    head !== undefined &&
    needsArticle(head, language)
  );
}
