/**
 * A linear model over named features: each feature has a weight, and their sum with the bias becomes a probability. What
 * it says can be traced to the features that decided.
 */

export type LinearModel = {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
};

/** Features with how much of each there is; most are there once or not at all. */
export type Features = ReadonlyMap<string, number>;

/** A feature that speaks for what the model says, with how much it adds to the sum. */
export type Sign = { readonly feature: string; readonly pull: number };

export function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** How strongly the model says yes, from minus to plus infinity: the logarithm of the odds. */
export function logOddsOf(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const [feature, value] of features) sum += (model.weights.get(feature) ?? 0) * value;
  return sum;
}

/** The probability, between 0 and 1. */
export function probabilityOf(model: LinearModel, features: Features): number {
  return sigmoid(logOddsOf(model, features));
}

/** The features that speak for it, the strongest first. */
export function signsOf(model: LinearModel, features: Features, most: number): readonly Sign[] {
  return [...features]
    .map(([feature, value]) => ({ feature, pull: (model.weights.get(feature) ?? 0) * value }))
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}
