/**
 * Reads a draft as its recipient will: against what the user knows, with evidence. Pure and deterministic; the cost of
 * one reading depends on the text and the person alone, not on how much was written before.
 */
import { countCharacters } from '../channels.ts';
import type { CoachInput, CoachReading, Finding, Fix, Severity } from './coach-types.ts';
import { readQuestions } from './questions.ts';
import type { RuleContext } from './rule-context.ts';
import { readContext } from './rule-context.ts';
import { ruleIds } from './rule-ids.ts';
import { rules } from './rules/registry.ts';
import type { Rule } from './rules/rule.ts';
import { swapTest } from './swap.ts';
import { judge, outlookOf } from './verdict.ts';
import { worthSaying } from './worth-saying.ts';

const rank: Readonly<Record<Severity, number>> = { stop: 0, warn: 1, hint: 2 };

/** Names a finding by its rule and its words, and by its turn where the same words are found again. */
function keyOf(rule: string, words: string, turns: Map<string, number>): string {
  const base = `${rule}:${words.replace(/\s+/gu, ' ').trim().toLowerCase().slice(0, 80)}`;
  const turn = (turns.get(base) ?? 0) + 1;
  turns.set(base, turn);
  return turn === 1 ? base : `${base}#${turn}`;
}

/** Whether a rule has anything to say of such a message. */
function concerns({ kinds, languages, speaksOnceReplied }: Rule, context: RuleContext): boolean {
  const { input, language, hasReplied } = context;
  return (
    (kinds === 'all' || kinds.includes(input.kind)) &&
    (languages === 'all' || language !== null) &&
    (speaksOnceReplied || !hasReplied)
  );
}

/** A fix may not push a message over its limit, nor further over. */
function keepsLimit({ text, limit, counting }: CoachInput, { start, end, replacement }: Fix): boolean {
  const after = countCharacters(text.slice(0, start) + replacement + text.slice(end), counting);
  return after <= limit || after <= countCharacters(text, counting);
}

/** What the rules that `speaks` admits find in what was read, rule by rule. */
function findBy(context: RuleContext, speaks: (rule: Rule) => boolean): readonly Finding[] {
  const { input } = context;
  const turns = new Map<string, number>();
  const dismissed = new Set(input.dismissed);
  return ruleIds
    .filter((id) => !input.off.has(id) && speaks(rules[id]) && concerns(rules[id], context))
    .flatMap((id) =>
      rules[id].check(context).map((finding) => {
        // What concerns the whole message keeps its key while the message changes.
        const isWhole = finding.start <= context.read.body.start && finding.end >= context.read.body.end;
        const words = isWhole ? '' : input.text.slice(finding.start, finding.end);
        const scope = isWhole ? ('message' as const) : ('words' as const);
        const { severity } = rules[id];
        const fix = finding.fix !== null && keepsLimit(input, finding.fix) ? finding.fix : null;
        return { severity, ...finding, fix, rule: id, scope, key: keyOf(id, words, turns) };
      }),
    )
    .filter(({ key }) => !dismissed.has(key));
}

/** What is beyond doubt in a message, whatever the coach makes of its sentences. */
export function findCertain(context: RuleContext): readonly Finding[] {
  return findBy(context, ({ restsOn }) => restsOn !== 'acts');
}

/** What is beyond doubt together with what the sentences do, the gravest first. */
export function findAll(context: RuleContext, certain: readonly Finding[]): readonly Finding[] {
  const order = ({ rule }: Finding) => ruleIds.indexOf(rule);
  return [...certain, ...findBy(context, ({ restsOn }) => restsOn === 'acts')].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || order(a) - order(b) || a.start - b.start,
  );
}

/** Reads `input.text`. Never fails, whatever the text; linear in its length. */
export function readMessage(input: CoachInput): CoachReading {
  return readFrom(readContext(input));
}

/** What the coach says of a text whose context was worked out before. */
export function readFrom(context: RuleContext): CoachReading {
  const certain = findCertain(context);
  const outlook = outlookOf(context, certain);
  const all = findAll(context, certain);
  const findings = worthSaying(all, outlook);
  // What is no accusation may still be the reason why a message is not ready yet.
  const weighed = all.filter((finding) => findings.includes(finding) || !rules[finding.rule].accuses);
  const questions = readQuestions(context, findings);
  return {
    questions,
    findings,
    verdict: judge(context, outlook, questions, weighed),
    swap: swapTest(context),
    sameness: context.sameness,
  };
}
