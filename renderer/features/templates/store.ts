/** What the templates' section shows, and everything that can be done with a template. */
import { create } from 'zustand';
import type { Template } from '../../../shared/model/template.ts';
import { type PurposeId, usualPurpose } from '../../../shared/purposes/purposes.ts';
import { showToast } from '../../ui/toasts.ts';
import { goTo } from '../../workspace/route.ts';
import { getWorkspace, removeTemplate, saveSettings, saveTemplate } from '../../workspace/store.ts';
import { isUntouched, longestTitle, titleOf } from './template-words.ts';

type TemplatesState = {
  readonly query: string;
  /** Null shows the templates for every purpose. */
  readonly purpose: PurposeId | null;
  /** The template in the editor. */
  readonly editingId: string | null;
  /** True once the list has come back in place of what had the focus, which then goes to the heading. */
  readonly isReturning: boolean;
  /** Whom or what templates are previewed with. */
  readonly previewWith: string;
};

export const useTemplates = create<TemplatesState>(() => ({
  query: '',
  purpose: null,
  editingId: null,
  isReturning: false,
  previewWith: 'sample:rich',
}));

export function setQuery(query: string): void {
  useTemplates.setState({ query });
}

export function setPurpose(purpose: PurposeId | null): void {
  useTemplates.setState({ purpose });
}

export function setPreviewWith(previewWith: string): void {
  useTemplates.setState({ previewWith });
}

function now(): string {
  return new Date().toISOString();
}

function findOwn(id: string): Template | undefined {
  return getWorkspace().ownTemplates.find((template) => template.id === id);
}

export function showTemplate(id: string | null): void {
  goTo({ section: 'templates', id });
}

export function editTemplate(id: string): void {
  useTemplates.setState({ editingId: id });
  showTemplate(id);
}

export function stopEditing(): void {
  useTemplates.setState({ editingId: null, isReturning: true });
}

/** The user went to another template, or to the list: the editor does not come back by itself. */
export function endEditingElsewhere(shownId: string | null): void {
  if (useTemplates.getState().editingId !== shownId) useTemplates.setState({ editingId: null });
}

/** Tells that the heading has the focus now. */
export function endReturning(): void {
  useTemplates.setState({ isReturning: false });
}

/** Removes a template that was opened and left without a word in it. */
export function forgetUntouched(id: string): void {
  const template = findOwn(id);
  if (template !== undefined && isUntouched(template)) removeTemplate(id);
}

/** Changes one of the user's own templates; it is saved as it is, whether it can be used or not. */
export function changeTemplate(id: string, change: Partial<Template>): void {
  const template = findOwn(id);
  if (template !== undefined) saveTemplate({ ...template, ...change, updatedAt: now() });
}

export function startTemplate(): void {
  const at = now();
  const template: Template = {
    id: crypto.randomUUID(),
    title: '',
    purpose: useTemplates.getState().purpose ?? usualPurpose,
    promptKind: null,
    channel: null,
    tone: 'plain',
    language: 'en',
    description: '',
    body: '',
    customFields: [],
    createdAt: at,
    updatedAt: at,
  };
  saveTemplate(template);
  editTemplate(template.id);
}

/** Makes an own copy of any template and opens it in the editor. */
export function duplicateTemplate(template: Template): void {
  const at = now();
  const title = `Copy of ${titleOf(template)}`.slice(0, longestTitle);
  const copy = { ...template, id: crypto.randomUUID(), title, createdAt: at, updatedAt: at };
  saveTemplate(copy);
  editTemplate(copy.id);
}

/** Removes a template; the message that says so offers to bring it back, with its star. */
export function deleteTemplate(template: Template): void {
  const { settings } = getWorkspace();
  const isStarred = settings.favouriteTemplates.includes(template.id);
  if (isStarred) toggleFavourite(template.id);
  removeTemplate(template.id);
  stopEditing();
  showTemplate(null);
  const title = titleOf(template);
  const shortTitle = title.length > 60 ? `${title.slice(0, 60).toWellFormed()}…` : title;
  showToast(`“${shortTitle}” was deleted.`, {
    label: 'Undo',
    run: () => {
      saveTemplate(template);
      if (isStarred) toggleFavourite(template.id);
      showTemplate(template.id);
    },
  });
}

export function toggleFavourite(id: string): void {
  const { settings } = getWorkspace();
  const others = settings.favouriteTemplates.filter((other) => other !== id);
  const isStarred = others.length < settings.favouriteTemplates.length;
  saveSettings({ ...settings, favouriteTemplates: isStarred ? others : [...others, id] });
}
