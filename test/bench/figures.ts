/** One measured figure, and how a set of them is shown and compared with those of another day. */
import { z } from 'zod';

const figureSchema = z
  .object({
    section: z.string(),
    what: z.string(),
    value: z.number(),
    unit: z.enum(['ms', 'kB', '×', 'rows', 'processes']),
    aim: z.number().nullable(),
  })
  .readonly();

/** A figure with the section of the benchmark that it belongs to, as it is kept in a line of JSON. */
export type KeptFigure = z.infer<typeof figureSchema>;

/** A measured figure; `aim` is what it should stay within, null for one that only informs. */
export type Figure = Omit<KeptFigure, 'section'>;

/** The value below which `share` of the samples lie; `share` is from 0 to 1. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median and the 99th percentile of samples in ms, with what each should stay within. */
export function spread(
  what: string,
  samples: readonly number[],
  aims: { readonly median?: number; readonly p99?: number } = {},
): readonly Figure[] {
  return [
    { what: `${what}, median`, value: quantile(samples, 0.5), unit: 'ms', aim: aims.median ?? null },
    { what: `${what}, 99th percentile`, value: quantile(samples, 0.99), unit: 'ms', aim: aims.p99 ?? null },
  ];
}

/** The figures of a file of JSON lines. @throws where it holds anything else */
export function readFigures(lines: string): readonly KeptFigure[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => figureSchema.parse(JSON.parse(line)));
}

/** A row for each figure; where it was measured before too, with how many times that it is now. */
export function tableOf(figures: readonly KeptFigure[], before: readonly KeptFigure[]): readonly string[] {
  const width = Math.max(0, ...figures.map(({ what }) => what.length));
  return figures.map(({ section, what, value, unit, aim }) => {
    const was = before.find((figure) => figure.section === section && figure.what === what);
    const ratio = was === undefined ? '' : `  ${(value / was.value).toFixed(2)} × before`;
    const verdict = aim === null ? '' : `  aim ${aim} ${unit}${value <= aim ? '' : '  MISSED'}`;
    return `${what.padEnd(width)}  ${value.toFixed(2).padStart(9)} ${unit}${verdict}${ratio}`;
  });
}
