/** How well the coach's judgement agrees with the labels: plain counting, apart from how it is printed. */
import type { VerdictKind } from '../../shared/coach/coach-types.ts';
import type { RuleId } from '../../shared/coach/rule-ids.ts';
import { ruleIds } from '../../shared/coach/rule-ids.ts';
import type { LabelledCase } from './labelled-case.ts';

/** What the coach said of one case. */
export type Judged = {
  readonly labelled: LabelledCase;
  readonly verdict: VerdictKind;
  /** Each finding with the words it marks; none for a finding about the message as a whole. */
  readonly findings: readonly { readonly rule: RuleId; readonly quote: string }[];
};

/** Shares from 0 to 1; null where there was nothing to count. */
export type Score = {
  readonly precision: number | null;
  readonly recall: number | null;
  /** How many cases have the label. */
  readonly labelled: number;
  /** How many cases the coach says it of. */
  readonly said: number;
  /** How many cases both say it of. */
  readonly agreed: number;
};

function score<T>(cases: readonly T[], hasLabel: (one: T) => boolean, isSaid: (one: T) => boolean): Score {
  const labelled = cases.filter(hasLabel).length;
  const said = cases.filter(isSaid).length;
  const agreed = cases.filter((one) => hasLabel(one) && isSaid(one)).length;
  return {
    precision: said === 0 ? null : agreed / said,
    recall: labelled === 0 ? null : agreed / labelled,
    labelled,
    said,
    agreed,
  };
}

export const verdictKinds: readonly VerdictKind[] = ['ready', 'nearly', 'blind'];

export function scoreVerdict(judged: readonly Judged[], kind: VerdictKind): Score {
  return score(
    judged,
    ({ labelled }) => labelled.verdict === kind,
    ({ verdict }) => verdict === kind,
  );
}

/** A rule counts once for a message, however often it speaks up in it. */
export function scoreRule(judged: readonly Judged[], rule: RuleId): Score {
  return score(
    judged,
    ({ labelled }) => labelled.findings.includes(rule),
    ({ findings }) => findings.some((finding) => finding.rule === rule),
  );
}

export type RuleInCase = { readonly judged: Judged; readonly rule: RuleId; readonly quote: string };

/** Every rule that spoke up where it should not have, once for each message. */
export function falseAlarms(judged: readonly Judged[]): readonly RuleInCase[] {
  return judged.flatMap((one) =>
    ruleIds.flatMap((rule) => {
      const finding = one.findings.find((found) => found.rule === rule);
      return finding === undefined || one.labelled.findings.includes(rule)
        ? []
        : [{ judged: one, rule, quote: finding.quote }];
    }),
  );
}

/** Every label that the coach did not find. */
export function misses(judged: readonly Judged[]): readonly Omit<RuleInCase, 'quote'>[] {
  return judged.flatMap((one) =>
    one.labelled.findings
      .filter((rule) => !one.findings.some((found) => found.rule === rule))
      .map((rule) => ({ judged: one, rule })),
  );
}

/** False alarms per message that is not blind outreach; null when there is no such message. */
export function needlessPerHonest(judged: readonly Judged[]): number | null {
  const honest = judged.filter(({ labelled }) => labelled.verdict !== 'blind');
  return honest.length === 0 ? null : falseAlarms(honest).length / honest.length;
}

/** Cases whose verdict is not the labelled one. */
export function wrongVerdicts(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ labelled, verdict }) => labelled.verdict !== verdict);
}
