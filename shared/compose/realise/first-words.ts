/** What the first words of an answer say, where neither their parts of speech nor their shapes tell it. */
import { isNominal } from '../../language/clause.ts';
import { determiners, possessives, questionWords, subjectPronouns } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import type { RealisedField } from './realised-answer.ts';

const purposeVerbs: ReadonlySet<string> = new Set(
  'have has know knows can could get gets see sees hear hears'.split(' '),
);

/** "So that …", "so you have my number": what it is for; "so you run the choir" goes on from something. */
export const isPurpose = ([so, who, verb]: readonly Token[]) =>
  so?.lower === 'so' &&
  (who?.lower === 'that' ||
    (['she', 'he', 'they', 'you'].includes(who?.lower ?? '') && purposeVerbs.has(verb?.lower ?? '')));

const thinking: ReadonlySet<string> = new Set(
  'reckon think believe guess suspect figure imagine feel'.split(' '),
);

/** "Reckon we would get along": what the sender thinks. */
export const isThought = ([verb, who]: readonly Token[]) =>
  thinking.has(verb?.lower ?? '') && (subjectPronouns.has(who?.lower ?? '') || who?.lower === 'that');

/** "Didn't get to talk to you": with no subject, it is the sender who did not. */
export const isDenied = ([aux, not, verb]: readonly Token[]) =>
  ['did', 'do', 'have', 'had', 'could'].includes(aux?.lower ?? '') &&
  not?.lower === "n't" &&
  verb?.tag === 'VERB';

/** "About 18 kilos a week": how much, not where. */
export const isAmount = ([about, number]: readonly Token[]) =>
  ['about', 'around', 'over', 'under'].includes(about?.lower ?? '') && number?.tag === 'NUM';

const gifts: ReadonlySet<string> = new Set('grant loan fund award credit discount'.split(' '));

/** "Grant money": where somebody says what they would like, it is not theirs to grant. */
export const isGift = ([gift, thing]: readonly Token[], field: RealisedField) =>
  field === 'benefitForMe' && gifts.has(gift?.lower ?? '') && isNominal(thing);

/** "Request quotation for three items", "book a table": why one writes to whom one buys from. */
export const isOrder = ([verb, thing]: readonly Token[]) =>
  ['request', 'order', 'book', 'quote', 'schedule'].includes(verb?.lower ?? '') &&
  (isNominal(thing) || determiners.has(thing?.lower ?? ''));

const particles: ReadonlySet<string> = new Set('up off out over back away down along through'.split(' '));

/** "Sort out a better way": a verb with its particle and its object, though alone it could be a noun. */
export const isWithParticle = ([verb, particle, object]: readonly Token[], language: Language) =>
  verb !== undefined &&
  particles.has(particle?.lower ?? '') &&
  (determiners.has(object?.lower ?? '') ||
    possessives.has(object?.lower ?? '') ||
    questionWords.has(object?.lower ?? '') ||
    ['if', 'whether'].includes(object?.lower ?? '')) &&
  language.canBe(verb.lower, 'verb');
