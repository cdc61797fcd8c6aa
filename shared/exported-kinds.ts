/** The kinds of entries that a file of this app's own holds. */
export const exportedKinds = [
  'people',
  'drafts',
  'templates',
  'connections',
  'book',
  'profile',
  'settings',
] as const;

export type ExportedKind = (typeof exportedKinds)[number];
