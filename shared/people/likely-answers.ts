/** What may come back after a message, silence among it, and the next line for it from what the user has noted already. */
import type { Draft } from '../model/draft.ts';
import { purposes } from '../purposes/purposes.ts';
import { capitalised } from '../template/punctuation.ts';
import { nameOr } from './call-them.ts';
import { writtenText } from './ready-drafts.ts';

export type LikelyAnswer = {
  /** What they may do: "They accept". */
  readonly what: string;
  /** What to make of it, in a sentence. */
  readonly advice: string;
  /** The user's next line, ready to be sent; null where there is none. */
  readonly next: string | null;
};

/** The answer as a sentence of its own; '' for a blank one. */
function asSentence(answer: string, mark: '.' | '?'): string {
  const text = capitalised(answer.trim().replaceAll(/\s+/gu, ' '));
  return text === '' || /[.!?…。？！]$/u.test(text) ? text : text + mark;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function toAcceptance(draft: Draft, called: string): LikelyAnswer {
  const thanks = called === '' ? 'Thank you for accepting.' : `Thank you for accepting, ${called}.`;
  const question = asSentence(draft.answers.question, '?');
  const isAsked = question !== '' && folded(writtenText(draft)).includes(folded(question));
  return {
    what: 'They accept',
    advice: isAsked
      ? 'Thank them; your question stands in the message already.'
      : 'Thank them and ask one thing. Sell nothing.',
    next: question === '' || isAsked ? thanks : `${thanks} ${question}`,
  };
}

function toWhy({ answers }: Draft): LikelyAnswer {
  const answer = asSentence(answers.compellingAnswer, '.') || asSentence(answers.reason, '.');
  return {
    what: 'They ask for your reason to connect',
    advice: answer === '' ? 'No answer is noted yet: it is worth a minute now.' : 'You have noted it.',
    next: answer || null,
  };
}

function toRefusal(called: string): LikelyAnswer {
  return {
    what: 'They say no',
    advice: 'A plain no is a courtesy. Thank them, and leave it there.',
    next: called === '' ? 'Thank you for telling me.' : `Thank you for telling me, ${called}.`,
  };
}

/** "LinkedOut?", Quarterly Journal of Economics 2025 (10.1093/qje/qjae035): about one request in four was accepted. */
const silenceAfterRequest: LikelyAnswer = {
  what: 'Nothing comes',
  advice:
    'The most frequent answer: in a study of some 20,000 requests about one in four was accepted. Let it rest.',
  next: null,
};

const silence: LikelyAnswer = {
  what: 'Nothing comes',
  advice: 'People are busy. Write once more when there is something new to say, then let it rest.',
  next: null,
};

const theyAnswer: LikelyAnswer = {
  what: 'They answer',
  advice: 'Then it is your turn: answer what they ask first. Their words will stand beside your next draft.',
  next: null,
};

/** The likely answers to a draft, each with what can be prepared for it. */
export function likelyAnswers(draft: Draft): readonly LikelyAnswer[] {
  const called = nameOr(draft.answers, '');
  return purposes[draft.purpose].isInvitation
    ? [toAcceptance(draft, called), toWhy(draft), toRefusal(called), silenceAfterRequest]
    : [theyAnswer, silence];
}
