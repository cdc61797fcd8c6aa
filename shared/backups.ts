/** What the page and the host both know of backups. */

/** Why a backup was taken. */
export const backupReasons = ['regular', 'before-update', 'asked', 'before-restore'] as const;

export type BackupReason = (typeof backupReasons)[number];

/** What can be restored on its own. */
export const backupParts = ['people', 'drafts', 'templates', 'profile', 'settings'] as const;

export type BackupPart = (typeof backupParts)[number];
