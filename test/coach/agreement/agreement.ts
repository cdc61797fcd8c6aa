/** How far two readings of the same sentences agree: what the labels of the corpus can be relied on for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ActId, actIds } from '../../../shared/coach/acts/act-ids.ts';

const labels = z.array(z.enum(actIds)).min(1);

const readTwiceSchema = z.strictObject({
  /** The message in the corpus. */
  id: z.string(),
  /** The position of the sentence in it, from 0. */
  sentence: z.int().nonnegative(),
  /** Whether it was read again before the guidance was made plainer, or after. */
  guidance: z.enum(['before', 'after']),
  /** What the corpus said when it was read again; mistakes found by that were mended in the corpus, not here. */
  first: labels,
  /** What the second reading says. */
  second: labels,
});

/** A sentence with the labels of both readings. */
export type ReadTwice = z.infer<typeof readTwiceSchema>;

/** All sentences that were read twice, in the order in which they were drawn. */
export function readSecondLabels(): readonly ReadTwice[] {
  return readFileSync(join(import.meta.dirname, 'second-labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => readTwiceSchema.parse(JSON.parse(line)));
}

type Pair = Pick<ReadTwice, 'first' | 'second'>;

/** The labels of both readings over the labels of either, between 0 and 1. */
export function shareOf({ first, second }: Pair): number {
  const either = new Set([...first, ...second]);
  return first.filter((label) => second.includes(label)).length / either.size;
}

export type Agreement = {
  readonly sentences: number;
  /** The share of sentences with the very same labels. */
  readonly same: number;
  /** The mean of `shareOf`. */
  readonly shared: number;
};

/** The agreement of two readings; of no sentences it is 0. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const shares = pairs.map(shareOf);
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
  return {
    sentences: pairs.length,
    same: mean(shares.map((share) => (share === 1 ? 1 : 0))),
    shared: mean(shares),
  };
}

export type LabelAgreement = {
  readonly act: ActId;
  /** Sentences that the first, the second, and both readings give the label. */
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** Cohen's kappa: agreement beyond chance, 1 at most. */
  readonly kappa: number;
};

/** The agreement on one label; null where neither reading gives it. */
function agreementOn(act: ActId, pairs: readonly Pair[]): LabelAgreement | null {
  const count = (isSo: (pair: Pair) => boolean) => pairs.filter(isSo).length;
  const first = count((pair) => pair.first.includes(act));
  const second = count((pair) => pair.second.includes(act));
  const both = count((pair) => pair.first.includes(act) && pair.second.includes(act));
  if (first + second === 0) return null;
  const all = pairs.length;
  const observed = (all - first - second + 2 * both) / all;
  const byChance = (first * second + (all - first) * (all - second)) / all ** 2;
  return { act, first, second, both, kappa: byChance === 1 ? 1 : (observed - byChance) / (1 - byChance) };
}

/** The agreement on every label that either reading gives, the surest first. */
export function agreementByLabel(pairs: readonly Pair[]): readonly LabelAgreement[] {
  return actIds
    .map((act) => agreementOn(act, pairs))
    .filter((found) => found !== null)
    .toSorted((a, b) => b.kappa - a.kappa);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The figures as the corpus' README states them: lines of two tables. */
export function agreementTables(pairs: readonly ReadTwice[]): readonly string[] {
  const rows: readonly (readonly [string, Agreement])[] = [
    ['all', agreementOf(pairs)],
    ['before the guidance was made plainer', agreementOf(pairs.filter((one) => one.guidance === 'before'))],
    ['after', agreementOf(pairs.filter((one) => one.guidance === 'after'))],
  ];
  return [
    ...rows.map(
      ([name, { sentences, same, shared }]) =>
        `| ${name} | ${sentences} | ${percent(same)} | ${percent(shared)} |`,
    ),
    ...agreementByLabel(pairs).map(
      ({ act, first, second, both, kappa }) =>
        `| \`${act}\` | ${first} | ${second} | ${both} | ${kappa.toFixed(2)} |`,
    ),
  ];
}
