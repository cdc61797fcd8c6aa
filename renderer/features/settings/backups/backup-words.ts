/** Backups in words. */
import type { BackupPart, BackupReason, Difference } from '../../../../shared/backups.ts';
import type { Backup } from '../../../../shared/model/backup.ts';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** When it was taken, by the computer's clock of then: "22 November 2026 at 10:11". */
export function momentWords(takenAt: number): string {
  return moment.format(takenAt);
}

/** Why it was taken; null for those that are made by themselves while the user works. */
export const reasonWords: Readonly<Record<BackupReason, string | null>> = {
  regular: null,
  asked: 'You asked for it',
  'before-restore': 'Before you restored an earlier one',
  'before-update': 'Before an update of Common Ground',
};

export const partLabels: Readonly<Record<BackupPart, string>> = {
  people: 'People',
  drafts: 'Drafts',
  templates: 'Your templates',
  'address-book': 'Address book',
  profile: 'Profile',
  settings: 'Settings',
};

/** Parts that are one thing, of which nothing is counted. */
export const singles: readonly BackupPart[] = ['address-book', 'profile', 'settings'];

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;
}

/** What it holds: "12 people, 3 drafts and 1 template". */
export function holdsWords({ people, drafts, templates }: Backup['holds']): string {
  const of = (count: number | null, one: string, many: string) =>
    count === null ? `${many} that cannot be read` : counted(count, one, many);
  return `${of(people, 'person', 'people')}, ${of(drafts, 'draft', 'drafts')} and ${of(templates, 'template', 'templates')}`;
}

/** Whether restoring a part would change anything; null for one that cannot be read. */
export function isDifferent(difference: Difference | null): boolean {
  return difference !== null && difference.onlyThere + difference.onlyHere + difference.changed > 0;
}

/** What restoring a part would do: "2 come back, 1 goes, 3 change back". */
export function differenceWords(part: BackupPart, difference: Difference | null): string {
  if (difference === null) return 'This part of the backup cannot be read.';
  if (!isDifferent(difference)) return 'The same as now.';
  if (singles.includes(part)) return 'Changes back to what it was then.';
  const { onlyThere, onlyHere, changed } = difference;
  const parts = [
    onlyThere > 0 ? counted(onlyThere, 'comes back', 'come back') : [],
    changed > 0 ? counted(changed, 'changes back', 'change back') : [],
    onlyHere > 0 ? counted(onlyHere, 'newer one goes', 'newer ones go') : [],
  ].flat();
  return `${parts.join(', ')}.`;
}
