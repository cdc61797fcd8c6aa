/**
 * Ready, nearly, or blind outreach. Few fitted weights say how a recipient would take the message; an accusation needs
 * a sign besides, which is quoted, and "ready" a reason, given in one sentence or by all of them together.
 */
import type { ActId } from './acts/act-ids.ts';
import { beginningOfReason, likely, probabilityThatAny, type ReadStatement } from './acts/act-reader.ts';
import { logOddsOf, sigmoid } from './acts/linear-model.ts';
import type { Finding, QuestionReading, Verdict, VerdictKind } from './coach-types.ts';
import type { NotedFact } from './known/person-facts.ts';
import type { QuestionId } from './question-ids.ts';
import { quote } from './reading/read-text.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/registry.ts';
import { pullOf, verdictFeatures } from './verdict-features.ts';

/** So many words make a long message. */
const longFrom = 60;

/**
 * From this probability of being blind, and from this readiness on, a message is called so. Who writes at length gives more
 * away: of a long message the models are surer, whichever way they err, so that it takes more to accuse one and less to
 * call it ready. A false alarm is worse than a miss: chosen so that of the corpus' messages, read by models that had not
 * seen their origin, hardly one honest in fifty is called blind, and hardly one blind in fifty ready.
 */
const enough = {
  short: { blind: 0.56, ready: 1.7 },
  long: { blind: 0.73, ready: 0.75 },
} as const;

/**
 * From this probability on, the sentences of a message together may give a reason. It is low in a first one: who asks for
 * leave to use a thing of theirs, or what becomes of it, has a reason in the asking, and seldom spells it out.
 */
const mayGiveReason = { request: 0.1, later: 0.25 } as const;

/** A sentence that may well do this is a sign that can be quoted. */
const mayAccuse = 0.3;

/** What is held against a sentence that does this, in the words that follow its quotation. */
const accusations: readonly { readonly act: ActId; readonly words: string }[] = [
  { act: 'sell', words: 'sells before they have said what they need.' },
  { act: 'claim', words: 'names nobody.' },
  { act: 'generic', words: 'could be said to anyone.' },
  { act: 'flatter', words: 'is praise without a fact.' },
  { act: 'ask-time', words: 'asks for their time before they have replied.' },
  { act: 'ask-favour', words: 'asks for a favour from someone who owes nothing yet.' },
  { act: 'nudge', words: 'presses them for an answer they do not owe.' },
  { act: 'wish', words: 'is about what you would gain.' },
  { act: 'invite', words: 'asks for the click, as if that were a reason.' },
  { act: 'pad', words: 'says nothing.' },
];

/** Questions that are named as missing when they are open, so that findings about them would say it twice. */
const saidAsMissing: ReadonlySet<QuestionId | null> = new Set(['reason', 'benefit'] as const);

/** Less says nothing that could be judged. Some scripts write no spaces between words. */
const fewestWords = 4;
const fewestCharacters = 20;

const nothingInTheWay = 'Nothing stands in the way of an answer.';

/** As many reasons as are read. */
const mostReasons = 3;

/** The signs against a message, each with its words: what rules found, and sentences that no rule is about. */
function signsAgainst(context: RuleContext, findings: readonly Finding[]): readonly string[] {
  const { statements, read } = context;
  const found = findings.filter(({ rule, scope }) => rules[rule].accuses && scope === 'words');
  const isFound = ({ start, end }: ReadStatement) =>
    found.some((finding) => finding.start < end && start < finding.end);
  const suspected = statements
    .filter((statement) => statement.part === 'body' && !isFound(statement))
    .flatMap((statement) =>
      accusations.map(({ act, words }) => ({
        gravity: statement.does[act],
        sentence: `${quote(read, statement)} ${words}`,
        statement,
      })),
    )
    .filter(({ gravity }) => gravity >= mayAccuse)
    .sort((a, b) => b.gravity - a.gravity)
    // Of one sentence, the worst is enough.
    .filter(({ statement }, at, all) => all.findIndex((one) => one.statement === statement) === at);
  const signs = found.length + suspected.length > 0 ? [...found, ...suspected] : heaviestOf(context);
  return [...new Set(signs.map(({ sentence }) => sentence))].slice(0, mostReasons);
}

/** Where no sentence does one thing that speaks against it, the one whose words weigh most. */
function heaviestOf({ statements, read, language }: RuleContext): readonly { readonly sentence: string }[] {
  if (language === null) return [];
  const body = statements.filter(({ part }) => part === 'body');
  const pull = (statement: ReadStatement) => pullOf(statement, language.verdict.blind);
  const [heaviest] = body.toSorted((a, b) => pull(b) - pull(a));
  return heaviest === undefined
    ? []
    : [{ sentence: `${quote(read, heaviest)} reads like what is sent to many.` }];
}

/** Which of the two questions the message leaves open, where the coach can read its sentences. */
function missingAnswers(questions: readonly QuestionReading[]): readonly string[] {
  return questions
    .filter(
      ({ id, state }) => (id === 'reason' && state !== 'answered') || (id === 'benefit' && state === 'open'),
    )
    .map(({ evidence }) => evidence);
}

/** In a language whose sentences it cannot read, the coach asks for what is noted. */
function missingNotes({ facts }: RuleContext): readonly string[] {
  const isNoted = (...kinds: readonly NotedFact['kind'][]) =>
    facts.facts.some(({ kind }) => kinds.includes(kind));
  return [
    ...(isNoted('reason', 'prompt', 'how-known')
      ? []
      : ['The coach reads reasons in English only, and you have noted none.']),
    ...(isNoted('benefit')
      ? []
      : ['The coach reads offers in English only, and you have noted nothing that is in it for them.']),
  ];
}

/** What stands in the way beside the two questions; `findings` are those worth saying and what a message may lack. */
function otherReasons(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity, rule }) => severity !== 'hint' && !saidAsMissing.has(rules[rule].question))
    .map(({ sentence }) => sentence);
}

/** What makes blind outreach of a message by itself: whoever sees it knows that the message was made for many. */
function whatSinks({ hasReplied }: RuleContext, findings: readonly Finding[]): readonly string[] {
  const sinking = hasReplied ? [] : findings.filter(({ rule }) => rules[rule].sinksAlone === true);
  return [...new Set(sinking.map(({ sentence }) => sentence))].slice(0, mostReasons);
}

function judgeNoted(context: RuleContext, findings: readonly Finding[]): Verdict {
  const missing = context.isRequest ? missingNotes(context) : [];
  const reasons = [...new Set([...missing, ...otherReasons(findings)])];
  if (reasons.length > 0) return { kind: 'nearly', reasons };
  const praise = context.isRequest
    ? 'You have noted a reason and something for them. Whether the message says so is yours to read.'
    : nothingInTheWay;
  return { kind: 'ready', reasons: [praise] };
}

/** Neither offers anything nor asks anything but time: kind as it may be, there is nothing to answer. */
function leavesNothingToAnswer({ noted, statements }: RuleContext): boolean {
  const answerable = probabilityThatAny(statements, 'offer', 'ask-open', 'ask-favour');
  return answerable < likely && !noted.some(({ kind }) => kind === 'benefit');
}

/** What says why somebody writes. */
const givesReason: readonly ActId[] = ['reason', 'know', 'common', 'answer'];

/** No sentence gives a reason, nor do all together begin one: what the message reads like does not replace it. */
function leavesReasonOut({ saysWhy, statements, isRequest }: RuleContext): boolean {
  const least = isRequest ? mayGiveReason.request : mayGiveReason.later;
  return !saysWhy && probabilityThatAny(statements, ...givesReason) < least;
}

/**
 * How far a message is on the way to be ready: how likely it is to be so and how unlikely to be blind outreach, by the
 * logarithms of the odds, and how surely one of its sentences gives a reason. What is unlike anything the models saw is
 * neither surely ready nor surely blind: only the two together tell.
 */
function readinessOf(
  { saysWhy, statements }: RuleContext,
  logOdds: Readonly<Record<'blind' | 'ready', number>>,
): number {
  const surest = Math.max(
    0,
    ...statements.map(({ does }) => Math.max(...givesReason.map((act) => does[act]))),
  );
  return logOdds.ready - logOdds.blind + (saysWhy ? 1 : Math.min(1, surest / likely));
}

/** How a recipient would probably take a message, by its sentences; null where they cannot be read. */
export type Outlook = VerdictKind | null;

/** The outlook of a message. `certain` is what was found beyond doubt. */
export function outlookOf(context: RuleContext, certain: readonly Finding[]): Outlook {
  const { language, read } = context;
  if (language === null || read.words.length < fewestWords) return null;
  const features = verdictFeatures(context, certain);
  const least = read.words.length >= longFrom ? enough.long : enough.short;
  const { blind, ready } = language.verdict;
  const logOdds = { blind: logOddsOf(blind, features), ready: logOddsOf(ready, features) };
  if (sigmoid(logOdds.blind) >= least.blind) return 'blind';
  const lacks =
    (!context.isReply && leavesReasonOut(context)) || (context.isRequest && leavesNothingToAnswer(context));
  return !lacks && readinessOf(context, logOdds) >= least.ready ? 'ready' : 'nearly';
}

/** Whether their last word waits for one of the user's: whoever answers has a reason to write. */
const answersTheirs = ({ theirLast }: RuleContext): boolean => theirLast !== null;

const questionMark = /[?？؟]/u;

/** They asked, and the message does nothing but ask in return. */
function onlyAsksBack(context: RuleContext): boolean {
  const body = context.statements.filter(({ part }) => part === 'body');
  return (
    questionMark.test(context.theirLast ?? '') &&
    body.length > 0 &&
    body.every(({ isQuestion }) => isQuestion)
  );
}

/** What a request has that is ready. */
function praiseOf({ saysWhy, statements, offer }: RuleContext): string {
  const begins = beginningOfReason(statements) === null ? '' : 'begins a reason and ';
  const reason = saysWhy ? 'names a reason and ' : begins;
  const hasOffer = offer !== null || !statements.some(({ isQuestion }) => isQuestion);
  return `It ${reason}${hasOffer ? 'has something for them' : 'asks what they can answer'}.`;
}

function judgeRead(
  context: RuleContext,
  outlook: Outlook,
  questions: readonly QuestionReading[],
  findings: readonly Finding[],
): Verdict {
  const { isRequest, isReply, hasReplied, facts } = context;
  const against = signsAgainst(context, findings);
  if (outlook === 'blind' && against.length > 0 && !hasReplied) return { kind: 'blind', reasons: against };
  if (onlyAsksBack(context))
    return { kind: 'nearly', reasons: ['They asked you something, and you only ask in return.'] };
  const isStopped = findings.some(({ severity, rule }) => severity !== 'hint' && !rules[rule].isAdvice);
  if (outlook === 'ready' && !isStopped) {
    return { kind: 'ready', reasons: [isRequest ? praiseOf(context) : nothingInTheWay] };
  }
  const missing = isRequest ? missingAnswers(questions) : [];
  const reasons = [...new Set([...missing, ...otherReasons(findings)])];
  if ((isReply || answersTheirs(context)) && reasons.length === 0)
    return { kind: 'ready', reasons: [nothingInTheWay] };
  const name = facts.firstName === '' ? 'them' : facts.firstName;
  return {
    kind: 'nearly',
    reasons: reasons.length > 0 ? reasons : [`I cannot see yet why you write to ${name}.`],
  };
}

/** The verdict on what was read. */
export function judge(
  context: RuleContext,
  outlook: Outlook,
  questions: readonly QuestionReading[],
  findings: readonly Finding[],
): Verdict {
  const { text, words } = context.read;
  if (words.length === 0) return { kind: 'nearly', reasons: ['There is no message yet.'] };
  if (words.length < fewestWords && text.trim().length < fewestCharacters)
    return { kind: 'nearly', reasons: ['It has only begun.'] };
  const sunkBy = whatSinks(context, findings);
  if (sunkBy.length > 0) return { kind: 'blind', reasons: sunkBy };
  return context.language === null
    ? judgeNoted(context, findings)
    : judgeRead(context, outlook, questions, findings);
}
