/**
 * Fits linear models to examples: logistic regression by stochastic gradient descent, with a step for each weight that
 * shrinks as it is learnt (AdaGrad). The order of the examples is fixed, so that the same examples give the same
 * weights on every machine.
 */
import { type Features, type LinearModel, sigmoid } from '../../../shared/coach/acts/linear-model.ts';

export type FitOptions = {
  /** How often the examples are walked. */
  readonly rounds: number;
  /** How far the first example moves a weight. */
  readonly rate: number;
  /** The share by which a weight shrinks whenever it is met, so that none grows without need. */
  readonly decay: number;
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

/** Fits one model: `isTrue` says of each example, by its position, whether the model should say yes. */
export function fitLinear(
  { names, rows }: Table,
  isTrue: (position: number) => boolean,
  { rounds, rate, decay, least }: FitOptions,
): LinearModel {
  const weights = new Float64Array(names.length);
  // From one on, so that the first step is no leap.
  const squares = new Float64Array(names.length).fill(1);
  let at = 0;
  for (let turn = 0; turn < rounds * rows.length; turn += 1) {
    at = (at + stride) % rows.length;
    const row = rows[at];
    if (row === undefined) continue;
    const { ids, values } = row;
    let sum = 0;
    for (let k = 0; k < ids.length; k += 1) sum += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
    const error = sigmoid(sum) - (isTrue(at) ? 1 : 0);
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] ?? 0;
      const weight = weights[id] ?? 0;
      const slope = error * (values[k] ?? 0) + (id === 0 ? 0 : decay * weight);
      const square = (squares[id] ?? 1) + slope * slope;
      squares[id] = square;
      weights[id] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
  const found = names.map((name, id) => [name, weights[id] ?? 0] as const).slice(1);
  return { bias: weights[0] ?? 0, weights: new Map(found.filter(([, weight]) => Math.abs(weight) >= least)) };
}
