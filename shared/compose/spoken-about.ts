/** Answers in a message that speak about its recipient, as if somebody else were to read it. */
import type { Language, Token } from '../language/language.ts';
import type { Answers } from '../model/draft.ts';
import { standsIn } from './answer-standing.ts';
import { asSentence } from './realise/finish.ts';
import { asInWhole } from './realise/pronouns/bound.ts';
import { asSaidToThem, maybeSpeakToThem, readAbout } from './realise/pronouns/speak-to-them.ts';
import { theySaidToThem } from './realise/pronouns/unbound-they.ts';
import type { KnownNames, RealisedAnswer, RealisingLanguage } from './realise/realised-answer.ts';
import { withKnownNames } from './realise/repair/known-names.ts';
import { splitSentences } from './realise/repair/sentences.ts';
import { tidy } from './realise/repair/tidy.ts';
import { they } from './realise/words/post-or-title.ts';
import { type AnsweredField, answeredFields, namesIn, realisedAnswer } from './realised-answers.ts';
import { byPronouns, introducerAs, withSpokenOf } from './spoken-of-as.ts';
import { withAnswer } from './with-answer.ts';

export type SpokenAbout = {
  readonly field: AnsweredField;
  /** As it stands in the message. */
  readonly sentence: string;
  /** The answer as it would be said to them. */
  readonly toThem: string;
};

function surelyAbout(field: AnsweredField, { offer, sentence }: RealisedAnswer): readonly SpokenAbout[] {
  const isMeant = offer?.kind === 'speak-to-them' && offer.isSure;
  return isMeant && sentence !== null ? [{ field, sentence, toThem: offer.text }] : [];
}

/** Those of the answers that could be said to the recipient, whether they stand in a message or not. */
export const aboutTheRecipient = (answers: Answers, language: RealisingLanguage): readonly SpokenAbout[] =>
  answeredFields.flatMap((field) => surelyAbout(field, realisedAnswer(answers, field, language)));

/** Those of the answers that stand in `text` and could be said to its recipient; in the order of the form. */
export function spokenAbout(
  text: string,
  answers: Answers,
  language: RealisingLanguage,
): readonly SpokenAbout[] {
  return aboutTheRecipient(answers, language).filter(({ field }) =>
    standsIn(text, realisedAnswer(answers, field, language)),
  );
}

/** How somebody is known tells of them, unless by "us both": "she" in it is hardly somebody else alone. */
const isOfThem = (field: AnsweredField, text: string): boolean =>
  field === 'howKnown' && !/\b(?:we|both|(?:introduced|connected|brought|put) us)\b/i.test(text);

/** The words of each sentence, with the pronouns marked that mean somebody of whom the whole answer tells. */
function sentencesAsInWhole(
  sentences: readonly string[],
  text: string,
  names: KnownNames,
  language: Language,
): readonly (readonly Token[])[] {
  const { tokens } = readAbout(language.read(text), names, language);
  let from = 0;
  return sentences.map((sentence) => {
    const offset = text.indexOf(sentence, from);
    from = Math.max(offset, from);
    return asInWhole(language.read(sentence), offset, tokens);
  });
}

/** In the order in which they tell of others whom "they" in a later one means; a question is mostly about others. */
const inOrder: readonly AnsweredField[] = ['howKnown', 'prompt', 'reason', 'benefitForThem', 'benefitForMe'];

/** An answer with "they" said to the recipient where the form tells of nobody else: "my aunt bakes for them". */
function withTheirs(text: string, answers: Answers, field: AnsweredField, language: RealisingLanguage) {
  const place = inOrder.indexOf(field);
  const words = language.read(text);
  // The answers before it are read only where there is somebody to find in them.
  const tellsOfThem = words.some(({ lower }) => they.has(lower));
  if (place < 0 || !tellsOfThem || answers.introduceTo.trim() !== '') return null;
  const before = inOrder.slice(0, place).map((other) => language.read(answers[other]));
  const earlier = { about: before.slice(0, 2), said: before.slice(2) };
  return theySaidToThem(text, words, earlier, namesIn(answers, field, language), language);
}

/**
 * Those that stand in `message` and may be about its recipient, or about somebody else whom the form speaks of; of several
 * sentences the first that may.
 */
export function maybeAboutThem(
  message: string,
  answers: Answers,
  language: RealisingLanguage,
): readonly SpokenAbout[] {
  return answeredFields.flatMap((field) => {
    const realised = realisedAnswer(answers, field, language);
    const { offer, sentence } = realised;
    if (sentence === null || !standsIn(message, realised)) return [];
    if (offer?.kind === 'speak-to-them') return offer.isSure ? [] : [{ field, sentence, toThem: offer.text }];
    const names = namesIn(answers, field, language);
    // "Thiago, he studied with you": it says itself who "he" is.
    if (field === 'prompt' && introducerAs(answers, language) !== null) return [];
    const text = withKnownNames(tidy(answers[field]), names, language);
    const typed = splitSentences(text);
    const read = sentencesAsInWhole(typed, text, names, language);
    const said = typed.map((one, at) =>
      maybeSpeakToThem(one, read[at] ?? [], names, language, isOfThem(field, text)),
    );
    const doubtful = typed.find((_, at) => said[at] !== null);
    if (doubtful === undefined) {
      const theirs = withTheirs(text, answers, field, language);
      if (theirs === null) return [];
      const about = typed.find((one) => text.indexOf(one) + one.length > theirs.at) ?? text;
      return [{ field, sentence: asSentence(about), toThem: theirs.text }];
    }
    // Once "she" is the recipient in one sentence, she is in the others too.
    const as = byPronouns(language.read(doubtful), answers.name, language);
    const spokenOf = as === null ? names : { ...names, spokenOfAs: as };
    const all = typed.map(
      (one, at) =>
        said[at] ??
        (as === null ? null : asSaidToThem(one, read[at] ?? [], spokenOf, language, false)) ??
        one,
    );
    const toThem = all.join(' ');
    const theirs = withTheirs(toThem, answers, field, language);
    return [{ field, sentence: asSentence(doubtful), toThem: theirs?.text ?? toThem }];
  });
}

/** The answers with all of that said to the recipient, and how they were spoken of kept for the others. */
export const saidToThem = (answers: Answers, spoken: readonly SpokenAbout[], language: Language): Answers =>
  spoken.reduce(
    (changed, { field, toThem }) => withAnswer(changed, field, toThem),
    withSpokenOf(answers, language),
  );

/** The answers with one of them said to the recipient, of whom it speaks as the user says. */
export const oneSaidToThem = (
  answers: Answers,
  field: AnsweredField,
  toThem: string,
  language: Language,
): Answers => withAnswer(withSpokenOf(answers, language, answers[field]), field, toThem);
