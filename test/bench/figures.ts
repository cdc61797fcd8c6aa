/** One measured figure, and how a set of them is printed. */

export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | '×' | 'rows';
  /** What it should stay within; null for a figure that only informs. */
  readonly aim: number | null;
};

/** The value below which `share` of the samples lie; `share` is from 0 to 1. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A table for people, then a JSON line for each figure for programs. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, unit, aim } of figures) {
    const verdict = aim === null ? '' : `  aim ${aim} ${unit}${value <= aim ? '' : '  MISSED'}`;
    console.log(`${what.padEnd(width)}  ${value.toFixed(2).padStart(9)} ${unit}${verdict}`);
  }
  for (const figure of figures) console.log(JSON.stringify(figure));
}
