/** What the page and the host both know of backups, and how what one holds differs from what there is now. */

/** Why a backup was taken. */
export const backupReasons = ['regular', 'before-update', 'asked', 'before-restore'] as const;

export type BackupReason = (typeof backupReasons)[number];

/** What can be restored on its own. */
export const backupParts = ['people', 'drafts', 'templates', 'address-book', 'profile', 'settings'] as const;

export type BackupPart = (typeof backupParts)[number];

/** How the two states of one collection differ, in numbers of entries. */
export type Difference = {
  readonly total: number;
  /** In the backup alone: they would come back. */
  readonly onlyThere: number;
  /** Here alone: they would go. */
  readonly onlyHere: number;
  /** In both, but not the same: they would be as they were then. */
  readonly changed: number;
  /** What some of the entries in the backup are called, those that would come back or change first. */
  readonly names: readonly string[];
};

/** How many names are told of one collection. */
export const mostNames = 60;

type Identified = { readonly id: string };

/**
 * Compares a collection in a backup with the one here.
 * @param isSame whether two entries of one id hold the same
 */
export function differenceOf<R extends Identified>(
  there: readonly R[],
  here: readonly R[],
  isSame: (one: R, other: R) => boolean,
  nameOf: (entry: R) => string,
): Difference {
  const now = new Map(here.map((entry) => [entry.id, entry]));
  const then = new Set(there.map(({ id }) => id));
  const onlyThere = there.filter(({ id }) => !now.has(id));
  const both = there.filter(({ id }) => now.has(id));
  const isUnchanged = (entry: R): boolean => {
    const other = now.get(entry.id);
    return other !== undefined && isSame(entry, other);
  };
  const changed = both.filter((entry) => !isUnchanged(entry));
  const ordered = [...onlyThere, ...changed, ...both.filter(isUnchanged)];
  return {
    total: there.length,
    onlyThere: onlyThere.length,
    onlyHere: here.filter(({ id }) => !then.has(id)).length,
    changed: changed.length,
    names: ordered.slice(0, mostNames).map(nameOf),
  };
}
