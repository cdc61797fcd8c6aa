/**
 * Fits a linear model to examples: logistic regression by follow-the-regularised-leader, whose first penalty leaves out
 * weights that are not worth their keep. The order of the examples is fixed, so that the same examples give the same
 * weights on every machine.
 */
import { type Features, type LinearModel, sigmoid } from '../../../shared/coach/acts/linear-model.ts';

export type Example = { readonly features: Features; readonly isTrue: boolean; readonly weight?: number };

export type FitOptions = {
  /** How often the examples are walked. */
  readonly rounds: number;
  /** How far one example moves a weight. */
  readonly rate: number;
  /** The penalty that makes small weights nought. */
  readonly sparse: number;
  /** The penalty that keeps weights small. */
  readonly small: number;
};

/** A step through all examples that meets neighbours far apart: prime, so that each is met once. */
const stride = 7_919;

export function fitLinear(examples: readonly Example[], options: FitOptions): LinearModel {
  const { rounds, rate, sparse, small } = options;
  const index = new Map<string, number>();
  const rows = examples.map(({ features }) => {
    const ids = new Int32Array(features.size + 1);
    const values = new Float64Array(features.size + 1);
    ids[0] = 0;
    values[0] = 1;
    let at = 1;
    for (const [feature, value] of features) {
      let id = index.get(feature);
      if (id === undefined) {
        id = index.size + 1;
        index.set(feature, id);
      }
      ids[at] = id;
      values[at] = value;
      at += 1;
    }
    return { ids, values };
  });
  const size = index.size + 1;
  const pulls = new Float64Array(size);
  const squares = new Float64Array(size);
  const weightAt = (id: number): number => {
    const pull = pulls[id] ?? 0;
    const penalty = id === 0 ? 0 : sparse;
    if (Math.abs(pull) <= penalty) return 0;
    return -(pull - Math.sign(pull) * penalty) / ((1 + Math.sqrt(squares[id] ?? 0)) / rate + small);
  };
  for (let round = 0; round < rounds; round += 1) {
    let at = round % Math.max(1, examples.length);
    for (let step = 0; step < examples.length; step += 1) {
      at = (at + stride) % examples.length;
      const row = rows[at];
      const example = examples[at];
      if (row === undefined || example === undefined) continue;
      const { ids, values } = row;
      const known = new Float64Array(ids.length);
      let sum = 0;
      for (let k = 0; k < ids.length; k += 1) {
        const weight = weightAt(ids[k] ?? 0);
        known[k] = weight;
        sum += weight * (values[k] ?? 0);
      }
      const error = (sigmoid(sum) - (example.isTrue ? 1 : 0)) * (example.weight ?? 1);
      for (let k = 0; k < ids.length; k += 1) {
        const id = ids[k] ?? 0;
        const slope = error * (values[k] ?? 0);
        const before = squares[id] ?? 0;
        const after = before + slope * slope;
        const step = (Math.sqrt(after) - Math.sqrt(before)) / rate;
        pulls[id] = (pulls[id] ?? 0) + slope - step * (known[k] ?? 0);
        squares[id] = after;
      }
    }
  }
  const weights = new Map<string, number>();
  for (const [feature, id] of index) {
    const weight = weightAt(id);
    if (weight !== 0) weights.set(feature, weight);
  }
  return { bias: weightAt(0), weights };
}
