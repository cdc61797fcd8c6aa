/** The slips that depend on what was asked: which rules look at which answer. */
import type { Language, Token } from '../../../language/language.ts';
import type { Asked, Mend } from '../mend.ts';
import { shortQuestionMends } from '../shape/asked-in-short.ts';
import { judgedMends, judgedReasonMends } from '../words/judgements.ts';
import { doerOrAbleMends, happyToMends, ratherMends } from './left-out-sender.ts';
import {
  betterMends,
  bitMends,
  bothMends,
  formerMends,
  forYearsMends,
  gaveMends,
  haveMends,
  kinMends,
  notToMends,
  oldFriendMends,
  passiveMends,
  stateMends,
  weAreMends,
} from './left-out-words.ts';
import {
  askedThenToldMends,
  getsMends,
  nameThenDoingMends,
  ownDoingMends,
  purposeMends,
  sharedThingMends,
  slashMends,
  thingAndMends,
  twoSentenceMends,
  whoDidMends,
  whoMends,
} from './run-together.ts';
import {
  beAbleMends,
  betterOfMineMends,
  couldHaveMends,
  freeMends,
  gettingMends,
  goingToMends,
  hasAskedMends,
  homeMends,
  knowingMends,
  notMuchMends,
  paidMends,
  sameMends,
  savesMends,
  sparedMends,
  wouldBeMends,
  wouldNotMends,
} from './slips-of-benefits.ts';
import {
  byChanceMends,
  cameUpMends,
  eachOthersMends,
  foundYouMends,
  friendsWithMends,
  hardlyMends,
  samePlaceMends,
  thenDidMends,
  wasMends,
  whereThenToldMends,
  whoIAmMends,
  willBothMends,
} from './slips-of-how-known.ts';
import {
  alsoMends,
  beenDoingMends,
  bothDidMends,
  bothThereMends,
  broadcastMends,
  dashWhoMends,
  doneThereMends,
  goingAgainMends,
  itDidMends,
  mutualFriendMends,
  saidInMends,
  saidThatMends,
  saidToMends,
  spentMends,
  theirDeedMends,
  tradeNameMends,
  wasDoingMends,
  whatThenToldMends,
  whereSaidMends,
  wroteThatMends,
  yourDoingMends,
  yourSpeakingMends,
  yourTellingMends,
} from './slips-of-prompt.ts';
import {
  backMends,
  doingThenToldMends,
  exchangeThenToldMends,
  feltMends,
  firstToMends,
  lookingMends,
  noticedMends,
  notMends,
  notSinceMends,
  reconnectingMends,
  soughtMends,
  thingThenNeedMends,
  thingToldOfMends,
  wishedThenToldMends,
} from './slips-of-reason.ts';
import { aboutMends, habitMends, lovedItMends, onDayMends } from './slips-of-telling.ts';

import { areBothMends, eachOtherMends, notMineMends } from './slips-of-why.ts';
import { researchMends, shiftMends } from './slips-of-work.ts';
import { yearFirstMends, yearsFirstMends } from './slips-of-years.ts';
import { thingThenToldMends } from './thing-then-told.ts';
import { titleFirstMends } from './title-first.ts';

/** Finds slips of one kind in an answer. */
type Rule = (tokens: readonly Token[], language: Language) => readonly Mend[];

const byField: Readonly<Record<string, readonly Rule[]>> = {
  question: [shortQuestionMends],
  howKnown: [
    forYearsMends,
    twoSentenceMends,
    foundYouMends,
    kinMends,
    cameUpMends,
    eachOthersMends,
    samePlaceMends,
    thenDidMends,
    byChanceMends,
    friendsWithMends,
    wasMends,
    whoIAmMends,
    whereThenToldMends,
    willBothMends,
    hardlyMends,
  ],
  reason: [
    judgedReasonMends,
    firstToMends,
    forYearsMends,
    purposeMends,
    backMends,
    stateMends,
    feltMends,
    noticedMends,
    weAreMends,
    notMends,
    notSinceMends,
    doingThenToldMends,
    exchangeThenToldMends,
    wishedThenToldMends,
    reconnectingMends,
    bothMends,
    soughtMends,
    thingThenNeedMends,
    thingToldOfMends,
    lookingMends,
    bitMends,
    askedThenToldMends,
    ratherMends,
  ],
  benefitForThem: [
    judgedMends,
    gettingMends,
    sparedMends,
    notMuchMends,
    goingToMends,
    thingAndMends,
    doerOrAbleMends,
    happyToMends,
    ratherMends,
    ownDoingMends,
    getsMends,
    hasAskedMends,
    paidMends,
    knowingMends,
    haveMends,
    couldHaveMends,
    purposeMends,
    beAbleMends,
    wouldBeMends,
    wouldNotMends,
    sameMends,
    freeMends,
  ],
  work: [passiveMends, shiftMends, researchMends],
  whyThem: [eachOtherMends, areBothMends],
  whyNot: [notMineMends],
  benefitForMe: [
    judgedMends,
    goingToMends,
    betterOfMineMends,
    homeMends,
    notToMends,
    betterMends,
    savesMends,
    wouldBeMends,
    sameMends,
  ],
};

/** For what prompted the message, by its kind: rules that are tried before the common ones. */
const byKind: Readonly<Record<string, readonly Rule[]>> = {
  field: [alsoMends],
  past: [
    eachOthersMends,
    yearFirstMends,
    yearsFirstMends,
    formerMends,
    oldFriendMends,
    spentMends,
    bothDidMends,
    thingThenToldMends,
  ],
  person: [nameThenDoingMends, gaveMends, tradeNameMends, mutualFriendMends, dashWhoMends, saidToMends],
  event: [yearFirstMends, goingAgainMends, doneThereMends, bothThereMends, wasDoingMends, thingThenToldMends],
  work: [whatThenToldMends, forYearsMends, itDidMends, theirDeedMends],
  post: [whatThenToldMends, yourDoingMends, wroteThatMends, whereSaidMends],
  talk: [whatThenToldMends, broadcastMends, yourSpeakingMends, saidThatMends, whereSaidMends],
};

/** Where somebody both know is asked for, a name comes first, and nothing that was told or made. */
const ofPerson: readonly Rule[] = [whoMends, whoDidMends, twoSentenceMends];
const ofThing: readonly Rule[] = [
  lovedItMends,
  habitMends,
  onDayMends,
  saidInMends,
  aboutMends,
  twoSentenceMends,
];

const found = (rules: readonly Rule[], tokens: readonly Token[], language: Language): readonly Mend[] =>
  rules.flatMap((rule) => rule(tokens, language));

/** The slips of the first group of rules that finds any: what one group takes apart, the next would take apart again. */
function slipsOfPrompt(
  text: string,
  tokens: readonly Token[],
  { kind, names }: Asked,
  language: Language,
): readonly Mend[] {
  const own = found(kind === null ? [] : (byKind[kind] ?? []), tokens, language);
  const shared = kind === 'past' ? [...sharedThingMends(text, tokens, names), ...own] : own;
  const common = kind === 'person' ? ofPerson : ofThing;
  const groups = [
    () => (kind === 'field' ? shared : []),
    () => titleFirstMends(text, tokens),
    () => passiveMends(tokens),
    () => shared,
    () => (kind === 'person' ? [] : beenDoingMends(tokens)),
    () => [...(kind === 'person' ? [] : yourTellingMends(tokens, kind)), ...found(common, tokens, language)],
  ];
  for (const group of groups) {
    const mends = group();
    if (mends.length > 0) return mends;
  }
  return [];
}

/** The slips of an answer, by what was asked. */
export function slipsOfField(
  text: string,
  tokens: readonly Token[],
  asked: Asked,
  language: Language,
): readonly Mend[] {
  if (asked.field === 'prompt') return slipsOfPrompt(text, tokens, asked, language);
  const slashes = asked.field === 'benefitForThem' ? slashMends(text) : [];
  return [...slashes, ...found(byField[asked.field] ?? [], tokens, language)];
}
