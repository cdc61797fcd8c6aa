/**
 * The file in which templates travel from one user to another: readable JSON with a version. What is read is hostile
 * until it is checked: its size, its depth, every key and every value, with nothing taken that is not known.
 */

import { mostTemplates } from '../capacity.ts';
import { channelIds } from '../channels.ts';
import type { CustomField, Template } from '../model/template.ts';
import { ownEnding } from '../own-ending.ts';
import { promptKindIds } from '../prompt-kinds.ts';
import { purposeIds } from '../purposes/purposes.ts';
import { cleanLine, cleanText, longestText, withCapital } from '../text.ts';
import { isValidFieldName } from './fields.ts';
import { showHidden } from './hidden-characters.ts';

/** A template without what belongs to one user's copy of it. */
export type TemplateContent = Omit<Template, 'id' | 'createdAt' | 'updatedAt'>;

export type ImportedTemplate = {
  readonly content: TemplateContent;
  /** Names of the hidden characters that were made visible in it. */
  readonly hidden: readonly string[];
};

export type TemplateFile =
  | { readonly ok: true; readonly templates: readonly ImportedTemplate[] }
  | { readonly ok: false; readonly message: string };

/** What stands in such a file, by which it is known. */
export const templateFormat = 'common-ground-templates';
const version = 1;

/** In bytes, and in UTF-16 units of the text, of which there are never more. */
export const largestFile = 4_194_304;

export const tooLarge = 'This file is larger than 4 MB, so it was not read.';

const deepest = 8;

function contentOf({
  title,
  description,
  purpose,
  promptKind,
  channel,
  tone,
  language,
  body,
  customFields,
}: TemplateContent) {
  return { title, description, purpose, promptKind, channel, tone, language, body, customFields };
}

/** The file's text for these templates. */
export function writeTemplateFile(templates: readonly TemplateContent[]): string {
  return `${JSON.stringify({ format: templateFormat, version, templates: templates.map(contentOf) }, null, 2)}\n`;
}

/** Why a file cannot be read, in a sentence for the user. */
class Problem extends Error {}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(
      'This is not a file of templates, or part of it is missing. Such a file is made with “Export”.',
    );
  }
}

/** An object's own values by key, when it has exactly these keys; `optional` ones may be absent. */
function readObject<K extends string>(
  value: unknown,
  keys: readonly K[],
  what: string,
  optional: readonly K[] = [],
): Record<K, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem(`${what} is not what a file of templates holds there.`);
  }
  const found = new Map<string, unknown>(Object.entries(value));
  const unknown = [...found.keys()].find((key) => !keys.some((known) => known === key));
  if (unknown !== undefined) {
    throw new Problem(
      `${what} holds “${showHidden(cleanLine(unknown)).text.slice(0, 40)}”, which Common Ground does not know.`,
    );
  }
  const missing = keys.find((key) => !found.has(key) && !optional.includes(key));
  if (missing !== undefined) throw new Problem(`${what} has no “${missing}”.`);
  return Object.fromEntries(keys.map((key) => [key, found.get(key)])) as Record<K, unknown>;
}

function readList(value: unknown, most: number, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Problem(`${what} should be a list.`);
  if (value.length > most)
    throw new Problem(`${what} has more than ${most.toLocaleString('en-GB')} entries.`);
  return value;
}

function readOneOf<T>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Problem(`${what} is none that Common Ground knows.`);
  return found;
}

/** Reads texts and remembers what was hidden in them. */
function createTextReader() {
  const hidden = new Set<string>();
  function read(value: unknown, most: number, what: string, clean = cleanLine): string {
    if (typeof value !== 'string') throw new Problem(`${what} should be text.`);
    const shown = showHidden(clean(value));
    if (shown.text.length > most) {
      throw new Problem(`${what} is longer than ${most.toLocaleString('en-GB')} characters.`);
    }
    for (const name of shown.found) hidden.add(name);
    return shown.text;
  }
  return { read, hidden };
}

type TextReader = ReturnType<typeof createTextReader>;

function readCustomField(value: unknown, what: string, { read }: TextReader): CustomField {
  const { name, hint, kind, choices } = readObject(value, ['name', 'hint', 'kind', 'choices'], what);
  if (typeof name !== 'string' || !isValidFieldName(name)) {
    throw new Problem(`${what} has a name that no field can have.`);
  }
  return {
    name,
    hint: read(hint, 200, `The hint of ${what}`),
    kind: readOneOf(kind, ['line', 'paragraph', 'choice'] as const, `The kind of ${what}`),
    choices: readList(choices, 20, `The choices of ${what}`).map((choice) =>
      read(choice, 200, `A choice of ${what}`),
    ),
  };
}

const keys = [
  'title',
  'description',
  'purpose',
  'promptKind',
  'channel',
  'tone',
  'language',
  'body',
  'customFields',
] as const;

function readTemplate(value: unknown, what: string): ImportedTemplate {
  const found = readObject(value, keys, what, ['channel']);
  const texts = createTextReader();
  const { language } = found;
  if (typeof language !== 'string' || !/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,3}$/i.test(language)) {
    throw new Problem(`The language of ${what} is no language tag, such as “en”.`);
  }
  const content = {
    title: texts.read(found.title, 200, `The title of ${what}`),
    description: texts.read(found.description, 500, `The description of ${what}`),
    purpose: readOneOf(found.purpose, purposeIds, `The purpose of ${what}`),
    promptKind: readOneOf(found.promptKind, [...promptKindIds, null], `The “promptKind” of ${what}`),
    // Older files do not tell the channel: those templates suit any.
    channel: readOneOf(found.channel ?? null, [...channelIds, null], `The channel of ${what}`),
    tone: readOneOf(found.tone, ['warm', 'plain', 'formal'] as const, `The tone of ${what}`),
    language,
    body: texts.read(found.body, longestText, `The text of ${what}`, cleanText),
    customFields: readList(found.customFields, 50, `The fields of ${what}`).map((field, index) =>
      readCustomField(field, `field ${index + 1} of ${what}`, texts),
    ),
  };
  return { content, hidden: [...texts.hidden] };
}

function readAll(text: string): readonly ImportedTemplate[] {
  if (text.length > largestFile) throw new Problem(tooLarge);
  if (isTooDeep(text)) throw new Problem('This file is nested too deeply to be a file of templates.');
  const value = parseJson(text);
  const isOurs =
    typeof value === 'object' && value !== null && 'format' in value && value.format === templateFormat;
  if (!isOurs) throw new Problem('This is no file of templates. One is made with “Export”.');
  if ('version' in value && typeof value.version === 'number' && value.version > version) {
    throw new Problem('This file is from a newer Common Ground. Update this one to read it.');
  }
  const file = readObject(value, ['format', 'version', 'templates'], 'The file');
  readOneOf(file.version, [version], 'The version of the file');
  const templates = readList(file.templates, mostTemplates, 'The list of templates');
  if (templates.length === 0) throw new Problem('There is no template in this file.');
  return templates.map((template, index) => readTemplate(template, `template ${index + 1}`));
}

/**
 * Reads a file's text. All of it is understood, or nothing is taken from it.
 * Control characters are removed; hidden and direction-turning ones made visible.
 */
export function readTemplateFile(text: string): TemplateFile {
  try {
    return { ok: true, templates: readAll(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { message } = error;
    return { ok: false, message: withCapital(message) };
  }
}

/** A title for each of `titles` that is neither in `taken` nor given twice: "After a talk (2)". */
export function untakenTitles(titles: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((title) => title.trim()));
  return titles.map((title) => {
    const base = title.trim().slice(0, 190);
    let free = title.trim();
    for (let number = 2; used.has(free); number += 1) free = `${base} (${number})`;
    used.add(free);
    return free;
  });
}

/** The file's name for these templates: the one's title, or the day (`2026-11-23`) when there are several. */
export function templateFileName(templates: readonly Pick<Template, 'title'>[], day: string): string {
  const [only] = templates.length === 1 ? templates : [];
  const words = (only?.title ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return words === '' ? `common-ground-templates-${day}.${ownEnding}` : `${words}.${ownEnding}`;
}
