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
  const rowOf = (features: Features): Row => {
    const known = [...features].filter(([feature]) => index.has(feature));
    return {
      ids: Int32Array.from([0, ...known.map(([feature]) => index.get(feature) ?? 0)]),
      values: Float64Array.from([1, ...known.map(([, value]) => value)]),
    };
  };
  // An example that stands for several is there as often, and made once.
  const made = new Map<Features, Row>();
  for (const features of examples) if (!made.has(features)) made.set(features, rowOf(features));
  return { names, rows: examples.flatMap((features) => made.get(features) ?? []) };
}

/** What nothing was fitted to. */
export const saysNo: LinearModel = { bias: -10, weights: new Map() };

/**
 * Fits a model for each of `areTrue`, which says of an example, by its position, whether that model should say yes. It
 * takes one walk through the examples: the weights that a feature has in the models lie side by side, so that they come
 * from memory together. None knows of the others.
 */
export function fitTogether(
  { names, rows }: Table,
  areTrue: readonly ((position: number) => boolean)[],
  { rounds, rate, decay, least }: FitOptions,
): readonly LinearModel[] {
  const count = areTrue.length;
  const truths = rows.map((_, position) =>
    Float64Array.from(areTrue, (isTrue) => (isTrue(position) ? 1 : 0)),
  );
  const weights = new Float64Array(names.length * count);
  // From one on, so that the first step is no leap.
  const squares = new Float64Array(names.length * count).fill(1);
  const sums = new Float64Array(count);
  const errors = new Float64Array(count);
  let at = 0;
  for (let turn = 0; turn < rounds * rows.length; turn += 1) {
    at = (at + stride) % rows.length;
    const row = rows[at];
    const truth = truths[at];
    if (row === undefined || truth === undefined) continue;
    const { ids, values } = row;
    sums.fill(0);
    for (let k = 0; k < ids.length; k += 1) {
      const first = (ids[k] ?? 0) * count;
      const value = values[k] ?? 0;
      for (let model = 0; model < count; model += 1)
        sums[model] = (sums[model] ?? 0) + (weights[first + model] ?? 0) * value;
    }
    for (let model = 0; model < count; model += 1)
      errors[model] = sigmoid(sums[model] ?? 0) - (truth[model] ?? 0);
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] ?? 0;
      const value = values[k] ?? 0;
      // The bias, which every example has, is kept whatever its size.
      const shrinks = id === 0 ? 0 : decay;
      for (let place = id * count, model = 0; model < count; place += 1, model += 1) {
        const weight = weights[place] ?? 0;
        const slope = (errors[model] ?? 0) * value + shrinks * weight;
        const square = (squares[place] ?? 1) + slope * slope;
        squares[place] = square;
        weights[place] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return areTrue.map((_, model) => {
    const weightOf = (id: number) => weights[id * count + model] ?? 0;
    const found = names.map((name, id) => [name, weightOf(id)] as const).slice(1);
    return { bias: weightOf(0), weights: new Map(found.filter(([, weight]) => Math.abs(weight) >= least)) };
  });
}
