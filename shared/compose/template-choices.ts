/** The templates a draft can be written with, as the form offers them. */
import type { Template } from '../model/template.ts';
import type { RankedTemplate, Suitability } from './rank-templates.ts';

export type TemplateChoice = { readonly value: string; readonly label: string; readonly group?: string };

const groups: Readonly<Record<Suitability, string>> = {
  fits: 'Fit your answers',
  'needs-answers': 'Need more answers',
  'other-prompt': 'For something else that prompted it',
};

/**
 * The templates in their order, grouped by how they suit, each with what it would leave out. The one the message was made with stays among
 * them whatever became of it, first and marked: a draft keeps the template it was seen in.
 */
export function templateChoices(
  ranked: readonly RankedTemplate[],
  current: Pick<Template, 'id' | 'title'> | null,
): readonly TemplateChoice[] {
  const offered = ranked.map(({ template: { id, title }, suitability, reason }) => ({
    value: id,
    label: reason === '' ? title : `${title} (${reason})`,
    group: groups[suitability],
  }));
  if (current === null || offered.some(({ value }) => value === current.id)) return offered;
  return [{ value: current.id, label: `${current.title} (no longer offered)` }, ...offered];
}
