/** What an answer becomes in a message, and what it is asked with. */
import type { Language } from '../../language/language.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { Gender } from './words/gender.ts';

/** The answers that become sentences. `work` is what the sender says of themselves in their profile. */
export const realisedFields = [
  'howKnown',
  'whyThem',
  'answerToThem',
  'whyNot',
  'prompt',
  'reason',
  'benefitForThem',
  'benefitForMe',
  'question',
  'compellingAnswer',
  'work',
] as const;

export type RealisedField = (typeof realisedFields)[number];

/** How an answer was understood. */
export type Shape =
  | 'empty'
  | 'says-nothing'
  | 'other-language'
  | 'sentence'
  | 'sentences'
  | 'question'
  | 'noun-phrase'
  | 'name'
  | 'place'
  | 'bare-verb'
  | 'infinitive'
  | 'gerund'
  | 'because-clause'
  | 'purpose-clause'
  | 'that-clause'
  | 'whether-clause'
  | 'wh-clause'
  | 'dropped-subject'
  | 'adjective'
  | 'participle'
  | 'imperative'
  /** None of these: it stays in the user's own words. */
  | 'fragment';

/**
 * "own-words": repaired, without a beginning. "as-typed": not even repaired. "left-out": not in the message. Else the id
 * of a beginning.
 */
export type BeginningChoice = string;

export const ownWords = 'own-words';
export const asTyped = 'as-typed';
export const leftOut = 'left-out';

export type Offer =
  /**
   * It speaks about the recipient; `text` is the answer as it would be said to them. Not sure where it may be about
   * somebody else whom the form names.
   */
  | { readonly kind: 'speak-to-them'; readonly text: string; readonly isSure: boolean }
  /** It is written as few would write it ("dana ortiz", "I am agree"); `text` is the answer in its usual form. */
  | { readonly kind: 'usual-form'; readonly text: string };

/**
 * Why an answer makes no sentence: it says nothing ("n/a"), or not what it speaks of ("webinar", "advice"), or not whom
 * it describes ("hiring manager for testers").
 */
export type Problem = 'says-nothing' | 'says-too-little' | 'unclear-who';

/** A sentence that an answer could be, if the user wants it; `beginning` is what they would choose. */
export type Choice = { readonly beginning: BeginningChoice; readonly sentence: string };

export type RealisedAnswer = {
  readonly shape: Shape;
  readonly beginning: BeginningChoice;
  /** As it stands in the message, with its capital and its final mark; null where it makes none. */
  readonly sentence: string | null;
  /** The same inside a sentence, after "because" or "so"; null where it cannot stand there. */
  readonly clause: string | null;
  /** As the object of another sentence, "your keynote on flumes"; null where it cannot be one. */
  readonly phrase: string | null;
  readonly offer: Offer | null;
  readonly problem: Problem | null;
  /** With a problem: the sentences that the user can choose all the same. */
  readonly choices: readonly Choice[];
};

export type AnswerToRealise = {
  readonly field: RealisedField;
  readonly kind: PromptKindId | null;
  /** The beginning the user chose; null lets it follow what is typed. */
  readonly beginning: BeginningChoice | null;
  readonly typed: string;
  readonly names: KnownNames;
  /** What a beginning would say that other answers speak against, so that it does not stand there by itself. */
  readonly against?: ReadonlySet<Claim>;
};

/**
 * What a beginning says besides what was typed: that the sender is grateful or glad, or that both do the same work. Other
 * answers may speak against it.
 */
export type Claim = 'thanks' | 'congratulations' | 'fellowship';

/** Names the form knows: they keep their capitals, and the recipient's is spoken to. */
export type KnownNames = {
  readonly recipient: string;
  /** What the user chose to call them, if that is not in their name. */
  readonly callThem?: string;
  readonly others: readonly string[];
  /** The recipient's company and place, as typed. */
  readonly places?: readonly string[];
  /** Another answer is about somebody both know, who may be the one that "he" or "she" means. */
  readonly isSomebodyNamed?: boolean;
  /** Somebody both know brought them together: a sentence that begins with "he" or "she" may go on about that one. */
  readonly isIntroduced?: boolean;
  /** Whether "they" means the recipient, alone or with their people; absent where it hardly does. */
  readonly theyAreThem?: 'surely' | 'maybe';
  /** How the form speaks of the recipient, where it tells: the other pronoun is somebody else. */
  readonly spokenOfAs?: Gender;
};

/**
 * A language with what makes sentences of answers in it. Its many rules come with the grammar, and are of no use before
 * that.
 */
export type RealisingLanguage = Language & {
  readonly realise: (answer: AnswerToRealise) => RealisedAnswer;
};
