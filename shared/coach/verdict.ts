/**
 * Ready, nearly, or blind outreach. A request without a reason or a benefit for them is not ready, whatever its words
 * and whatever was dismissed.
 */
import type { Finding, QuestionReading, Verdict } from './coach-types.ts';
import { enoughEvidence } from './reading/evidence.ts';
import type { NotedFact } from './reading/person-facts.ts';
import { asksIndirectly, questionsOf } from './reading/questions-asked.ts';
import type { RuleContext } from './rule-context.ts';
import type { RuleId } from './rule-ids.ts';

/** What makes a request blind where it is not about its recipient; the gravest first. */
const blindSigns: readonly RuleId[] = [
  'default-text',
  'pitch-words',
  'vague-connections',
  'more-than-noted',
  'suits-anyone',
  'empty-flattery',
  'favour-question',
  'asks-for-time',
  'calendar-link',
  'false-familiarity',
  'impersonal-greeting',
  'unfilled',
  'price',
];

/** Blind even with some evidence. */
const blindByThemselves: ReadonlySet<RuleId> = new Set(['default-text', 'suits-anyone']);

/** Below this much evidence, any blind sign is enough. */
const littleEvidence = 1.5;

/** Less says nothing that could be judged. Some scripts write no spaces between words. */
const fewestWords = 4;
const fewestCharacters = 20;

type FindingOf = (rule: RuleId) => Finding | undefined;

/** What is sold by itself, or less plainly with a stranger's demand beside it. */
function isPitch({ pitch, evidence, isRequest }: RuleContext, has: FindingOf): boolean {
  const weight = pitch.reduce((sum, sign) => sum + sign.weight, 0);
  const demands = (['asks-for-time', 'price', 'calendar-link', 'link'] as const).some((rule) => has(rule));
  // In a dialogue, whoever has something to say says it of the two; a single sign is then enough.
  const enough = isRequest || evidence.isSpecific ? 2 : 1;
  return weight >= 3 || (weight >= enough && (!evidence.isSpecific || demands || pitch.length > 1));
}

/** Neither of the recipient's two questions is answered; or one thing of theirs is named, and then nothing comes. */
function leavesThemNothing({ evidence, benefit, read }: RuleContext): boolean {
  if (benefit.forThem !== null) return false;
  const asks = questionsOf(read).some(({ kind }) => kind === 'open') || asksIndirectly(read);
  return !evidence.isSpecific || (!asks && evidence.weight <= enoughEvidence);
}

function blindReasons(context: RuleContext, findings: readonly Finding[]): readonly string[] {
  const { evidence, isEnglish, read, hasReplied } = context;
  if (!isEnglish || read.words.length === 0 || hasReplied) return [];
  const has: FindingOf = (rule) => findings.find((finding) => finding.rule === rule);
  const said = (rules: readonly RuleId[]) =>
    rules.map((rule) => has(rule)?.sentence).filter((sentence) => sentence !== undefined);
  const reasons = has('pitch-words') !== undefined && isPitch(context, has) ? said(['pitch-words']) : [];
  if (context.isRequest) {
    if (!evidence.isSpecific)
      reasons.push(
        ...said(blindSigns.filter((rule) => evidence.weight < littleEvidence || blindByThemselves.has(rule))),
      );
    if (reasons.length === 0 && leavesThemNothing(context))
      reasons.push('It answers neither why you write to them nor what is in it for them.');
  } else if (!evidence.isSpecific) {
    const tricks = said(['calendar-link', 'price', 'asks-for-time', 'pitch-words']);
    if (tricks.length >= 2 && (has('pitch-words') ?? has('calendar-link')) !== undefined)
      reasons.push(...tricks);
  }
  return [...new Set(reasons)];
}

/** Which of the two questions the message leaves open. In other languages the notes have to do. */
function missingAnswers(context: RuleContext, questions: readonly QuestionReading[]): readonly string[] {
  const { benefit, facts, isEnglish } = context;
  if (!isEnglish) {
    const noted = (...kinds: readonly NotedFact['kind'][]) =>
      facts.facts.some(({ kind }) => kinds.includes(kind));
    return [
      ...(noted('reason', 'prompt', 'how-known')
        ? []
        : ['The coach reads reasons in English only, and you have noted none.']),
      ...(noted('benefit')
        ? []
        : ['The coach reads offers in English only, and you have noted nothing that is in it for them.']),
    ];
  }
  return questions
    .filter(
      ({ id, state }) =>
        (id === 'reason' && state !== 'answered') ||
        (id === 'benefit' && benefit.forThem === null && benefit.mutual === null),
    )
    .map(({ evidence }) => evidence);
}

export function judge(
  context: RuleContext,
  questions: readonly QuestionReading[],
  findings: readonly Finding[],
): Verdict {
  const { isRequest, isEnglish } = context;
  const { text, words } = context.read;
  if (words.length === 0) return { kind: 'nearly', reasons: ['There is no message yet.'] };
  if (words.length < fewestWords && text.trim().length < fewestCharacters)
    return { kind: 'nearly', reasons: ['It has only begun.'] };
  const blind = blindReasons(context, findings);
  if (blind.length > 0) return { kind: 'blind', reasons: blind };
  const missing = isRequest ? missingAnswers(context, questions) : [];
  const serious = findings.filter(
    ({ severity, rule }) => severity !== 'hint' && rule !== 'no-reason' && rule !== 'nothing-for-them',
  );
  const reasons = [...new Set([...missing, ...serious.map(({ sentence }) => sentence)])];
  if (reasons.length > 0) return { kind: 'nearly', reasons };
  const praise = !isRequest
    ? 'Nothing stands in the way of an answer.'
    : isEnglish
      ? `It names a reason and ${context.benefit.forThem === null ? 'common ground' : 'something for them'}.`
      : 'You have noted a reason and something for them. Whether the message says so is yours to read.';
  return { kind: 'ready', reasons: [praise] };
}
