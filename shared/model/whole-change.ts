/**
 * A change of many things at once, as an import makes it. It is sent in pieces, so that none of them holds up the page, and
 * made as a whole when all are there.
 */
import { z } from 'zod';
import { mostDrafts, mostPeople, mostTemplates } from '../capacity.ts';
import { addressBookSchema, bookChangesSchema, connectionSchema } from './address-book.ts';
import { idSchema, momentSchema } from './common.ts';
import { draftSchema } from './draft.ts';
import { personSchema } from './person.ts';
import { profileSchema } from './profile.ts';
import { settingsSchema } from './settings.ts';
import { templateSchema } from './template.ts';

const changes = bookChangesSchema.unwrap().shape;

/** Some of what is to be saved; the pieces of one change are joined list by list, by their numbers. */
export const changePieceSchema = z
  .strictObject({
    people: z.array(personSchema).max(mostPeople).readonly(),
    drafts: z.array(draftSchema).max(mostDrafts).readonly(),
    templates: z.array(templateSchema).max(mostTemplates).readonly(),
    connections: z.array(connectionSchema).max(mostPeople).readonly(),
    added: changes.added,
    moved: changes.moved,
    gone: changes.gone,
  })
  .partial()
  .readonly();

export type ChangePiece = z.infer<typeof changePieceSchema>;

/** What else belongs to a change, with which it is complete. */
export const changeEndSchema = z
  .strictObject({
    /** How many pieces were sent: with any other number there, the change is not whole. */
    pieces: z.int().min(0),
    remove: z
      .strictObject({
        people: z.array(idSchema).max(mostPeople).readonly(),
        drafts: z.array(idSchema).max(mostDrafts).readonly(),
        templates: z.array(idSchema).max(mostTemplates).readonly(),
      })
      .readonly(),
    /** When the address book was imported, and the one before it; null where the book stays as it is. */
    book: z
      .strictObject({ importedAt: momentSchema.nullable(), since: momentSchema.nullable() })
      .readonly()
      .nullable(),
    profile: profileSchema.nullable(),
    settings: settingsSchema.nullable(),
  })
  .readonly();

export type ChangeEnd = z.infer<typeof changeEndSchema>;

/** What could be read of exported entries of one kind. */
export const readableSchema = z
  .strictObject({
    people: changePieceSchema.unwrap().shape.people,
    drafts: changePieceSchema.unwrap().shape.drafts,
    templates: changePieceSchema.unwrap().shape.templates,
    connections: changePieceSchema.unwrap().shape.connections,
    /** The address book but for its connections. */
    book: z.array(addressBookSchema.unwrap().omit({ connections: true }).readonly()).readonly(),
    profile: z.array(profileSchema).readonly(),
    settings: z.array(settingsSchema).readonly(),
    /** Which of the entries cannot be read, counted from 0. */
    unreadable: z.array(z.int().min(0)).readonly(),
  })
  .partial()
  .required({ unreadable: true })
  .readonly();

export type Readable = z.infer<typeof readableSchema>;
