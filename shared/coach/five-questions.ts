/**
 * The five questions a recipient asks of a message, each answered with words quoted from it, or left open.
 * A message is read against what the sender has answered: what only the sender knows does not count as said.
 */
import type { Answers } from '../model/draft.ts';
import { findQuote } from './find-quote.ts';

export type QuestionId = 'who' | 'reason' | 'benefit' | 'truth' | 'conversation';

export type Reading = {
  readonly id: QuestionId;
  readonly question: string;
  readonly state: 'answered' | 'partly' | 'open';
  /** The words that answer it, or what is missing. */
  readonly evidence: string;
};

type Verdict = Pick<Reading, 'state' | 'evidence'>;

const vagueClaim =
  /\b(?:lots of|a lot of|many|several|numerous|some|various|more than a few|quite a few|a few) (?:common|mutual|shared) (?:contacts|connections|friends|acquaintances)\b/i;

const questionSentence = /[^.!?\n]*\?/g;

/** The state of one answer: quoted when the message has it, partly when only the form has it. */
function said(text: string, answer: string, missing: string): Verdict {
  const quote = findQuote(text, answer);
  if (quote !== null) return { state: 'answered', evidence: `“${quote}”` };
  if (answer.trim() === '') return { state: 'open', evidence: missing };
  return { state: 'partly', evidence: 'You have noted it, but the message does not say it.' };
}

function best(...verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const order = ['answered', 'partly', 'open'] as const;
  return [...verdicts].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? verdicts[0];
}

function readWho(text: string, answers: Answers): Verdict {
  const missing = 'Nothing yet about how you know of them.';
  return best(
    said(text, answers.howKnown, missing),
    said(text, answers.prompt, missing),
    ...answers.commonConnections.map((name) => said(text, name, missing)),
  );
}

function readBenefit(text: string, answers: Answers): Verdict {
  const forThem = said(text, answers.benefitForThem, '');
  const forMe = said(text, answers.benefitForMe, '');
  if (forThem.state === 'open') {
    const evidence = forMe.state === 'open' ? 'Neither side is named yet.' : 'So far only something for you.';
    return { state: forMe.state === 'open' ? 'open' : 'partly', evidence };
  }
  if (forThem.state === 'partly') return forThem;
  return forMe.state === 'answered'
    ? { state: 'answered', evidence: `${forThem.evidence} · you: ${forMe.evidence}` }
    : forThem;
}

function readTruth(text: string, answers: Answers): Verdict {
  const claim = vagueClaim.exec(text)?.[0];
  if (claim === undefined)
    return { state: 'answered', evidence: 'Nothing here that they could find untrue.' };
  const names = answers.commonConnections;
  const noted = names.length === 0 ? 'you have noted none' : `you have named ${names.join(', ')}`;
  return { state: 'partly', evidence: `“${claim}”: ${noted}.` };
}

function readConversation(text: string): Verdict {
  const question = text.match(questionSentence)?.at(-1)?.trim();
  return question === undefined || question.length < 3
    ? { state: 'open', evidence: 'It asks nothing, so there is nothing to answer.' }
    : { state: 'answered', evidence: `“${question}”` };
}

/** Reads a message as its recipient would. Linear in the length of the text and of the answers. */
export function readFiveQuestions(text: string, answers: Answers): readonly Reading[] {
  return [
    { id: 'who', question: 'Who are you, and how do you know of me?', ...readWho(text, answers) },
    {
      id: 'reason',
      question: 'What is the compelling reason?',
      ...said(text, answers.reason, 'No reason yet. Without one, this is blind outreach.'),
    },
    { id: 'benefit', question: 'What is in it for both of us?', ...readBenefit(text, answers) },
    { id: 'truth', question: 'Is it true?', ...readTruth(text, answers) },
    { id: 'conversation', question: 'Is this a conversation or a pitch?', ...readConversation(text) },
  ];
}
