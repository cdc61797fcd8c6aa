/**
 * A plugin of Stryker’s that plants a random sample of the faults, for a share that is known in minutes. It is a checker,
 * which Stryker asks about every fault before it is planted; those that were not drawn are turned away.
 */
import { hash } from 'node:crypto';

/** What Stryker tells of a fault. */
type Fault = {
  readonly id: string;
  readonly fileName: string;
  readonly location: unknown;
  readonly replacement: string;
};

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
    .map((fault) => {
      const { fileName, location, replacement } = fault;
      return { fault, place: hash('sha256', JSON.stringify([seed, fileName, location, replacement])) };
    })
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, size)
    .map(({ fault }) => fault);
}

const drawing = {
  async init() {},
  async group(faults: readonly Fault[]) {
    return [faults.map(({ id }) => id)];
  },
  async check(faults: readonly Fault[]) {
    const { MUTANTS_SAMPLE: size, MUTANTS_SEED: seed = '' } = process.env;
    const drawn = new Set(draw(faults, Number(size), seed));
    return Object.fromEntries(
      faults.map((fault) => [
        fault.id,
        drawn.has(fault) ? { status: 'passed' } : { status: 'compileError', reason: 'It was not drawn.' },
      ]),
    );
  },
};

export const strykerPlugins = [{ kind: 'Checker', name: 'draw', value: drawing }];
