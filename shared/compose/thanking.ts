/** Where a message thanks somebody already, the app thanks them no second time in words of its own. */
import { isDeterminer } from '../language/closed-class.ts';
import type { Token } from '../language/language.ts';
import type { Answers } from '../model/draft.ts';
import { rememberingEach } from '../remembering.ts';
import type { RealisedAnswer, RealisingLanguage } from './realise/realised-answer.ts';
import { realisedAnswer } from './realised-answers.ts';
import { isThanking } from './thanks.ts';

const begunWith = (beginning: 'thank-you' | 'writing-about') =>
  // Answers never change, and what they become is remembered for each.
  rememberingEach(
    (answers: Answers): Answers => ({ ...answers, beginnings: { ...answers.beginnings, prompt: beginning } }),
  );

const begun = { 'thank-you': begunWith('thank-you'), 'writing-about': begunWith('writing-about') };

/** What prompted the message with that beginning; null where it cannot have it, or the user chose another one. */
function promptBegun(
  beginning: keyof typeof begun,
  answers: Answers,
  language: RealisingLanguage,
): RealisedAnswer | null {
  if (answers.beginnings.prompt !== undefined) return null;
  const made = realisedAnswer(begun[beginning](answers), 'prompt', language);
  return made.beginning === beginning ? made : null;
}

/**
 * What prompted the message, as it stands in a template.
 * @param isThanked whether the template thanks them in its own words
 */
export function promptBeside(
  isThanked: boolean,
  answers: Answers,
  language: RealisingLanguage,
): RealisedAnswer {
  const made = realisedAnswer(answers, 'prompt', language);
  const isAdded = isThanking(made.sentence ?? '') && !isThanking(answers.prompt);
  return (isThanked && isAdded ? promptBegun('writing-about', answers, language) : null) ?? made;
}

/** "At the Tide Days": where it was, which says which of theirs it was. */
const somewhere = /\b(?:at|in) (?=(?:the |a )?\p{L})/u;

/** "What you said", "the column", "your photo": not a topic, for which nobody is thanked. */
const isWhatTheyDid = ([first]: readonly Token[]) => first?.lower === 'what' || isDeterminer(first);

/** What one took in, in words of the app's: "I heard you speak about …", "I read …". */
const takingIn = /^I (?:heard|read|saw)\b/;

/**
 * What prompted the message behind a sentence that says already how one heard or read of it: "I heard your talk in Leeds.
 * Thank you for what you said about weirs."; null where nothing would be told in the same words, or where it was is not
 * said.
 */
export function promptBehindTakenIn(
  known: string,
  isThanked: boolean,
  answers: Answers,
  language: RealisingLanguage,
): RealisedAnswer | null {
  const made = realisedAnswer(answers, 'prompt', language).sentence ?? '';
  const isAlike = takingIn.test(made) && !takingIn.test(answers.prompt);
  if (!takingIn.test(known) || !somewhere.test(known) || !isAlike) return null;
  if (!isWhatTheyDid(language.read(answers.prompt))) return null;
  return promptBegun(isThanked ? 'writing-about' : 'thank-you', answers, language);
}
