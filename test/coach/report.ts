/**
 * `npm run coach:report`: how well the coach's judgement agrees with the labelled messages, as tables for people and
 * as JSON lines for programs. The measuring set is shown without its texts, so that nobody writes rules to it.
 */
import { ruleIds } from '../../shared/coach/rule-ids.ts';
import { quantile } from '../bench/figures.ts';
import { judgeCase, timeCases } from './judge-case.ts';
import type { LabelledCase } from './labelled-case.ts';
import { measuringSet } from './measuring-set.ts';
import {
  falseAlarms,
  type Judged,
  misses,
  needlessPerHonest,
  type Score,
  scoreRule,
  scoreVerdict,
  verdictKinds,
  wrongVerdicts,
} from './score.ts';
import { writingSet } from './writing-set.ts';

export type Reported = {
  /** Lines for people. */
  readonly lines: readonly string[];
  /** One object for each figure and each false alarm. */
  readonly records: readonly object[];
};

const share = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(9);
const count = (value: number) => String(value).padStart(9);
const quoted = (words: string) =>
  words === '' ? '(the message as a whole)' : `“${words.replace(/\s+/gu, ' ')}”`;
const indented = (text: string) => text.replace(/^/gm, '      ');

function scoreLine(name: string, { precision, recall, labelled, said }: Score): string {
  return `  ${name.padEnd(22)}${share(precision)}${share(recall)}${count(labelled)}${count(said)}`;
}

/**
 * The report on one set.
 * @param showsTexts false for the measuring set: only the id, the rule and the marked words are shown
 * @param times milliseconds per message
 */
export function reportOn(
  set: string,
  judged: readonly Judged[],
  times: readonly number[],
  showsTexts: boolean,
): Reported {
  const head = (name: string) => `  ${name.padEnd(22)}precision   recall  labels     said`;
  const verdicts = verdictKinds.map((kind) => ({ name: kind, score: scoreVerdict(judged, kind) }));
  const rules = ruleIds.map((rule) => ({ name: rule, score: scoreRule(judged, rule) }));
  const needless = needlessPerHonest(judged);
  const alarms = falseAlarms(judged);
  const time = { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
  const text = (one: Judged) => (showsTexts ? [indented(one.labelled.text)] : []);
  const wrong = wrongVerdicts(judged);
  const lines = [
    `${set}: ${judged.length} messages`,
    head('verdict'),
    ...verdicts.map(({ name, score }) => scoreLine(name, score)),
    head('rule'),
    ...rules.map(({ name, score }) => scoreLine(name, score)),
    `  needless findings per honest message: ${needless === null ? '–' : needless.toFixed(3)}`,
    `  time per message: median ${time.median.toFixed(3)} ms, 99th percentile ${time.p99.toFixed(3)} ms`,
    `  false alarms: ${alarms.length}`,
    ...alarms.flatMap((alarm) => [
      `    ${alarm.judged.labelled.id}  ${alarm.rule}  ${quoted(alarm.quote)}`,
      ...text(alarm.judged),
    ]),
    `  other verdicts than labelled: ${wrong.length}`,
    ...wrong.flatMap((one) => [
      `    ${one.labelled.id}  ${one.labelled.verdict} was read as ${one.verdict}`,
      ...text(one),
    ]),
    ...(showsTexts
      ? [
          `  labels not found: ${misses(judged).length}`,
          ...misses(judged).map((miss) => `    ${miss.judged.labelled.id}  ${miss.rule}`),
        ]
      : []),
  ];
  const records = [
    ...verdicts.map(({ name, score }) => ({ set, kind: 'verdict', name, ...score })),
    ...rules.map(({ name, score }) => ({ set, kind: 'rule', name, ...score })),
    { set, kind: 'needless-per-honest', value: needless },
    { set, kind: 'time', unit: 'ms', ...time },
    ...alarms.map((alarm) => ({
      set,
      kind: 'false-alarm',
      id: alarm.judged.labelled.id,
      rule: alarm.rule,
      quote: alarm.quote,
    })),
    ...wrong.map(({ labelled, verdict }) => ({
      set,
      kind: 'other-verdict',
      id: labelled.id,
      labelled: labelled.verdict,
      said: verdict,
    })),
  ];
  return { lines, records };
}

if (import.meta.main) {
  const report = (set: string, cases: readonly LabelledCase[], showsTexts: boolean) =>
    reportOn(set, cases.map(judgeCase), timeCases(cases), showsTexts);
  const reports = [report('writing set', writingSet, true), report('measuring set', measuringSet, false)];
  for (const { lines } of reports) process.stdout.write(`${lines.join('\n')}\n\n`);
  for (const { records } of reports) {
    for (const record of records) process.stdout.write(`${JSON.stringify(record)}\n`);
  }
}
