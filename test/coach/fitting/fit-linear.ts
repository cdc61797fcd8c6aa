/**
 * Fits linear models to examples: logistic regression whose weights are kept small, solved example by example in its dual
 * form (Yu, Huang and Lin 2011, "Dual coordinate descent methods for logistic regression"). It has no step length to
 * choose, and comes to the same weights whatever the order; the order is fixed all the same, so that the same examples
 * give the same weights on every machine.
 */
import { type Features, type LinearModel, sigmoid } from '../../../shared/coach/acts/linear-model.ts';

export type FitOptions = {
  /** How often the examples are walked. */
  readonly rounds: number;
  /** How far one example may pull: the larger, the closer the fit and the larger the weights. */
  readonly pull: number;
  /** How many times as far an example of what the model looks for may pull, which is mostly rare. */
  readonly favour: number;
  /** Weights nearer to nought than this are left out. */
  readonly least: number;
  /** In how many examples a feature has to stand to be learnt from. */
  readonly leastSeen: number;
};

type Row = { readonly ids: Int32Array; readonly values: Float64Array };

/** Examples with their features as numbers, made once for all models that are fitted to them. */
export type Table = { readonly names: readonly string[]; readonly rows: readonly Row[] };

/** A step through all examples that meets neighbours far apart: prime, so that each is met once. */
const stride = 7_919;

/** Puts features into a table. The first is the bias, which every example has. */
export function tableOf(examples: readonly Features[], leastSeen: number): Table {
  const seen = new Map<string, number>();
  for (const features of examples)
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = ['', ...[...seen].filter(([, count]) => count >= leastSeen).map(([name]) => name)];
  const index = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map((features) => {
    const known = [...features].filter(([feature]) => index.has(feature));
    return {
      ids: Int32Array.from([0, ...known.map(([feature]) => index.get(feature) ?? 0)]),
      values: Float64Array.from([1, ...known.map(([, value]) => value)]),
    };
  });
  return { names, rows };
}

/** As near as the solution for one example has to come, and the steps that are enough to come there. */
const near = 1e-3;
const mostSteps = 20;

/**
 * The log-odds at which one example, with all others as they are, pulls as hard as it is wrong: the root of a function
 * that rises with a slope of at least 1, by Newton's steps kept between two bounds.
 */
function logOddsOf(margin: number, square: number, pull: number, before: number): number {
  let low = -margin - square * (pull - before);
  let high = -margin + square * before;
  let odds = Math.min(high, Math.max(low, -margin));
  for (let step = 0; step < mostSteps; step += 1) {
    const share = sigmoid(odds);
    const rest = odds + margin + square * (pull * share - before);
    if (Math.abs(rest) < near) break;
    if (rest > 0) high = odds;
    else low = odds;
    const next = odds - rest / (1 + square * pull * share * (1 - share));
    odds = next > low && next < high ? next : (low + high) / 2;
  }
  return odds;
}

/** Fits one model: `isTrue` says of each example, by its position, whether the model should say yes. */
export function fitLinear(
  { names, rows }: Table,
  isTrue: (position: number) => boolean,
  { rounds, pull, favour, least }: FitOptions,
): LinearModel {
  const weights = new Float64Array(names.length);
  const squares = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  const signs = rows.map((_, position) => (isTrue(position) ? 1 : -1));
  const pulls = new Float64Array(rows.length);
  let at = 0;
  for (let turn = 0; turn < rounds * rows.length; turn += 1) {
    at = (at + stride) % rows.length;
    const row = rows[at];
    if (row === undefined) continue;
    const { ids, values } = row;
    const sign = signs[at] ?? 1;
    const before = pulls[at] ?? 0;
    let sum = 0;
    for (let k = 0; k < ids.length; k += 1) sum += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
    const most = sign > 0 ? pull * favour : pull;
    const after = most * sigmoid(logOddsOf(sign * sum, squares[at] ?? 1, most, before));
    const change = sign * (after - before);
    pulls[at] = after;
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] ?? 0;
      weights[id] = (weights[id] ?? 0) + change * (values[k] ?? 0);
    }
  }
  const found = names.map((name, id) => [name, weights[id] ?? 0] as const).slice(1);
  return { bias: weights[0] ?? 0, weights: new Map(found.filter(([, weight]) => Math.abs(weight) >= least)) };
}
