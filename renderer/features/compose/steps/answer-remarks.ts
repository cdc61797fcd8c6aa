/** What is said under an answer of the form: why it is not in the message, and what would put it there. */
import type { Standing } from '../../../../shared/compose/answer-standing.ts';
import type { Offer, Problem } from '../../../../shared/compose/realise/realised-answer.ts';
import type { Answers } from '../../../../shared/model/draft.ts';
import { nameOr } from '../../../../shared/people/call-them.ts';

type Recipient = Pick<Answers, 'name' | 'callThem'>;

const listenerOf = (recipient: Recipient) => nameOr(recipient, 'them');

/** Why an answer makes no sentence yet, or what is to be asked about it. */
export function problemWords(problem: Problem, recipient: Recipient): string {
  if (problem === 'says-nothing') return 'That says nothing yet, so it stays out of the message.';
  if (problem === 'unclear-who') return `Not in the message yet: is that you, or ${listenerOf(recipient)}?`;
  return 'Not in the message yet. A few words more: which one, whose, about what?';
}

/** What other words are, before them. */
export function offerWords({ kind }: Pick<Offer, 'kind'>, recipient: Recipient): string {
  return kind === 'speak-to-them' ? `Say it to ${listenerOf(recipient)}:` : 'Usually written';
}

/** Why an answer does not stand in the message, after its sentence. */
export const standingWords: Readonly<Record<Exclude<Standing, 'stands'>, string>> = {
  brief: 'the rest is left out to keep within the limit',
  said: 'left out beside another answer',
  room: 'left out to keep within the limit',
  template: 'not part of this template',
  instead: 'left out: another answer stands in its place',
};
