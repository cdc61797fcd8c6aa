import { z } from 'zod';
import { mostPeople } from '../capacity.ts';
import { daySchema, momentSchema } from './common.ts';

/** Long enough for every name, headline and address that was seen; an import cuts what is longer. */
const wordsSchema = z.string().max(1_000);

/** Somebody the user is connected with, as their network says; no more is kept of them until the user writes to them. */
export const connectionSchema = z
  .strictObject({
    /** The same in every import: see `connectionKey`. */
    id: z.string().min(1).max(2_100),
    name: wordsSchema,
    role: wordsSchema,
    company: wordsSchema,
    email: wordsSchema,
    profileLink: wordsSchema,
    connectedOn: daySchema.nullable(),
  })
  .readonly();

export type BookConnection = z.infer<typeof connectionSchema>;

/** What an import changed against the one before. */
export const bookChangesSchema = z
  .strictObject({
    /** When the one before was imported. */
    since: momentSchema,
    added: z.array(connectionSchema.unwrap().shape.id).max(mostPeople).readonly(),
    /** Those who have another role or company now, with what they had before. */
    moved: z
      .array(
        z
          .strictObject({ id: connectionSchema.unwrap().shape.id, role: wordsSchema, company: wordsSchema })
          .readonly(),
      )
      .max(mostPeople)
      .readonly(),
    gone: z.array(connectionSchema).max(mostPeople).readonly(),
  })
  .readonly();

export type BookChanges = z.infer<typeof bookChangesSchema>;

/** The connections as they were imported last. */
export const addressBookSchema = z
  .strictObject({
    /** Null while nothing was imported. */
    importedAt: momentSchema.nullable(),
    connections: z.array(connectionSchema).max(mostPeople).readonly(),
    /** Null for the first import. */
    changes: bookChangesSchema.nullable(),
  })
  .readonly();

export type AddressBook = z.infer<typeof addressBookSchema>;
