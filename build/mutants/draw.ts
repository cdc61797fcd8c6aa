/**
 * A random sample of the faults, for a share that is known in minutes. Stryker can be told only where to plant, so this is
 * a plugin of it too: a checker, which is asked about every fault before it is planted, and turns away what was not drawn.
 */
import { hash } from 'node:crypto';
import { relative } from 'node:path';
import { root } from './root.ts';

/** What Stryker tells of a fault. In what it reports, lines and columns count from 1, and from 0 before that. */
export type Fault = {
  readonly fileName: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
};

type Place = { readonly line: number; readonly column: number };

/** Where a fault comes in the random order of a seed; without a seed, what it is known by. */
function keyOf({ fileName, location, mutatorName, replacement }: Fault, seed = ''): string {
  const { start, end } = location;
  const where = [start.line, start.column, end.line, end.column];
  const file = relative(root, fileName).replaceAll('\\', '/');
  return hash('sha256', JSON.stringify([seed, file, where, mutatorName, replacement]));
}

/**
 * So many of the faults, drawn by the seed: the same seed draws the same, another seed others.
 *
 * @param size how many; all where there are not so many
 */
export function draw<Some extends Fault>(
  faults: readonly Some[],
  size: number,
  seed: string,
): readonly Some[] {
  return faults
    .map((fault) => ({ fault, place: keyOf(fault, seed) }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, size)
    .map(({ fault }) => fault);
}

/** Where to plant for the fault to be among what is planted, as Stryker’s `mutate` says it: columns there count from 0. */
export function rangeOf({ fileName, location: { start, end } }: Fault): string {
  return `${fileName}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/** Has the checker let through these faults alone. */
export function letThrough(faults: readonly Fault[]): void {
  process.env.MUTANTS_DRAWN = faults.map((fault) => keyOf(fault)).join(',');
}

function shifted({ line, column }: Place): Place {
  return { line: line + 1, column: column + 1 };
}

/** The fault as it will be reported. */
function reported<Some extends Fault>(fault: Some): Some {
  const { start, end } = fault.location;
  return { ...fault, location: { start: shifted(start), end: shifted(end) } };
}

const checker = {
  async init() {},
  async group(faults: readonly { readonly id: string }[]) {
    return [faults.map(({ id }) => id)];
  },
  async check(faults: readonly (Fault & { readonly id: string })[]) {
    const drawn = new Set(process.env.MUTANTS_DRAWN?.split(','));
    return Object.fromEntries(
      faults.map((fault) => [
        fault.id,
        drawn.has(keyOf(reported(fault)))
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'It was not drawn.' },
      ]),
    );
  },
};

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', value: checker }];
