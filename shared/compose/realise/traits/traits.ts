/** What an answer is about, as far as its beginning depends on it. */

import { determiners, isDeterminer, questionWords, subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun, needsArticle } from '../../../language/countable.ts';
import { verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import type { Shape } from '../realised-answer.ts';
import { countries } from '../words/countries.ts';
import {
  endsAsPeople,
  headNoun,
  isRole,
  isVerdict,
  professionEnding,
  titledTalk,
  toolEnding,
} from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { isTitleOfWork } from '../words/names.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import {
  beforeNumber,
  isListOfThings,
  isNoneOf,
  isNoOffice,
  isPlainThing,
  isSettled,
} from '../words/plain-things.ts';
import { beginsWithTitle } from '../words/quoted.ts';
import {
  feelings,
  givingVerbs,
  guestVerbs,
  makingVerbs,
  mentioningVerbs,
  mindVerbs,
  mutualVerbs,
  receivingVerbs,
  seekingVerbs,
  senderHabits,
  senderVerbs,
  speakingVerbs,
  writingVerbs,
} from '../words/verb-groups.ts';
import { isSchoolByName } from './shared-past.ts';
import { isHadOfOffer } from './subjectless-traits.ts';
import { isForThem, isToldOn, isWishedOn } from './told-on.ts';
import { isCondition, isFellow, isNarrowed, isOfName, isShared } from './told-traits.ts';
import type { Trait } from './trait.ts';

const nounGroups = [
  ['talk-noun', headNouns.talk],
  ['writing-noun', headNouns.writing],
  ['thing-noun', headNouns.thing],
  ['view-noun', headNouns.view],
  ['conversation-noun', headNouns.conversation],
  ['shared-noun', headNouns.shared],
  ['place-noun', headNouns.place],
  ['whereabouts', headNouns.whereabouts],
  ['person', headNouns.person],
  ['group-noun', headNouns.group],
  ['known-role', headNouns.role],
  ['sector', headNouns.sector],
  ['asking-noun', headNouns.asking],
  ['self', headNouns.self],
  ['degree', headNouns.degree],
  ['event-noun', headNouns.event],
  ['picture-noun', headNouns.picture],
  ['vacancy', headNouns.vacancy],
  ['vehicle', headNouns.vehicle],
  ['stint', headNouns.stint],
  ['happening', headNouns.happening],
  ['your-pages', headNouns.pages],
  ['field-noun', headNouns.field],
  ['sought', headNouns.sought],
] as const;

/** Participles that are no past form, so that "have" is what is left out. */
const perfects: ReadonlySet<string> = new Set(
  'been seen done written known taken given gone spoken'.split(' '),
);

/** What people are at for years: "caring for a parent", "running a farm". */
const occupying: ReadonlySet<string> = new Set(
  'run teach coach care raise foster keep live farm bring'.split(' '),
);

function doingOf(lemma: string, next: Token | undefined): Trait {
  if (['speak', 'talk'].includes(lemma) && ['to', 'with'].includes(next?.lower ?? '')) return 'my-doing';
  if (seekingVerbs.has(lemma) || mindVerbs.has(lemma)) return 'seeking';
  const isTaken = ['eat', 'drink', 'wear'].includes(lemma) && next?.lower === 'your';
  if (senderHabits.has(lemma) || isTaken) return 'my-use';
  // "Reading it with my team": it goes on.
  return senderVerbs.has(lemma) && next?.lower !== 'it' ? 'my-doing' : 'doing';
}

/** "Tried sourdough", "ever dyed with lichen": what somebody may have done; not "recommended by". */
function isDone(shape: Shape, telling: Token, tokens: readonly Token[]): boolean {
  if (shape !== 'dropped-subject' && shape !== 'participle') return false;
  return /(?:ed|^got)$/.test(telling.lower) && !tokens.some(({ lower }) => lower === 'by');
}

/** "Spoke at our school": what the recipient did, where nothing speaks of two people. */
function theirDoing(tokens: readonly Token[]): readonly Trait[] {
  const lemma = tokens[0]?.lemma ?? '';
  const isOfTwo = tokens.some(({ lower }) =>
    ['you', 'your', 'her', 'his', 'him', 'with', 'together'].includes(lower),
  );
  // "Wrote that you did it by night": what they said of themselves.
  const isTold = tokens[1]?.lower === 'that' || subjectPronouns.has(tokens[1]?.lower ?? '');
  const [first] = tokens;
  if (!first || (isOfTwo && !isTold) || ['base', 'third'].includes(verbForm(first))) return [];
  const groups = [
    ['speaking', speakingVerbs],
    ['writing', writingVerbs],
    ['making', makingVerbs],
  ] as const;
  return groups.filter(([, verbs]) => verbs.has(lemma)).map(([trait]) => trait);
}

/** More or less of something, or something better. */
const isMore = (token: Token | undefined) =>
  ['more', 'less', 'fewer', 'better'].includes(token?.lower ?? '') ||
  (token?.tag === 'ADJ' && /[a-z]{3}er$/.test(token.lower) && token.lower !== token.lemma);

/** "Sell more bread": how it would be for whoever is better off; "send more logs" gives them. */
function isCompared([first, next]: readonly Token[], shape: Shape): boolean {
  return shape === 'bare-verb' && isMore(next) && first !== undefined && !givingVerbs.has(first.lower);
}

/** "Stay with us" is what a guest does, "catch up" what two people do. */
function meetingOf(tokens: readonly Token[]): readonly Trait[] {
  const [first, next] = tokens;
  if (!first) return [];
  const isHere = tokens.some(({ lower }) => ['my', 'our', 'us', 'me'].includes(lower));
  const isAlone = !next || next.tag === 'ADP' || next.tag === 'PUNCT' || first.lemma === 'grab';
  return [
    ...(guestVerbs.has(first.lower) && isHere ? (['guest'] as const) : []),
    ...(mutualVerbs.has(first.lower) && (isAlone || next.lower === 'up') ? (['mutual'] as const) : []),
  ];
}

const periodicals: ReadonlySet<string> = new Set(['newsletter', 'magazine', 'journal', 'blog', 'podcast']);

/** What of theirs others come to: "your balayage class"; not "your funding round". */
const attended: readonly Trait[] = ['talk-noun', 'event-noun', 'conversation-noun', 'place-noun'];

/** What stands between the things of a list, where no comma does. */
export const listSeparator = /\s*;\s+|\s+\/\s+/;

/** The traits of an answer of this shape. */
export function traitsOf(
  phrase: string,
  shape: Shape,
  tokens: readonly Token[],
  language: Language,
): ReadonlySet<Trait> {
  const traits = new Set<Trait>();
  const first = tokens[0];
  if (!first) return traits;
  if (isNoneOf(tokens) || (shape === 'gerund' && first.lower === 'never')) traits.add('none-of');
  const areListed = listSeparator.test(phrase) || isListOfThings(tokens);
  if (areListed && !isNarrowed(tokens)) traits.add('listed');
  const head = beforeNumber(titledTalk(tokens) ?? headNoun(tokens), tokens);
  const lemma = head && (language.knows(head.lower) ? head.lemma : head.lower.replace(/s$/, ''));
  if (shape === 'noun-phrase' || shape === 'name') {
    for (const [trait, group] of nounGroups)
      if (lemma && (group.has(lemma) || group.has(head.lower))) traits.add(trait);
    if (head && endsAsPeople(head.lower)) traits.add('people-noun');
    if (head && isRole(head.lower)) traits.add('role');
    const isWritten = traits.has('writing-noun') || traits.has('talk-noun');
    if (head && traits.has('role') && !isWritten && language.knows(head.lower)) traits.add('known-person');
    if (head && professionEnding.test(head.lower)) traits.add('profession');
    if (isNoOffice(tokens, head)) traits.delete('known-role');
    if (tokens.length > 2) traits.delete('sector');
    if (lemma && headNouns.help.has(lemma) && !isDeterminer(first)) traits.add('help-noun');
    if (isPluralNoun(head ?? first)) traits.delete('sought');
    if (isSettled(tokens, head, language)) traits.add('settled');
    if (isPlainThing(tokens, language)) traits.add('plain-thing');
    const isActivity = /(?:tion|ment|ance|ence|policy|law|reform|theory)$/.test(head?.lower ?? '');
    const isOwned = tokens.some(({ text }, at) => text === "'s" && tokens[at - 1]?.tag === 'PROPN');
    if (
      head &&
      !isActivity &&
      !isOwned &&
      language.knows(head.lower) &&
      !isDeterminer(first) &&
      needsArticle(head, language)
    )
      traits.add('counted');
    if (isSchoolByName(tokens)) traits.add('place-noun');
    if (determiners.has(first.lower) && tokens.some(isOfName)) traits.add('named-thing');
    const beforeHead = head && tokens[tokens.indexOf(head) - 1];
    // "The newsletter issue on tables".
    if (beforeHead && periodicals.has(beforeHead.lower)) traits.add('writing-noun');
    // "The Fiscalis meeting": one that has a name is where both were.
    if (beforeHead?.tag === 'PROPN' && /^\p{Lu}/u.test(beforeHead.text)) traits.delete('conversation-noun');
    if (['a', 'an'].includes(first.lower)) traits.add('indefinite');
    // "Year 1999": one year, and not those that both share.
    if (tokens[1]?.tag === 'NUM') traits.delete('shared-noun');
    if (isFellow(tokens, head) && !(head && endsAsPeople(head.lower))) traits.add('self');
    else if (isDeterminer(first) || (head && isPluralNoun(head))) traits.delete('self');
    const isLone = tokens.length === 1 && isPluralNoun(first) && !/ics$/.test(first.lower);
    if (isLone && !traits.has('people-noun') && !isRole(first.lower.slice(0, -1))) traits.add('dealt-with');
    if (lemma && headNouns.dealtWith.has(lemma) && isPluralNoun(head)) {
      traits.delete('people-noun');
      traits.add('dealt-with');
    }
    if (tokens.some(({ lower }, index) => /^(?:mine|ours)$/.test(lower) && tokens[index - 1]?.lower === 'of'))
      traits.add('of-mine');
    if (first.tag === 'NUM' && /^(?:years?|months)$/.test(tokens[1]?.lower ?? '')) traits.add('years');
    if (first.lower === 'my') traits.add('mine');
    if (first.lower === 'our') traits.add('shared-noun').add('ours');
    if (isOwned && head && !isRole(head.lower) && !isPersonNoun(head.lemma, language))
      traits.add('of-somebody');
    if (head && toolEnding.test(head.lower) && !professionEnding.test(head.lower)) traits.add('thing-noun');
    const same = first.lower === 'same' || tokens[1]?.lower === 'same';
    if (same) traits.add(lemma && headNouns.field.has(lemma) ? 'same-place' : 'same');
  }
  if (shape === 'name') traits.add(questionWords.has(first.lower) ? 'quoted' : 'named');
  if (shape === 'participle' && mentioningVerbs.has(first.lemma)) {
    traits.add(
      first.lemma === 'introduce' ? 'introduced' : first.lemma === 'refer' ? 'determined' : 'mentioned',
    );
  }
  if (shape === 'dropped-subject' && tokens.some(({ lower }) => ['be', 'was', 'is'].includes(lower))) {
    const adjective = tokens.find(({ tag }) => tag === 'ADJ');
    const after = adjective && tokens[tokens.indexOf(adjective) + 1];
    if (adjective && tokens.indexOf(adjective) < 4 && after?.lower === 'to' && !feelings.has(adjective.lower))
      traits.add('it');
  }
  if (['your', 'ur', 'her', 'his', 'their'].includes(first.lower)) traits.add('yours');
  if (traits.has('yours') && traits.has('view-noun')) traits.add('your-view');
  if (isDeterminer(first)) traits.add('determined');
  if (shape === 'adjective') traits.add(isToldOn(tokens) ? 'my-use' : 'adjective');
  if (shape === 'name' && countries.has(tokens.map((token) => token.lower).join(' '))) traits.add('country');
  // "Having somebody at our office": what could be, not what is done.
  if (shape === 'gerund' && ['having', 'getting', 'being'].includes(first.lower) && !isWishedOn(tokens))
    traits.add('having');
  const done = shape === 'gerund' ? verbOfGerund(first, language) : '';
  if (done !== '') traits.add(doingOf(done, tokens[1]));
  const isOfSender = tokens.some(({ lower }) => lower === 'my');
  if (occupying.has(done)) traits.add(isOfSender ? 'my-use' : 'occupied');
  if (shape === 'place' && ['at', 'in', 'on', 'during'].includes(first.lower)) traits.add('where');
  if (shape === 'place' && /^(?:between|out|on (?:(?:\w+ )?leave|sabbatical))/i.test(phrase))
    traits.add('state');
  if (shape === 'place' && isCondition(tokens)) traits.add('condition');
  if (shape === 'adjective' && isVerdict(tokens)) traits.add('verdict');
  const telling = ['ever', 'never', 'only', 'just'].includes(first.lower) ? tokens[1] : first;
  if (telling && perfects.has(telling.lower)) traits.add('perfect');
  if (telling?.lower === 'been' || telling?.lower === 'seen') traits.add('been');
  if (shape === 'wh-clause' && first.lower === 'what' && !['i', 'we'].includes(tokens[1]?.lower ?? ''))
    traits.add('what');
  if (shape === 'infinitive' && isHadOfOffer(tokens)) traits.add('to-receive');
  if (traits.has('yours') && ['visit', 'trip', 'tour', 'stay'].includes(head?.lemma ?? ''))
    traits.add('your-visit');
  if (traits.has('yours') && !attended.some((trait) => traits.has(trait))) traits.add('your-news');
  if (telling && isDone(shape, telling, tokens) && !mindVerbs.has(telling.lemma)) traits.add('done');
  if (shape === 'dropped-subject') for (const trait of theirDoing(tokens)) traits.add(trait);
  if (/^(?:regarding|concerning|(?:in|with) (?:response|reply|regard|reference)|about your)\b/i.test(phrase))
    traits.add('regarding');
  if (first.lower === 'born') traits.add('born');
  if (shape === 'bare-verb') for (const trait of meetingOf(tokens)) traits.add(trait);
  if (isCompared(tokens, shape)) traits.add('compared');
  if (beginsWithTitle(phrase) || /^https?:\S+$/.test(phrase) || isTitleOfWork(phrase, language))
    traits.add('quoted');
  // "Meeting a fellow survivor"; "meeting you" is done by the sender.
  const isReceived = [first.lemma, done].some((verb) => receivingVerbs.has(verb)) || done === 'meet';
  // "Having a van", "hearing your side of it" is the sender's part.
  const isSenders =
    ['have', 'see', 'hear', 'understand'].includes(done) &&
    ['your', 'a', 'an'].includes(tokens[1]?.lower ?? '');
  if (isReceived && !isSenders && !isForThem(tokens)) traits.add('receiving-verb');
  if (
    tokens.some(
      (token, index) =>
        token.lower === 'me' && (index === 1 || ['with', 'to'].includes(tokens[index - 1]?.lower ?? '')),
    )
  ) {
    traits.add('to-me');
  }
  const verb = tokens.findIndex(({ tag }) => tag === 'VERB');
  const meets =
    tokens[verb]?.lemma === 'meet' && verb < 2 && !['PRON', 'PROPN'].includes(tokens[verb + 1]?.tag ?? '');
  // "Hope to publish together": what one of them wants.
  const isWish = ['hope', 'want', 'wish', 'need', 'plan', 'would', 'love'].includes(first.lemma);
  if (
    meets ||
    isShared(first, tokens) ||
    tokens.some(({ lower }, at) => lower === 'each' && tokens[at + 1]?.lower === 'other') ||
    (!isWish && tokens.some(({ lower }) => ['together', 'both'].includes(lower)))
  )
    traits.add('together');
  return traits;
}
