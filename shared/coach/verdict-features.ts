/** What the verdict is told of a message: what its statements do, what is noted of it, what is exactly so. */
import { actIds } from './acts/act-ids.ts';
import type { ReadStatement } from './acts/act-reader.ts';
import type { Features, LinearModel } from './acts/linear-model.ts';
import type { Finding } from './coach-types.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/registry.ts';

/** A share counts as much as the strongest where half of the statements do the same. */
const shareWeight = 2;

/** A message's words count little beside what its sentences do, and no more in all in a long message than in a short one. */
const wordWeight = 3;

/** Fewer features than these say too little to be counted in full. */
const fewestFeatures = 20;

/**
 * The features of a message. `certain` is what was found beyond doubt. Of that, only what is known counts here: how
 * something is written (a link, a price, a long sentence) tells little of whether it was meant for its reader.
 */
export function verdictFeatures(context: RuleContext, certain: readonly Finding[]): Features {
  const { statements, input, noted } = context;
  const features = new Map<string, number>();
  const body = statements.filter(({ part }) => part === 'body');
  for (const act of actIds) {
    features.set(`most ${act}`, Math.max(0, ...statements.map(({ does }) => does[act])));
    // A share and not a sum: in a long message, many sentences that hardly do a thing would add up to one that does.
    const sum = body.reduce((all, { does }) => all + does[act], 0);
    features.set(`share ${act}`, (shareWeight * sum) / Math.max(1, body.length));
  }
  features.set(`kind ${input.kind}`, 1);
  features.set('statements', Math.min(10, statements.length) / 5);
  for (const { kind } of noted) features.set(`noted ${kind}`, 1);
  for (const { rule } of certain) if (rules[rule].restsOn === 'known') features.set(`finding ${rule}`, 1);
  const words = new Set(statements.flatMap((statement) => [...statement.features.keys()]));
  const weight = wordWeight / Math.sqrt(Math.max(fewestFeatures, words.size));
  for (const word of words) features.set(word, weight);
  return features;
}

/** How far one statement pulls the verdict towards what the model says. */
export function pullOf({ does, features }: ReadStatement, { weights }: LinearModel): number {
  const weightOf = (feature: string) => weights.get(feature) ?? 0;
  let pull = 0;
  for (const act of actIds) pull += (weightOf(`most ${act}`) + weightOf(`share ${act}`)) * does[act];
  const weight = wordWeight / Math.sqrt(Math.max(fewestFeatures, features.size));
  for (const feature of features.keys()) pull += weightOf(feature) * weight;
  return pull;
}
