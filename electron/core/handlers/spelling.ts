/** The check of spelling and grammar. */
import { contract } from '../../../shared/contract.ts';
import { route } from '../dispatcher.ts';
import type { Speller } from '../spelling/speller.ts';

export function spellingRoutes({ check }: Speller) {
  return {
    checkSpelling: route(contract.checkSpelling, async ({ texts, dialect }) => ({
      marks: await check(texts, dialect),
    })),
  };
}
