/** What this app exported, read once more: with the same patience as its documents, since it may be older or newer. */
import type { z } from 'zod';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { contract } from '../../../shared/contract.ts';
import { defaultSettings } from '../../../shared/default-settings.ts';
import type { ExportedKind } from '../../../shared/exported-kinds.ts';
import { addressBookSchema, connectionSchema } from '../../../shared/model/address-book.ts';
import { draftSchema } from '../../../shared/model/draft.ts';
import { personSchema } from '../../../shared/model/person.ts';
import { profileSchema } from '../../../shared/model/profile.ts';
import { settingsSchema } from '../../../shared/model/settings.ts';
import { templateSchema } from '../../../shared/model/template.ts';
import type { Readable } from '../../../shared/model/whole-change.ts';
import { route } from '../dispatcher.ts';
import { tolerantReader } from '../storage/tolerant.ts';

type Kind = Exclude<keyof Readable, 'unreadable'>;

function readerOf<K extends Kind, T extends NonNullable<Readable[K]>[number]>(
  kind: K,
  schema: z.ZodType<T>,
  defaults?: T,
) {
  const read = tolerantReader(schema, defaults);
  return (entries: readonly unknown[]): Readable => {
    const found = entries.map(read);
    return {
      [kind]: found.flatMap((kept) => (kept === null ? [] : [kept.value])),
      unreadable: found.flatMap((kept, index) => (kept === null ? [index] : [])),
    };
  };
}

const readers: Readonly<Record<ExportedKind, (entries: readonly unknown[]) => Readable>> = {
  people: readerOf('people', personSchema),
  drafts: readerOf('drafts', draftSchema),
  templates: readerOf('templates', templateSchema),
  connections: readerOf('connections', connectionSchema),
  book: readerOf('book', addressBookSchema.unwrap().omit({ connections: true }).readonly()),
  profile: readerOf('profile', profileSchema, emptyProfile),
  settings: readerOf('settings', settingsSchema, defaultSettings),
};

export function exportedRoutes() {
  return {
    readExported: route(contract.readExported, ({ kind, entries }) => readers[kind](entries)),
  };
}
