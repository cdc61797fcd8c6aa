/** The five questions a recipient asks of a message, each answered with words quoted from it or left open. */
import { overlaps, type Span } from '../span.ts';
import type { ActId } from './acts/act-ids.ts';
import {
  beginningOfReason,
  doing,
  likely,
  notGeneric,
  type ReadStatement,
  strongest,
  sure,
} from './acts/act-reader.ts';
import { afterMarks } from './acts/statements.ts';
import type { Finding, QuestionReading } from './coach-types.ts';
import type { NotedFact } from './known/person-facts.ts';
import { type QuestionId, questionIds } from './question-ids.ts';
import { quote, type ReadText, sentenceAt } from './reading/read-text.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/registry.ts';

type Answer = Pick<QuestionReading, 'state' | 'evidence' | 'span'>;

/** The whole sentences in which something stands, from where the greeting ends. */
function wholeSentences(read: ReadText, found: Span): Span {
  const { start } = sentenceAt(read, found.start) ?? found;
  const { end } = sentenceAt(read, Math.max(found.start, found.end - 1)) ?? found;
  const span = {
    start: Math.min(found.start, Math.max(start, read.body.start)),
    end: Math.max(found.end, end),
  };
  return { start: afterMarks(read.text, span), end: span.end };
}

/** Evidence is a whole sentence. */
function answered(read: ReadText, found: Span): Answer {
  const whole = wholeSentences(read, found);
  return { state: 'answered', evidence: quote(read, whole), span: whole };
}

const open = (evidence: string): Answer => ({ state: 'open', evidence, span: null });
const partly = (evidence: string, at: Span | null = null): Answer => ({
  state: 'partly',
  evidence,
  span: at === null ? null : { start: at.start, end: at.end },
});

/** What is noted stands in the message, and answers nothing by it. */
function takenUp(read: ReadText, said: Span, lacking: string): Answer {
  const whole = wholeSentences(read, said);
  return partly(`${quote(read, whole)} takes up what you noted, ${lacking}`, whole);
}

/** Sentences about the sender, which read otherwise where the user is the recipient. */
export const aboutSender = {
  introduced: 'It says who you are, and not yet how you know of them.',
  onlyMine: 'So far only something for you.',
  nothingUntrue: 'Nothing here that they could find untrue.',
} as const;

function readWho({ read, statements, noted, facts }: RuleContext): Answer {
  const known =
    strongest(statements, 'know', 'common') ??
    noted.find(({ kind }) => kind === 'how-known' || kind === 'connection' || kind === 'prompt') ??
    strongest(statements, 'reason', 'answer');
  if (known !== null && known !== undefined) return answered(read, known);
  const introduction = strongest(statements, 'introduce');
  if (introduction !== null) return partly(aboutSender.introduced, introduction);
  const isNoted = facts.facts.some(({ kind }) => kind === 'how-known' || kind === 'prompt');
  return isNoted
    ? partly('You have noted it, but the message does not say it.')
    : open('Nothing yet about how you know of them.');
}

/** Whether a statement does one of the acts so surely that it can be shown as evidence. */
function surely({ does }: ReadStatement, ...acts: readonly ActId[]): boolean {
  return acts.some((act) => does[act] >= sure);
}

/** What is told for its own sake is often taken for an offer: to be shown as one it has to be surer. */
const sureOffer = 0.9;

/** From this probability on, words that take up what is noted are shown as evidence. */
const mayBear = 0.35;

/**
 * Whether words that take up what is noted do one of the acts as well, where sentences can be read. What could be said
 * to anyone does not, though it be noted.
 */
function bears({ language, statements }: RuleContext, words: Span, ...acts: readonly ActId[]): boolean {
  if (language === null) return true;
  return notGeneric(statements).some(
    (one) => overlaps(one, words) && acts.some((act) => one.does[act] >= mayBear),
  );
}

/** Of what is noted, what tells best why they write. */
const saysMost: readonly NotedFact['kind'][] = ['reason', 'prompt', 'note'];

function readReason(context: RuleContext): Answer {
  const { read, reason, saysWhy, noted, facts, language, statements } = context;
  if (reason !== null && !saysWhy)
    return partly(`${quote(read, reason)}: shared ground, not yet a reason.`, reason);
  if (reason !== null && surely(reason, 'reason', 'common', 'know', 'answer')) return answered(read, reason);
  const said = saysMost.flatMap((wanted) => noted.find(({ kind }) => kind === wanted) ?? [])[0];
  if (said !== undefined && bears(context, said, 'reason', 'know', 'common', 'answer', 'thank'))
    return answered(read, said);
  if (language === null && read.words.length > 0) return partly('The coach reads reasons in English only.');
  const begun = beginningOfReason(notGeneric(statements));
  if (begun !== null)
    return partly(`${quote(read, begun)} begins a reason: what has it to do with them?`, begun);
  if (said !== undefined) return takenUp(read, said, 'and is not a reason yet.');
  if (facts.facts.some(({ kind }) => kind === 'reason' || kind === 'prompt'))
    return partly('You have noted it, but the message does not say it.');
  return open('No sentence yet that could be quoted as your reason.');
}

function readBoth(context: RuleContext): Answer {
  const { read, offer, noted, facts, language, statements } = context;
  // What asks may well want something: it is shown as an offer only with "may be".
  const isSure = offer !== null && offer.does.offer >= sureOffer && offer.does['ask-open'] < likely;
  if (isSure) return answered(read, offer);
  const said = noted.find(({ kind }) => kind === 'benefit');
  if (said !== undefined && bears(context, said, 'offer', 'common', 'answer')) return answered(read, said);
  if (offer !== null) return partly(`${quote(read, offer)} may be meant as an offer.`, offer);
  const shared = strongest(statements, 'common');
  if (shared !== null) return partly(`${quote(read, shared)}: shared ground, not yet an offer.`, shared);
  if (language === null && read.words.length > 0) return partly('The coach reads offers in English only.');
  if (said !== undefined) return takenUp(read, said, 'and offers nothing yet.');
  if (facts.facts.some(({ kind }) => kind === 'benefit'))
    return partly('You have noted it, but the message does not say it.');
  const mine = strongest(statements, 'wish', 'ask-favour');
  return mine !== null
    ? partly(aboutSender.onlyMine, mine)
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
  const { read, statements } = context;
  const real = doing(statements, 'ask-open').at(-1);
  if (real !== undefined) return answered(read, real);
  const other = strongest(statements, 'ask-favour', 'ask-time');
  if (other !== null) return partly(`${quote(read, other)} can only be granted or refused.`, other);
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
