/** What the verdict is told of a message: what its statements do, what is noted of it, what is exactly so. */
import { actIds } from './acts/act-ids.ts';
import type { ReadStatement } from './acts/act-reader.ts';
import type { Features, LinearModel } from './acts/linear-model.ts';
import type { Finding } from './coach-types.ts';
import type { RuleContext } from './rule-context.ts';

/** More than this many statements that do the same add nothing. */
const most = 3;

/** A message's words count little beside what its sentences do. */
const wordWeight = 0.15;

/** The features of a message. `certain` is what was found beyond doubt; what rests on acts is told by the acts. */
export function verdictFeatures(context: RuleContext, certain: readonly Finding[]): Features {
  const { statements, input, noted } = context;
  const features = new Map<string, number>();
  for (const act of actIds) {
    const all = statements.map(({ does }) => does[act]);
    features.set(`most ${act}`, Math.max(0, ...all));
    features.set(
      `sum ${act}`,
      Math.min(
        most,
        all.reduce((sum, one) => sum + one, 0),
      ),
    );
  }
  features.set(`kind ${input.kind}`, 1);
  features.set('statements', Math.min(10, statements.length) / 5);
  for (const { kind } of noted) features.set(`noted ${kind}`, 1);
  for (const { rule } of certain) features.set(`finding ${rule}`, 1);
  for (const statement of statements)
    for (const feature of statement.features.keys()) features.set(feature, wordWeight);
  return features;
}

/** How far one statement pulls the verdict towards what the model says. */
export function pullOf({ does, features }: ReadStatement, { weights }: LinearModel): number {
  const weightOf = (feature: string) => weights.get(feature) ?? 0;
  let pull = 0;
  for (const act of actIds) pull += (weightOf(`most ${act}`) + weightOf(`sum ${act}`)) * does[act];
  for (const feature of features.keys()) pull += weightOf(feature) * wordWeight;
  return pull;
}
