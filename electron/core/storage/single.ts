/** A document that is one object, such as the settings. It holds only what the user changed from the defaults. */

import type { z } from 'zod';
import { isFields } from '../../../shared/records.ts';
import { createGuardedDocument, type DocumentKind, type StoragePorts } from './guarded-document.ts';
import { tolerantReader } from './tolerant.ts';
import { type Kept, withChanges, withoutDefaults } from './unchanged.ts';

export type Single<T> = {
  readonly defaults: T;
  /** What a copy's data hold; null when nothing of them is of this kind. */
  readonly readData: (data: unknown) => T | null;
  readonly read: () => T;
  /**
   * Returns once it is on the disk.
   * @throws Refusal when the disk refuses
   */
  readonly save: (value: T) => void;
};

/** The object in `name`.json. A field that cannot be read takes its default. */
export function createSingle<T extends object>(
  options: {
    readonly name: string;
    readonly label: string;
    readonly schema: z.ZodType<T>;
    readonly defaults: T;
  },
  ports: StoragePorts,
): Single<T> {
  const { defaults } = options;
  const readKept = tolerantReader(options.schema, defaults);
  const kind: DocumentKind<Kept<T>> = {
    name: options.name,
    label: options.label,
    empty: { value: defaults, raw: {} },
    read: (data) => {
      if (!isFields(data)) return null;
      const fields = Object.entries(data);
      const readable = fields.filter((field) => readKept(Object.fromEntries([field])) !== null);
      const value = readKept(Object.fromEntries(readable));
      return value && { value, unreadable: fields.length - readable.length };
    },
    write: ({ raw }) => [JSON.stringify(withoutDefaults(raw, defaults))],
  };
  const document = createGuardedDocument(kind, ports);
  return {
    defaults,
    readData: (data) => kind.read(data)?.value.value ?? null,
    read: () => document.read().value,
    save: (value) => {
      const before = document.read();
      document.save({ value, raw: withChanges(before.raw, before.value, value) });
    },
  };
}
