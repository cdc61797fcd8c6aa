/**
 * Ready, nearly, or blind outreach. A request without a reason or a benefit for them is not ready, whatever its words
 * and whatever was dismissed.
 */
import type { Finding, QuestionReading, Verdict } from './coach-types.ts';
import type { QuestionId } from './question-ids.ts';
import { enoughEvidence } from './reading/evidence.ts';
import type { NotedFact } from './reading/person-facts.ts';
import { asksIndirectly, questionsOf } from './reading/questions-asked.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/registry.ts';
import type { Selling } from './rules/rule.ts';

/** Below this much evidence, any blind sign is enough. */
const littleEvidence = 1.5;

/** In a dialogue, what sells is named in this order. */
const tricksInOrder: readonly Selling[] = ['door', 'demand', 'pitch'];

/** Questions that are named as missing when they are open, so that findings about them would say it twice. */
const saidAsMissing: ReadonlySet<QuestionId | null> = new Set(['reason', 'benefit'] as const);

/** Less says nothing that could be judged. Some scripts write no spaces between words. */
const fewestWords = 4;
const fewestCharacters = 20;

const sellingOf = ({ rule }: Finding) => rules[rule].selling;

/** What is sold by itself, or less plainly with a stranger's demand beside it. */
function isPitch({ pitch, evidence, isRequest }: RuleContext, findings: readonly Finding[]): boolean {
  const weight = pitch.reduce((sum, sign) => sum + sign.weight, 0);
  const demands = findings.some(
    ({ rule }) => rules[rule].selling !== null && rules[rule].selling !== 'pitch',
  );
  // In a dialogue, whoever has something to say says it of the two; a single sign is then enough.
  const enough = isRequest || evidence.isSpecific ? 2 : 1;
  return weight >= 3 || (weight >= enough && (!evidence.isSpecific || demands || pitch.length > 1));
}

/** What makes a request blind that is not about its recipient, the gravest first. */
function blindSigns({ evidence }: RuleContext, findings: readonly Finding[]): readonly Finding[] {
  const gravity = ({ rule }: Finding) => rules[rule].blindSign?.gravity ?? 0;
  return findings
    .filter(({ rule }) => {
      const sign = rules[rule].blindSign;
      return sign !== null && (evidence.weight < littleEvidence || sign.byItself);
    })
    .toSorted((a, b) => gravity(b) - gravity(a));
}

/** What sells in a dialogue: one thing may be meant well, two are a trick where one of them is plain. */
function tricks(findings: readonly Finding[]): readonly Finding[] {
  const found = tricksInOrder.flatMap((selling) => findings.filter((one) => sellingOf(one) === selling));
  const isPlain = found.some((finding) => sellingOf(finding) !== 'demand');
  return found.length >= 2 && isPlain ? found : [];
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
  const found = findings.filter(
    ({ rule }, index) => findings.findIndex((one) => one.rule === rule) === index,
  );
  const pitches = found.filter((finding) => sellingOf(finding) === 'pitch');
  const because = isPitch(context, found) ? [...pitches] : [];
  if (!evidence.isSpecific) because.push(...(context.isRequest ? blindSigns(context, found) : tricks(found)));
  const reasons = because.map(({ sentence }) => sentence);
  if (reasons.length === 0 && context.isRequest && leavesThemNothing(context))
    reasons.push('It answers neither why you write to them nor what is in it for them.');
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
    ({ severity, rule }) => severity !== 'hint' && !saidAsMissing.has(rules[rule].question),
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
