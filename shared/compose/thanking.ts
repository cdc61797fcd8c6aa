/** Where a message thanks somebody already, the app thanks them no second time in words of its own. */
import type { Answers } from '../model/draft.ts';
import { rememberingEach } from '../remembering.ts';
import type { RealisedAnswer, RealisingLanguage } from './realise/realised-answer.ts';
import { realisedAnswer } from './realised-answers.ts';
import { isThanking } from './thanks.ts';

const inItsStead = 'writing-about';

/** Answers never change, and what they become is remembered for each. */
const withoutThanks = rememberingEach(
  (answers: Answers): Answers => ({
    ...answers,
    beginnings: { ...answers.beginnings, prompt: inItsStead },
  }),
);

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
  if (!isThanked || !isAdded || answers.beginnings.prompt !== undefined) return made;
  const other = realisedAnswer(withoutThanks(answers), 'prompt', language);
  return other.beginning === inItsStead ? other : made;
}
