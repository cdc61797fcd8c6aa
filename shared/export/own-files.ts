/**
 * The files in which this app hands out everything it keeps: readable JSON, an entry a line, each with its format and
 * version. They can be taken alone, or all of them in one zip with a list of its contents.
 */
import type { ExportedKind } from '../exported-kinds.ts';

/** Rises when an older app could not read what is written. */
export const fileVersion = 1;

type OwnFile = {
  /** What the file is called in the zip. */
  readonly name: string;
  /** What stands in it, by which it is known whatever it is called. */
  readonly format: string;
  /** Under what its entries stand. */
  readonly list: string;
  /** What it is called within a sentence. */
  readonly label: string;
  /** What it holds, for the list of contents. */
  readonly about: string;
};

export const ownFiles = {
  people: {
    name: 'people.json',
    format: 'common-ground-people',
    list: 'people',
    label: 'people from Common Ground',
    about: 'Your people: what is known of each, notes, messages sent and received, meetings, stages.',
  },
  drafts: {
    name: 'drafts.json',
    format: 'common-ground-drafts',
    list: 'drafts',
    label: 'drafts from Common Ground',
    about: 'Your drafts, with what was copied and what was sent of them.',
  },
  templates: {
    name: 'templates.json',
    format: 'common-ground-own-templates',
    list: 'templates',
    label: 'templates from Common Ground',
    about: 'The templates you wrote yourself.',
  },
  connections: {
    name: 'connections.json',
    format: 'common-ground-connections',
    list: 'connections',
    label: 'connections from Common Ground',
    about: 'Your address book: the connections you imported last.',
  },
  book: {
    name: 'address-book.json',
    format: 'common-ground-address-book',
    list: 'addressBook',
    label: 'the address book’s history from Common Ground',
    about: 'When your connections were imported, and what changed in them since the import before.',
  },
  profile: {
    name: 'profile.json',
    format: 'common-ground-profile',
    list: 'profile',
    label: 'your profile from Common Ground',
    about: 'What you said of yourself.',
  },
  settings: {
    name: 'settings.json',
    format: 'common-ground-settings',
    list: 'settings',
    label: 'settings from Common Ground',
    about: 'Your settings.',
  },
} as const satisfies Readonly<Record<ExportedKind, OwnFile>>;

/** In UTF-16 units: a piece of text of this length is written in a moment. */
const pieceLength = 50_000;

/** The text of a file in pieces, each of which takes a moment to make. */
export function* fileInPieces(kind: ExportedKind, entries: readonly unknown[]): Generator<string> {
  const { format, list } = ownFiles[kind];
  let piece = `{"format": ${JSON.stringify(format)}, "version": ${fileVersion}, ${JSON.stringify(list)}: [`;
  for (const [index, entry] of entries.entries()) {
    piece += `${index === 0 ? '' : ','}\n${JSON.stringify(entry)}`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n]}\n`;
}

/** The text of a file. */
export function ownFile(kind: ExportedKind, entries: readonly unknown[]): string {
  return [...fileInPieces(kind, entries)].join('');
}
