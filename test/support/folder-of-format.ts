/** Data folders as earlier versions of the app left them. */
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const fixtures = join(import.meta.dirname, '../fixtures/data');

/** Puts a copy of a fixture in place of `folder`. */
export function openCopyOf(folder: string, fixture: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(fixtures, fixture), folder, { recursive: true });
  // A copy has the modes of what was checked out, which others may read.
  chmodSync(folder, 0o700);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
}

/** What a fixture shows. Fields that were added since have their defaults and are not listed in it. */
export function expectationFor(fixture: string): object {
  return JSON.parse(readFileSync(join(fixtures, `${fixture}.json`), 'utf8'));
}

/** How many documents are written when the folder of format 1 is migrated: all that are there, and the drafts' parts. */
export const writesOfMigration = readdirSync(join(fixtures, 'format-1')).length + 16;
