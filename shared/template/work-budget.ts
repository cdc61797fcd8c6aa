/**
 * How much work Fit may do before it settles for the best it has found, so that no text can freeze the page.
 * It is counted in steps, never in time, so that the same template gives the same message on every machine.
 */

/** Steps for each optional part and each character of the limit: some ten times what real templates need. */
const stepsPerPartAndCharacter = 8;

/** Short limits have room for few messages, but the combinations are there all the same. */
const leastCharacters = 100;

/** However long the limit and however many parts. */
const mostSteps = 1_000_000;

/** What writing one wording costs, beside one step for each character it is long. */
export const stepsPerWording = 24;

/** The steps that Fit may take for a message with so many optional parts and so many characters. */
export function stepsAllowed(partCount: number, limit: number): number {
  return Math.min(mostSteps, stepsPerPartAndCharacter * partCount * (limit + leastCharacters));
}

export type WorkBudget = { readonly allowed: number; used: number };

/** Takes steps; false when there are not so many left, and then none is taken. */
export function take(budget: WorkBudget, steps: number): boolean {
  if (budget.used + steps > budget.allowed) return false;
  budget.used += steps;
  return true;
}
