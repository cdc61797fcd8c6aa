/**
 * How often a property is tried: every time in `npm test`, a tenth of that in `npm run check`, which one runs all day.
 * Each run begins with another seed, so that many short runs see what a long one does.
 */
import fc from 'fast-check';

const isThorough = process.env.THOROUGH === '1';
const usual = 100;

/** How often to try a property that is worth `all` tries. */
export function runs(all: number): number {
  return isThorough ? all : Math.ceil(all / 10);
}

/** How far apart tries stand in a long row, of which each `step`th is worth one: three times as far in `npm run check`. */
export function stride(step: number): number {
  return isThorough ? step : 3 * step;
}

/** What every property is worth that does not say. */
fc.configureGlobal({ numRuns: runs(usual) });
