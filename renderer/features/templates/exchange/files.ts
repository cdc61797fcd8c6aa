/** Gets files of templates out of the app and into it: everything stays on this computer. */
import { writtenToday } from '../../../../shared/calendar.ts';
import { mostTemplates } from '../../../../shared/capacity.ts';
import type { Template } from '../../../../shared/model/template.ts';
import { builtInTemplates } from '../../../../shared/template/built-in/library.ts';
import {
  type ImportedTemplate,
  largestFile,
  readTemplateFile,
  type TemplateFile,
  templateFileName,
  tooLarge,
  untakenTitles,
  writeTemplateFile,
} from '../../../../shared/template/exchange.ts';
import { saveAsFile } from '../../../ui/save-as-file.ts';
import { showToast } from '../../../ui/toasts.ts';
import { readClock } from '../../../workspace/clock.ts';
import { getWorkspace, removeTemplates, saveTemplates } from '../../../workspace/store.ts';

/** Lets the user save these templates as a file. */
export function saveTemplateFile(templates: readonly Template[]): void {
  const name = templateFileName(templates, writtenToday(readClock()));
  saveAsFile(name, 'application/json', writeTemplateFile(templates));
}

/** Reads a file; one that is too large is not even opened. */
export async function readFile(file: File): Promise<TemplateFile> {
  if (file.size > largestFile) return { ok: false, message: tooLarge };
  try {
    return readTemplateFile(await file.text());
  } catch {
    return { ok: false, message: 'This file could not be opened.' };
  }
}

/** A template of a file, as it would be added. */
export type Candidate = ImportedTemplate & {
  /** Its title, or another one when that is taken. */
  readonly title: string;
  /** True when a template with the same words is there already. */
  readonly isKnown: boolean;
};

export function findCandidates(imported: readonly ImportedTemplate[]): readonly Candidate[] {
  const present = [...getWorkspace().ownTemplates, ...builtInTemplates];
  const titles = untakenTitles(
    imported.map(({ content }) => content.title),
    present.map(({ title }) => title),
  );
  return imported.map((one, index) => ({
    ...one,
    title: titles[index] ?? one.content.title,
    isKnown: present.some(({ title, body }) => title === one.content.title && body === one.content.body),
  }));
}

/** Adds the templates, each with a new id; one step takes all of them back. Returns why it could not, or null. */
export function addTemplates(candidates: readonly Candidate[]): string | null {
  const room = mostTemplates - getWorkspace().ownTemplates.length;
  if (candidates.length > room) {
    const places = room === 1 ? 'one more template' : `${room.toLocaleString('en-GB')} more templates`;
    return `There is room for ${places}. Choose fewer, or delete some first.`;
  }
  const at = new Date().toISOString();
  const added = candidates.map(({ content, title }) => ({
    ...content,
    title,
    id: crypto.randomUUID(),
    createdAt: at,
    updatedAt: at,
  }));
  saveTemplates(added);
  const what = added.length === 1 ? 'One template was added.' : `${added.length} templates were added.`;
  showToast(what, {
    label: 'Undo',
    run: () => removeTemplates(added.map(({ id }) => id)),
  });
  return null;
}
