/**
 * Reads the files that are to be imported: out of a zip or as they are, in the encoding and with the separator they show.
 * It runs beside the page, so that no file, whatever its size, holds up a key.
 */
import { countsInManifest, manifestName } from '../../../shared/export/everything.ts';
import { type Imported, nothingImported, type Rejected } from '../../../shared/import/imported.ts';
import { headerOf, type Mapping, readMapped, suggestedMapping } from '../../../shared/import/mapped-table.ts';
import { tableFormats, textFormats, valueFormats } from '../../../shared/import/registry.ts';
import { readPlainText } from '../../../shared/import/snippets.ts';
import type { Row } from '../../../shared/import/table.ts';
import { vcardFormat } from '../../../shared/import/vcard.ts';
import { decodeText, type EncodingId, encodingOf, isBinary } from './decode-text.ts';
import { readRows, type Separator, separatorOf } from './read-rows.ts';
import { readZip, UnreadableZip } from './read-zip.ts';

/** What the user said of one file, by its name, where it was not read as they wanted. */
export type Reading = {
  readonly encoding?: EncodingId;
  readonly separator?: Separator;
  readonly mapping?: Mapping;
};

/** One file that was read, or why it was not. */
export type FileReport = {
  readonly name: string;
  /** What it is, within a sentence; null for a table that no format knows, and for what cannot be read. */
  readonly label: string | null;
  readonly encoding: EncodingId | null;
  readonly separator: Separator | null;
  /** For a table that no format knows: its header, its first rows, and what its columns are taken for. */
  readonly unknown: {
    readonly header: Row;
    readonly sample: readonly Row[];
    readonly mapping: Mapping;
  } | null;
  /** Why nothing of it can be read, in a sentence. */
  readonly failure: string | null;
};

export type FilesRead = { readonly imported: readonly Imported[]; readonly reports: readonly FileReport[] };

/** Larger than any export that was heard of; what is larger would not fit beside the app. */
export const largestFile = 512 * 1_024 * 1_024;

const sampleRows = 5;

type Named = { readonly name: string; readonly bytes: Uint8Array };
type OneRead = { readonly imported: Imported; readonly report: FileReport };

const noReport = { label: null, encoding: null, separator: null, unknown: null, failure: null };

function failed(name: string, failure: string): OneRead {
  return { imported: nothingImported, report: { ...noReport, name, failure } };
}

const cards = vcardFormat((bytes) => decodeText(bytes, encodingOf(bytes)));

/** The value that a text in JSON or YAML holds; undefined for what is neither. */
async function valueOfText(name: string, text: string): Promise<unknown> {
  try {
    if (/\.ya?ml$/iu.test(name)) {
      const { parse } = await import('yaml');
      return parse(text, { maxAliasCount: 100 });
    }
    return /^\s*[[{]/u.test(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text looks like a table: several rows with the separator in them. */
function isTable(name: string, rows: readonly Row[]): boolean {
  return /\.(?:csv|tsv|tab)$/iu.test(name) || rows.filter(({ cells }) => cells.length > 2).length > 1;
}

function withRejected(imported: Imported, rejected: readonly Rejected[]): Imported {
  return rejected.length === 0 ? imported : { ...imported, rejected: [...rejected, ...imported.rejected] };
}

function readTable(name: string, text: string, encoding: EncodingId, said: Reading): OneRead | null {
  const separator = said.separator ?? separatorOf(text);
  const { rows, rejected } = readRows(text, name, separator);
  const report = { ...noReport, name, encoding, separator };
  for (const { label, read } of tableFormats) {
    const imported = read(rows, name);
    if (imported !== null)
      return { imported: withRejected(imported, rejected), report: { ...report, label } };
  }
  const header = headerOf(rows);
  if (header === null || !isTable(name, rows)) return null;
  const mapping = said.mapping ?? suggestedMapping(header);
  const sample = rows.filter(({ line }) => line > header.line).slice(0, sampleRows);
  return {
    imported: withRejected(readMapped(rows, name, { header, mapping }), rejected),
    report: { ...report, unknown: { header, sample, mapping } },
  };
}

/** What one file holds. Never throws: what cannot be read is said in its report. */
async function readOne({ name, bytes }: Named, said: Reading): Promise<OneRead> {
  if (bytes.length === 0) return failed(name, 'It is empty.');
  const encoding = said.encoding ?? encodingOf(bytes);
  if (isBinary(bytes, encoding)) return failed(name, 'It is not text, whatever its name says.');
  const text = decodeText(bytes, encoding);
  const report = { ...noReport, name, encoding };
  for (const { label, read } of [cards, ...textFormats]) {
    const imported = read(text, name);
    if (imported !== null) return { imported, report: { ...report, label } };
  }
  const value = await valueOfText(name, text);
  for (const { label, read } of valueFormats) {
    const imported = value === undefined ? null : read(value, name);
    if (imported !== null) return { imported, report: { ...report, label } };
  }
  if (/\.(?:txt|md)$/iu.test(name)) {
    const imported = readPlainText(text, name);
    if (imported !== null) return { imported, report: { ...report, label: 'a text' } };
  }
  // What is broken there is no table, however many commas it has.
  const isStructured = /\.(?:ya?ml|json)$/iu.test(name);
  const table = value === undefined && !isStructured ? readTable(name, text, encoding, said) : null;
  return table ?? failed(name, 'It is none of the kinds of files that can be imported.');
}

/** What in a zip is worth reading: the tables of an export, address cards and snippets. */
const isWanted = (name: string) => /\.(?:csv|tsv|vcf|ya?ml|json)$/iu.test(name);

const isZip = async (file: File) => {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
};

/** What should be in a zip by its own list of contents, and is not there in full. */
async function missingIn(files: readonly Named[], known: readonly OneRead[]): Promise<readonly OneRead[]> {
  const list = files.find(({ name }) => name === manifestName);
  if (list === undefined) return [];
  const counts = countsInManifest(await valueOfText(list.name, decodeText(list.bytes, 'utf-8')));
  return [...(counts ?? [])].flatMap(([name, count]) => {
    const held = known.find(({ report }) => report.name === name)?.imported.exported.length ?? 0;
    if (held >= count) return [];
    const [should, are] = [count, held].map((entries) => entries.toLocaleString('en-GB'));
    return [failed(`${name}, as listed`, `It should hold ${should} entries, and ${are} are there.`)];
  });
}

/** In a zip, what no format knows is no loss: an export holds many other tables. */
async function readZipped(file: File, said: (name: string) => Reading): Promise<readonly OneRead[]> {
  const known: OneRead[] = [];
  const files = await readZip(file, isWanted);
  for (const named of files) {
    const one = await readOne(named, said(named.name));
    if (one.report.label !== null) known.push(one);
  }
  if (known.length === 0) return [failed(file.name, 'Nothing in the zip can be imported.')];
  return [...known, ...(await missingIn(files, known))];
}

async function readFile(file: File, said: (name: string) => Reading): Promise<readonly OneRead[]> {
  const most = (largestFile / 1_024 / 1_024).toLocaleString('en-GB');
  if (file.size > largestFile) return [failed(file.name, `It is larger than ${most} MB.`)];
  try {
    if (await isZip(file)) return await readZipped(file, said);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return [await readOne({ name: file.name, bytes }, said(file.name))];
  } catch (error) {
    if (error instanceof UnreadableZip) return [failed(file.name, error.message)];
    return [failed(file.name, 'It was moved or changed while it was read. Choose it again.')];
  }
}

/**
 * Reads the files one after the other.
 * @param said what the user said of a file, by its name
 * @param onProgress called with the number of files that were read
 */
export async function readFiles(
  files: readonly File[],
  said: (name: string) => Reading,
  onProgress: (read: number) => void,
): Promise<FilesRead> {
  const all: OneRead[] = [];
  for (const [index, file] of files.entries()) {
    all.push(...(await readFile(file, said)));
    onProgress(index + 1);
  }
  return { imported: all.map(({ imported }) => imported), reports: all.map(({ report }) => report) };
}
