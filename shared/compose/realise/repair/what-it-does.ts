/** "Would help my back", "would make life easier": what comes of something, told without what it comes of. */
import { modals } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { headNoun, isRole } from '../words/head-noun.ts';
import { isJudgement } from '../words/judgements.ts';
import { isPersonNoun } from '../words/people-nouns.ts';

type Words = readonly Token[];

/** What comes of something, to the sender or to them: "would save me a trip", "could help you sleep". */
const comingOf: ReadonlySet<string> = new Set('save help mean make spare take free cut keep let'.split(' '));

/** What comes of something to them, and is seldom done by somebody: "could save you a trip". */
const savingThem: ReadonlySet<string> = new Set(['save', 'spare']);

/** What only a thing does, whomever it does it to. */
const doneByThings: ReadonlySet<string> = new Set('mean solve ease spare cheer'.split(' '));

/** What somebody is able or about to do, where it is told what is in it for the other. */
const ableTo: ReadonlySet<string> = new Set("can could will 'll ’ll".split(' '));

/** What is done to the sender by whoever is asked, and by no thing. */
const askedFor: ReadonlySet<string> = new Set('tell show introduce lend advise'.split(' '));

/** What whoever is written to does with the sender, and no thing: "could join us for lunch". */
const comingToUs: ReadonlySet<string> = new Set('join meet visit call ring phone email contact'.split(' '));

/** "Could give me pointers", "would introduce me to your editor": what the recipient would do. */
export function isYouWould([modal, verb, whom]: Words, field: string): boolean {
  if (!modals.has(modal?.lower ?? '') || !['me', 'us'].includes(whom?.lower ?? '')) return false;
  if (field === 'benefitForThem') return comingToUs.has(verb?.lower ?? '');
  const isAble = ['can', 'could'].includes(modal?.lower ?? '');
  return (
    field === 'benefitForMe' &&
    (askedFor.has(verb?.lower ?? '') || (isAble && ['give', 'teach'].includes(verb?.lower ?? '')))
  );
}

/** What something is for somebody who has it, and nobody is. */
const gains: ReadonlySet<string> = new Set(
  `relief dream joy pleasure delight treat boost bonus godsend lifesaver change start blessing honour privilege comfort
   weight thing win help`.split(/\s+/),
);

/** "Make a difference", "make sense", "make my day". */
const made: ReadonlySet<string> = new Set('difference sense change day week year'.split(' '));

/** "Make clinics less chaotic", "make the winter bearable": what becomes of something; not "make more pots". */
function isMadeSo(object: Words): boolean {
  const [first] = object;
  if (object.slice(0, 5).some(({ lower }) => made.has(lower))) return true;
  const noun = first?.lower === 'it' ? 0 : object.findIndex(isNominal);
  return (
    noun >= 0 &&
    object
      .slice(noun + 1)
      .some(({ tag }, at, rest) => tag === 'ADJ' && !isNominal(rest[at + 1]) && rest[at - 1]?.tag !== 'ADP')
  );
}

/** What somebody is for others, though the word is none for people. */
const ofSomebody: ReadonlySet<string> = new Set(
  'fit match addition asset fan sport contact pair hand team member part reference sponsor source regular voice fool'.split(
    ' ',
  ),
);

/** "Be nice", "be such a relief": how it would be; not "be a good customer". */
function isWouldBe(rest: Words, isForThem: boolean, language: Language): boolean {
  const [first] = rest.filter(({ lower, tag }) => tag !== 'ADV' && !['so', 'very', 'such'].includes(lower));
  const noun = rest.find((token) => isNominal(token));
  const isGain =
    gains.has(noun?.lemma ?? '') && ['a', 'an', 'one', 'such', 'my'].includes(rest[0]?.lower ?? '');
  // "A good story": what nobody is; "a good fit", "a regular customer" the sender would be.
  const head = headNoun(rest);
  const isThing =
    ['a', 'an'].includes(rest[0]?.lower ?? '') &&
    head !== undefined &&
    (!isForThem || areThings.has(head.lemma)) &&
    !isRole(head.lower) &&
    !isPersonNoun(head.lemma, language) &&
    !ofSomebody.has(head.lower) &&
    language.knows(head.lower);
  // "Great with your kids", "good at sums" somebody is.
  const isOfDoer =
    isForThem && rest.some(({ lower }, at) => ['with', 'at'].includes(lower) && rest[at - 1] === first);
  const isJudged = isJudgement(first) && !isOfDoer;
  return isThing || isJudged || ['amazing', 'worth', 'everything'].includes(first?.lower ?? '') || isGain;
}

/** What a thing is where it is told what is in it for somebody; words for whoever helps are past counting. */
const areThings: ReadonlySet<string> = new Set(
  'story read article piece example topic laugh day way idea start step chance opportunity'.split(' '),
);

/** "Take a weight off". */
const isTakenOff = (rest: Words) =>
  rest.some(
    ({ lower }, at) =>
      ['load', 'weight', 'pressure', 'stress'].includes(lower) && rest[at + 1]?.lower === 'off',
  );

/** Whether "would help me sleep" tells what it would do, where somebody says why, or what is in it for the two. */
export function isWouldDo(sentence: Words, field: string, language: Language): boolean {
  const isBenefit = field.startsWith('benefit');
  const [modal, ...behind] = sentence;
  const isForThem = field === 'benefitForThem';
  // "Could cheer your residents up", "can take my dog" is what the sender does for them.
  const isAble = isForThem && ableTo.has(modal?.lower ?? '');
  if (!(isBenefit || field === 'reason') || !modals.has(modal?.lower ?? '')) return false;
  const [verb, whom, ...rest] = behind.filter(({ tag, lower }) => tag !== 'ADV' && lower !== 'also');
  if (verb === undefined || whom === undefined) return false;
  if (verb.lower === 'be') return isWouldBe([whom, ...rest], isForThem, language);
  if (['me', 'us'].includes(whom.lower)) return !askedFor.has(verb.lower);
  const isOfTheirs = ['you', 'her', 'him', 'them'].includes(whom.lower) && savingThem.has(verb.lower);
  if (isAble) return verb.lower === 'mean' || isOfTheirs;
  if (doneByThings.has(verb.lower) && whom.lower !== 'to') return true;
  if (verb.lower === 'make' && isMadeSo([whom, ...rest])) return true;
  if (verb.lower === 'take' && isTakenOff(rest)) return true;
  // "Will help with the rent".
  if (field === 'benefitForMe' && verb.lower === 'help' && ['with', 'towards'].includes(whom.lower))
    return true;
  if (!isBenefit || !comingOf.has(verb.lower)) return false;
  // "Could help you move" is what the sender could do.
  const isOfMine = ['my', 'our'].includes((whom.lower === 'up' ? rest[0] : whom)?.lower ?? '');
  return isOfMine || isOfTheirs;
}
