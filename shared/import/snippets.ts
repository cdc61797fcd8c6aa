/** Snippets of other tools, which become templates: espanso, Beeftext and Text Blaze. */
import { type Fields, isFields } from '../records.ts';
import { lineOf, textOf } from './contact-words.ts';
import type { ValueFormat } from './format.ts';
import { type Imported, nothingImported, type Rejected, type Snippet } from './imported.ts';

function listIn(value: unknown, key: string): readonly unknown[] | null {
  const list = isFields(value) ? value[key] : null;
  return Array.isArray(list) ? list : null;
}

function textIn(fields: Fields, ...keys: readonly string[]): string {
  return keys.map((key) => fields[key]).find((value): value is string => typeof value === 'string') ?? '';
}

/** Snippets have no lines that one could name: they are counted. */
function readAll(
  entries: readonly unknown[],
  file: string,
  read: (fields: Fields) => { readonly title: string; readonly body: string },
): Imported {
  const snippets: Snippet[] = [];
  const rejected: Rejected[] = [];
  for (const [index, entry] of entries.entries()) {
    const place = { file, line: index + 1 };
    const { title, body } = isFields(entry) ? read(entry) : { title: '', body: '' };
    const text = textOf(body);
    if (text === '') rejected.push({ ...place, cells: [lineOf(title)], reason: 'It has no text.' });
    else snippets.push({ ...place, title: lineOf(title).slice(0, 200), body: text });
  }
  return { ...nothingImported, snippets, rejected };
}

/** `match/*.yml` of espanso: a trigger, or several, and what it is replaced with. */
export const espanso: ValueFormat = {
  label: 'snippets from espanso',
  read: (value, file) => {
    const matches = listIn(value, 'matches');
    if (matches === null) return null;
    return readAll(matches, file, (fields) => {
      const [trigger] = listIn(fields, 'triggers') ?? [];
      const title = textIn(fields, 'label', 'trigger') || (typeof trigger === 'string' ? trigger : '');
      return { title, body: textIn(fields, 'replace', 'markdown') };
    });
  },
};

/** The combos of Beeftext. */
export const beeftext: ValueFormat = {
  label: 'snippets from Beeftext',
  read: (value, file) => {
    const combos = listIn(value, 'combos');
    if (combos === null) return null;
    return readAll(combos, file, (fields) => ({
      title: textIn(fields, 'name') || textIn(fields, 'keyword'),
      body: textIn(fields, 'snippet'),
    }));
  },
};

/** The folders of Text Blaze. */
export const textBlaze: ValueFormat = {
  label: 'snippets from Text Blaze',
  read: (value, file) => {
    const folders = listIn(value, 'folders');
    if (folders === null) return null;
    const snippets = folders.flatMap((folder) => listIn(folder, 'snippets') ?? []);
    return readAll(snippets, file, (fields) => ({
      title: textIn(fields, 'name') || textIn(fields, 'shortcut'),
      body: textIn(fields, 'text'),
    }));
  },
};

/** A text becomes one template, which is called as its file is; null where nothing is written in it. */
export function readPlainText(text: string, file: string): Imported | null {
  const body = textOf(text);
  const title = lineOf(file.replace(/\.[^.]*$/u, '')).slice(0, 200);
  return body === '' ? null : { ...nothingImported, snippets: [{ file, line: 1, title, body }] };
}
