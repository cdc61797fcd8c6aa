/**
 * Ready, nearly, or blind outreach. A request without a reason or a benefit for them is not ready, whatever its words
 * and whatever was dismissed.
 */
import type { Finding, QuestionReading, Verdict } from './coach-types.ts';
import type { RuleContext } from './rule-context.ts';
import type { RuleId } from './rule-ids.ts';

const blindByThemselves: readonly RuleId[] = ['default-text', 'suits-anyone'];

function blindReasons(context: RuleContext, findings: readonly Finding[]): readonly string[] {
  const { evidence, pitch, isEnglish, read, input, hasReplied } = context;
  if (!isEnglish || read.words.length === 0 || input.purpose === 'reply-to-request' || hasReplied) return [];
  const has = (rule: RuleId) => findings.find((finding) => finding.rule === rule);
  const reasons: string[] = [];
  const pitchWeight = pitch.reduce((sum, { weight }) => sum + weight, 0);
  const selling = has('pitch-words');
  const isPitch =
    selling !== undefined &&
    (pitchWeight >= 3 ||
      (pitchWeight >= 2 &&
        (!evidence.isSpecific ||
          has('asks-for-time') !== undefined ||
          has('price') !== undefined ||
          has('calendar-link') !== undefined ||
          has('link') !== undefined)));
  if (isPitch) reasons.push(selling.sentence);
  if (context.isRequest && !evidence.isSpecific) {
    for (const rule of [
      'default-text',
      'pitch-words',
      'generic-reason',
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
    ] as const) {
      const finding = has(rule);
      if (finding === undefined) continue;
      if (blindByThemselves.includes(rule) || evidence.weight < 1.5) reasons.push(finding.sentence);
    }
  } else if (!context.isRequest && !evidence.isSpecific) {
    const tricks = [has('calendar-link'), has('price'), has('asks-for-time'), selling].filter(
      (finding) => finding !== undefined,
    );
    if (tricks.length >= 2 && (selling !== undefined || has('calendar-link') !== undefined))
      reasons.push(...tricks.map(({ sentence }) => sentence));
  }
  return [...new Set(reasons)];
}

export function judge(
  context: RuleContext,
  questions: readonly QuestionReading[],
  findings: readonly Finding[],
): Verdict {
  if (context.read.words.length === 0) return { kind: 'nearly', reasons: ['There is no message yet.'] };
  const blind = blindReasons(context, findings);
  if (blind.length > 0) return { kind: 'blind', reasons: blind };
  const missing: string[] = [];
  if (context.isRequest) {
    const reason = questions.find(({ id }) => id === 'reason');
    const benefit = questions.find(({ id }) => id === 'benefit');
    if (context.isEnglish && reason !== undefined && reason.state !== 'answered')
      missing.push(reason.evidence);
    if (
      context.isEnglish &&
      benefit !== undefined &&
      context.benefit.forThem === null &&
      context.benefit.mutual === null
    )
      missing.push(benefit.evidence);
  }
  const serious = findings.filter(
    ({ severity, rule }) => severity !== 'hint' && rule !== 'no-reason' && rule !== 'nothing-for-them',
  );
  const reasons = [...new Set([...missing, ...serious.map(({ sentence }) => sentence)])];
  if (reasons.length > 0) return { kind: 'nearly', reasons };
  return {
    kind: 'ready',
    reasons: [
      context.isRequest
        ? 'It names a reason and something for them.'
        : 'Nothing stands in the way of an answer.',
    ],
  };
}
