/** Everything that the app keeps of its user, as it is taken along in one zip. */

import { type ExportedKind, exportedKinds } from '../exported-kinds.ts';
import type { AddressBook } from '../model/address-book.ts';
import type { Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import type { Profile } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { isFields } from '../records.ts';
import { fileInPieces, fileVersion, ownFiles } from './own-files.ts';

export type Everything = {
  readonly people: readonly Person[];
  readonly drafts: readonly Draft[];
  readonly templates: readonly Template[];
  readonly addressBook: AddressBook;
  readonly profile: Profile;
  readonly settings: Settings;
};

/** The entries of each file. */
export function entriesOf(everything: Everything): Readonly<Record<ExportedKind, readonly unknown[]>> {
  const { people, drafts, templates, addressBook, profile, settings } = everything;
  const { connections, ...book } = addressBook;
  return { people, drafts, templates, connections, book: [book], profile: [profile], settings: [settings] };
}

/** What the list of contents is called in the zip. */
export const manifestName = 'manifest.json';

const manifestFormat = 'common-ground-everything';

/** The list of what the zip holds, for its reader and for this app. */
type Manifest = {
  readonly format: typeof manifestFormat;
  readonly version: number;
  readonly about: string;
  /** The app's version, and the moment. */
  readonly writtenBy: string;
  readonly writtenAt: string;
  readonly files: readonly { readonly name: string; readonly holds: string; readonly entries: number }[];
};

/** The list of contents as a text. */
function manifestText(everything: Everything, writtenBy: string, writtenAt: string): string {
  const entries = entriesOf(everything);
  const manifest: Manifest = {
    format: manifestFormat,
    version: fileVersion,
    about:
      'Everything that Common Ground kept. To have it back, import this zip as it is; each file can also be imported alone.',
    writtenBy: `Common Ground ${writtenBy}`,
    writtenAt,
    files: exportedKinds.map((kind) => ({
      name: ownFiles[kind].name,
      holds: ownFiles[kind].about,
      entries: entries[kind].length,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** How many entries each file of the zip should hold, by its name; null for what is no such list. */
export function countsInManifest(value: unknown): ReadonlyMap<string, number> | null {
  if (!isFields(value) || value.format !== manifestFormat || !Array.isArray(value.files)) return null;
  const files: readonly unknown[] = value.files;
  return new Map(
    files.flatMap((file) =>
      isFields(file) && typeof file.name === 'string' && typeof file.entries === 'number'
        ? [[file.name, file.entries]]
        : [],
    ),
  );
}

/** The files of the zip, each with its text in pieces that take a moment to make. */
export function everythingFiles(
  everything: Everything,
  writtenBy: string,
  writtenAt: string,
): readonly { readonly name: string; readonly pieces: Generator<string> }[] {
  const entries = entriesOf(everything);
  function* manifest() {
    yield manifestText(everything, writtenBy, writtenAt);
  }
  return [
    { name: manifestName, pieces: manifest() },
    ...exportedKinds.map((kind) => ({
      name: ownFiles[kind].name,
      pieces: fileInPieces(kind, entries[kind]),
    })),
  ];
}
