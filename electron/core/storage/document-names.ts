/** The names of the files that the app keeps in the data folder. */
import { retiredDocuments } from './migrations/migrations.ts';
import { pendingName } from './pending-change.ts';
import { shardNames } from './shards.ts';

/** The key with which all others are encrypted, itself wrapped; it is no document. */
export const keyFile = 'encryption.json';

const lasting = [
  'profile',
  'settings',
  'templates',
  'address-book',
  ...shardNames('drafts'),
  ...shardNames('people'),
  ...retiredDocuments,
];

const asFile = (name: string): string => `${name}.json`;

/** Without changes that are pending: from a backup they would undo what was done since. */
export const backedUpFiles: readonly string[] = lasting.map(asFile);

/** Every document, of this format and of earlier ones. */
export const documentFiles: readonly string[] = [
  ...lasting,
  ...['drafts', 'people'].map(pendingName),
  'forgotten',
].map(asFile);

/** Everything in the folder itself that is the user’s, or opens what is. */
export const ownFiles: readonly string[] = [...documentFiles, keyFile];
