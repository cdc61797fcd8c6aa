/** The five questions a recipient asks of a message, each answered with words quoted from it or left open. */
import type { Span } from '../span.ts';
import type { Finding, QuestionReading } from './coach-types.ts';
import { type QuestionId, questionIds } from './question-ids.ts';
import { asksIndirectly, questionsOf } from './reading/questions-asked.ts';
import { quote } from './reading/read-text.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/registry.ts';

type Answer = Pick<QuestionReading, 'state' | 'evidence' | 'span'>;

function answered(context: RuleContext, span: Span): Answer {
  return {
    state: 'answered',
    evidence: quote(context.read, span),
    span: { start: span.start, end: span.end },
  };
}

const open = (evidence: string): Answer => ({ state: 'open', evidence, span: null });
const partly = (evidence: string, span: Span | null = null): Answer => ({ state: 'partly', evidence, span });

/** Sentences about the sender, which read otherwise where the user is the recipient. */
export const aboutSender = {
  introduced: 'It says who you are, and not yet how you know of them.',
  onlyMine: 'So far only something for you.',
  nothingUntrue: 'Nothing here that they could find untrue.',
} as const;

/** "I am a nurse in Leeds", "As a fellow beekeeper, …": who is writing. */
const introduction =
  /\b(?:i(?:'m| am) (?:a|an|the|one|in|from|at|with|your|on|part)|as (?:a|an) |i (?:work|run|teach|lead|study|manage|grow|build|own|edit|write|make|research|coach|keep|live|sing|play)|my name is|we run|we (?:are|work))/;

function readWho(context: RuleContext): Answer {
  const { read, evidence, facts } = context;
  const known = evidence.found.find(
    ({ kind, weight }) =>
      kind === 'noted-name' ||
      kind === 'shared-past' ||
      (kind === 'noted' && weight >= 2) ||
      (kind !== 'profile' && weight >= 1.5),
  );
  if (known !== undefined) return answered(context, known);
  const found = introduction.exec(read.plain);
  if (found !== null)
    return partly(aboutSender.introduced, {
      start: found.index,
      end: found.index + found[0].length,
    });
  const isNoted = facts.facts.some(({ kind }) => kind === 'how-known' || kind === 'prompt');
  return isNoted
    ? partly('You have noted it, but the message does not say it.')
    : open('Nothing yet about how you know of them.');
}

function readReason(context: RuleContext): Answer {
  const { evidence, facts, isEnglish, read } = context;
  const strongest = evidence.found.toSorted((a, b) => b.weight - a.weight)[0];
  if (evidence.isSpecific && strongest !== undefined) return answered(context, strongest);
  if (!isEnglish && read.words.length > 0) return partly('The coach reads reasons in English only.');
  if (evidence.weight >= 1 && strongest !== undefined)
    return partly(`${quote(read, strongest)} begins a reason.`, strongest);
  if (facts.facts.some(({ kind }) => kind === 'reason' || kind === 'prompt'))
    return partly('You have noted it, but the message does not say it.');
  return open('No reason yet. Without one, this is blind outreach.');
}

function readBoth(context: RuleContext): Answer {
  const { benefit, facts, isEnglish, read } = context;
  if (benefit.forThem !== null) return answered(context, benefit.forThem);
  if (benefit.mutual !== null)
    return partly(`${quote(read, benefit.mutual)}: shared ground, not yet an offer.`, benefit.mutual);
  if (!isEnglish && read.words.length > 0) return partly('The coach reads offers in English only.');
  if (facts.facts.some(({ kind }) => kind === 'benefit'))
    return partly('You have noted it, but the message does not say it.');
  return benefit.forMe !== null
    ? partly(aboutSender.onlyMine, benefit.forMe)
    : open('Nothing yet that either of you would gain.');
}

function readTruth(_: RuleContext, findings: readonly Finding[]): Answer {
  const claim = findings.find(({ rule }) => rules[rule].question === 'truth');
  if (claim === undefined) return { state: 'answered', evidence: aboutSender.nothingUntrue, span: null };
  return partly(claim.sentence, { start: claim.start, end: claim.end });
}

function readConversation(context: RuleContext, findings: readonly Finding[]): Answer {
  const pitch = findings.find(({ rule }) => rules[rule].question === 'conversation');
  if (pitch !== undefined) return partly(pitch.sentence, { start: pitch.start, end: pitch.end });
  const asked = questionsOf(context.read);
  const real = asked.findLast(({ kind }) => kind === 'open');
  if (real !== undefined)
    return answered(context, { start: Math.max(real.start, context.read.body.start), end: real.end });
  const other = asked.at(-1);
  if (other !== undefined)
    return partly(`${quote(context.read, other)} can only be granted or refused.`, other);
  if (asksIndirectly(context.read))
    return { state: 'answered', evidence: 'It asks for their view.', span: null };
  return open('It asks nothing, so there is nothing to answer.');
}

type Question = {
  readonly question: string;
  readonly read: (context: RuleContext, findings: readonly Finding[]) => Answer;
};

const questions: Readonly<Record<QuestionId, Question>> = {
  who: { question: 'Who are you, and how do you know of me?', read: readWho },
  reason: { question: 'What is the compelling reason?', read: readReason },
  benefit: { question: 'What is in it for both of us?', read: readBoth },
  truth: { question: 'Is it true?', read: readTruth },
  conversation: { question: 'Is this a conversation or a pitch?', read: readConversation },
};

export function readQuestions(
  context: RuleContext,
  findings: readonly Finding[],
): readonly QuestionReading[] {
  return questionIds.map((id) => {
    const { question, read } = questions[id];
    return { id, question, ...read(context, findings) };
  });
}
