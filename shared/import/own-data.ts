/** Files in which this app handed out what it keeps. Their entries go to the host as they are, which knows how to read them. */
import { countsInManifest } from '../export/everything.ts';
import { fileVersion, ownFiles } from '../export/own-files.ts';
import { type ExportedKind, exportedKinds } from '../exported-kinds.ts';
import { isFields } from '../records.ts';
import type { ValueFormat } from './format.ts';
import { nothingImported } from './imported.ts';

function ownFormat(kind: ExportedKind): ValueFormat {
  const { format, list, label } = ownFiles[kind];
  return {
    label,
    read: (value, file) => {
      if (!isFields(value) || value.format !== format) return null;
      const whole = { file, line: 1, cells: [] };
      if (typeof value.version === 'number' && value.version > fileVersion) {
        const reason = 'It is from a newer Common Ground. Update this one to read it.';
        return { ...nothingImported, rejected: [{ ...whole, reason }] };
      }
      const entries = value[list];
      if (!Array.isArray(entries))
        return { ...nothingImported, rejected: [{ ...whole, reason: 'It has no entries.' }] };
      // Entries are counted: where another program saved the file, an entry may take many lines.
      const exported = entries.map((data: unknown, index) => ({ file, line: index + 1, kind, data }));
      return { ...nothingImported, exported };
    },
  };
}

/** Each kind of file, and the list of what a zip of all of them holds. */
export const ownFormats: readonly ValueFormat[] = [
  ...exportedKinds.map(ownFormat),
  {
    label: 'the list of contents',
    read: (value) => (countsInManifest(value) === null ? null : nothingImported),
  },
];
