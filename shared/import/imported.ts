/** What a file that is imported holds, whatever its format: people's particulars, what was written, and what was refused. */

import type { ExportedKind } from '../exported-kinds.ts';
import type { RecordFieldKey } from '../fields/person-fields.ts';
import type { StageId } from '../stages.ts';
import type { ImportedTemplate } from '../template/exchange.ts';

/** Somebody as a file has them; '' and [] for what it does not say. */
export type Contact = {
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly location: string;
  readonly email: string;
  readonly profileLink: string;
  readonly tags: readonly string[];
  /** What was noted of them, one text for each note. */
  readonly notes: readonly string[];
  /** What else this app itself had written down, by the fields of a person. */
  readonly further: Readonly<Partial<Record<RecordFieldKey, string | readonly string[]>>>;
  /** Where they stood, and their notes with their moments, where this app wrote the file. */
  readonly stage: StageId | null;
  readonly datedNotes: readonly { readonly at: string | null; readonly text: string }[];
};

/** Where something stood: a file, and the line in it, counted from 1. */
export type Place = { readonly file: string; readonly line: number };

/**
 * Somebody the user is connected with; `connectedOn` is a written day, or null. There are tens of thousands of them: no more
 * is taken along of each than a network says.
 */
export type Connection = Pick<Contact, 'name' | 'role' | 'company' | 'email' | 'profileLink'> &
  Place & { readonly connectedOn: string | null };

export type ContactEntry = Contact & Place;

/** An invitation to connect, out or in. */
export type Invitation = Place & {
  readonly direction: 'to-them' | 'from-them';
  readonly name: string;
  readonly profileLink: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly text: string;
};

/** One message of a conversation; whose account it was is found out from all of them. */
export type Letter = Place & {
  readonly conversation: string;
  readonly from: { readonly name: string; readonly profileLink: string };
  readonly to: readonly { readonly name: string; readonly profileLink: string }[];
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly subject: string;
  readonly text: string;
};

/** A note on a connection. */
export type ImportedNote = Place & {
  readonly name: string;
  readonly profileLink: string;
  readonly at: string | null;
  readonly text: string;
};

/** A text that becomes a template, still in the language of the tool it comes from. */
export type Snippet = Place & { readonly title: string; readonly body: string };

/** A template of this app, as one user hands it to another. */
export type TemplateEntry = Place & ImportedTemplate;

/** An entry of a file that this app exported, as it stands there; its line is its place among the others. */
export type ExportedEntry = Place & { readonly kind: ExportedKind; readonly data: unknown };

/** A row that cannot be used, with the reason in a sentence. */
export type Rejected = Place & {
  readonly reason: string;
  readonly cells: readonly string[];
  /** Only what the reason names cannot be used: the row is taken without it. */
  readonly isTaken?: true;
};

/** Everything that one or several files hold. */
export type Imported = {
  readonly connections: readonly Connection[];
  readonly contacts: readonly ContactEntry[];
  readonly invitations: readonly Invitation[];
  readonly letters: readonly Letter[];
  readonly notes: readonly ImportedNote[];
  readonly snippets: readonly Snippet[];
  readonly templates: readonly TemplateEntry[];
  readonly exported: readonly ExportedEntry[];
  readonly rejected: readonly Rejected[];
};

export const nothingImported: Imported = {
  connections: [],
  contacts: [],
  invitations: [],
  letters: [],
  notes: [],
  snippets: [],
  templates: [],
  exported: [],
  rejected: [],
};

/** Nobody in particular. */
export const emptyContact: Contact = {
  name: '',
  role: '',
  company: '',
  location: '',
  email: '',
  profileLink: '',
  tags: [],
  notes: [],
  further: {},
  stage: null,
  datedNotes: [],
};

/** What several files hold together, in their order. */
export function together(parts: readonly Imported[]): Imported {
  return {
    connections: parts.flatMap(({ connections }) => connections),
    contacts: parts.flatMap(({ contacts }) => contacts),
    invitations: parts.flatMap(({ invitations }) => invitations),
    letters: parts.flatMap(({ letters }) => letters),
    notes: parts.flatMap(({ notes }) => notes),
    snippets: parts.flatMap(({ snippets }) => snippets),
    templates: parts.flatMap(({ templates }) => templates),
    exported: parts.flatMap(({ exported }) => exported),
    rejected: parts.flatMap(({ rejected }) => rejected),
  };
}
