/**
 * The rehearsal: the two questions a thoughtful recipient asks, put to the user before they are asked. A good answer
 * that the message does not give is offered for it.
 */
import { plainest } from './acts/act-reader.ts';
import type { CoachInput, Fix } from './coach-types.ts';
import { foldedWords, stem, tellingStems } from './known/person-facts.ts';
import type { IsFunctionWord } from './known/telling.ts';
import { insertSentence } from './reading/edits.ts';
import { quote } from './reading/read-text.ts';
import { type RehearsalId, rehearsalQuestions } from './rehearsal-questions.ts';
import { type RuleContext, readContext } from './rule-context.ts';

export type RehearsedAnswer = {
  readonly id: RehearsalId;
  /** As the recipient would put it. */
  readonly question: string;
  /** `empty`: not answered yet. `generic`: would be true of anyone. `selling`: a pitch. `good`: worth saying. */
  readonly quality: 'empty' | 'generic' | 'selling' | 'good';
  /** What is said about the answer. */
  readonly sentence: string;
  /** True when the message already says it. */
  readonly isSaid: boolean;
  /** Puts a good answer that is missing into the message. */
  readonly fix: Fix | null;
};

const goodAnswer = (isInForm: boolean) =>
  isInForm ? 'Your reason in the form is a good answer' : 'A good answer';

/** With fewer words of their own beside a stock phrase, people have said nothing. */
const fewestOwnWords = 6;

/** True when the message holds the answer, or most of its telling words. */
function isSaidIn(text: string, answer: string, isFunctionWord: IsFunctionWord): boolean {
  const words = foldedWords(text);
  if (` ${words.join(' ')} `.includes(` ${foldedWords(answer).join(' ')} `)) return true;
  const said = new Set(words.map(stem));
  const telling = [...new Set(tellingStems(answer, isFunctionWord))];
  return telling.length >= 2 && telling.filter((word) => said.has(word)).length >= telling.length * 0.6;
}

/** What is said of an answer. `isInForm`: its own box is empty, and it is the reason of the form. */
function judgeAnswer(
  id: RehearsalId,
  answer: string,
  isInForm: boolean,
  context: RuleContext,
): Pick<RehearsedAnswer, 'quality' | 'sentence'> {
  if (answer === '') {
    const sentence =
      id === 'reason'
        ? 'Not answered yet. What made you think of this person?'
        : 'Not answered yet. What would they gain, and what would you?';
    return { quality: 'empty', sentence };
  }
  const { read, statements, language, signs } = readContext({ ...context.input, text: answer });
  const sign = plainest(statements, 'sell');
  if (sign !== null)
    return {
      quality: 'selling',
      sentence: `${quote(read, sign)} sells. What would they gain without buying?`,
    };
  const generic = plainest(statements, 'generic', 'invite', 'flatter');
  const telling = tellingStems(answer, signs.isFunctionWord).length;
  // A stock phrase beside a sentence that says something does not spoil it.
  const rest = generic === null ? '' : answer.slice(0, generic.start) + answer.slice(generic.end);
  if (generic !== null && foldedWords(rest).length < fewestOwnWords)
    return {
      quality: 'generic',
      sentence: `${quote(read, generic)} would be true of anyone. What is it about this person?`,
    };
  if (language !== null && telling === 0)
    return {
      quality: 'generic',
      sentence: `${isInForm ? 'Your reason in the form' : 'It'} would be true of anyone. Name one thing that is about this person.`,
    };
  return { quality: 'good', sentence: `${goodAnswer(isInForm)}: it is about the two of you.` };
}

/**
 * Compares the user's answers with the message.
 * `input.answers.compellingAnswer` (or, without one, `reason`) answers the first question, `benefitForThem` with
 * `benefitForMe` the second.
 */
export function rehearse(input: CoachInput): readonly RehearsedAnswer[] {
  const context = readContext(input);
  const { answers, text } = input;
  const { isFunctionWord } = context.signs;
  const given: Readonly<Record<RehearsalId, string>> = {
    reason: answers.compellingAnswer.trim() || answers.reason.trim(),
    benefit: answers.benefitForThem.trim(),
  };
  const labels: Readonly<Record<RehearsalId, string>> = {
    reason: 'Add your reason',
    benefit: 'Add what is in it for them',
  };
  return (['reason', 'benefit'] as const).map((id) => {
    const answer = given[id];
    const isInForm = id === 'reason' && answers.compellingAnswer.trim() === '';
    const judged = judgeAnswer(id, answer, isInForm, context);
    // The reason in the form's own words counts too, where the rehearsed one puts it differently.
    const isSaid =
      answer !== '' &&
      (isSaidIn(text, answer, isFunctionWord) ||
        (id === 'reason' && answers.reason.trim() !== '' && isSaidIn(text, answers.reason, isFunctionWord)));
    const isMissing = judged.quality === 'good' && !isSaid;
    return {
      id,
      question: rehearsalQuestions[id],
      ...judged,
      sentence: isMissing
        ? `${goodAnswer(isInForm)}, but the message does not give it yet.`
        : judged.sentence,
      isSaid,
      fix:
        isMissing && context.inMessage(answer) !== ''
          ? insertSentence(
              context.read,
              context.inMessage(answer),
              labels[id],
              id === 'reason' ? 'first' : 'before-question',
            )
          : null,
    };
  });
}
