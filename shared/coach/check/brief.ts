/** What the user's own assistant may know to draft with: the answers, the limit, the two questions. */
import { answerFieldKeys, answerFields } from '../../fields/answer-fields.ts';
import { type PersonFieldKey, personFieldKeys, personFields } from '../../fields/person-fields.ts';
import type { Answers } from '../../model/draft.ts';
import { rehearsalQuestions } from '../rehearsal-questions.ts';

/** For the user alone: it never goes into a message. */
const isForUser = (key: PersonFieldKey) => key === 'profileLink';

const answered = (value: string | readonly string[]): string =>
  (typeof value === 'string' ? value : value.join(', ')).trim();

/**
 * The brief as plain text: nothing is in it but the answers, the limit, the two questions and the request to invent
 * nothing. No notes, no earlier messages, no profile.
 * @param limit in characters
 */
export function briefOf(answers: Answers, limit: number): string {
  const fields = [
    ...personFieldKeys
      .filter((key) => !isForUser(key))
      .map((key) => [personFields[key].label, answers[key]] as const),
    ...answerFieldKeys.map((key) => [answerFields[key].label, answers[key]] as const),
  ];
  const lines = fields
    .map(([label, value]) => [label, answered(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`);
  const questions = Object.values(rehearsalQuestions).map((question, at) => `${at + 1}. ${question}`);
  return [
    lines.join('\n'),
    `At most ${limit} characters.`,
    `Answer these two questions of the recipient:\n${questions.join('\n')}`,
    'Invent nothing: say only what stands above.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
