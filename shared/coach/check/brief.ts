/** What the user's own assistant may know to draft with: the answers, the limit, the two questions. */
import { answerFieldKeys, answerFields } from '../../fields/answer-fields.ts';
import { personFieldKeys, personFields } from '../../fields/person-fields.ts';
import type { Answers } from '../../model/draft.ts';

const recipientsQuestions = [
  'What is the compelling reason for us to connect?',
  'How will our connection help both of us?',
];

const answered = (value: string | readonly string[]): string =>
  (typeof value === 'string' ? value : value.join(', ')).trim();

/**
 * The brief as plain text: nothing is in it but the answers, the limit, the two questions and the request to invent
 * nothing. No notes, no earlier messages, no profile; their profile link, which is for the user, stays out too.
 * @param limit in characters
 */
export function briefOf(answers: Answers, limit: number): string {
  const fields = [
    ...personFieldKeys
      .filter((key) => key !== 'profileLink')
      .map((key) => [personFields[key].label, answers[key]] as const),
    ...answerFieldKeys.map((key) => [answerFields[key].label, answers[key]] as const),
  ];
  const lines = fields
    .map(([label, value]) => [label, answered(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`);
  return [
    lines.join('\n'),
    `At most ${limit} characters.`,
    `Answer these two questions of the recipient:\n${recipientsQuestions.map((question, at) => `${at + 1}. ${question}`).join('\n')}`,
    'Invent nothing: say only what stands above.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
