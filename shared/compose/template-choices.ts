/** The templates a draft can be written with, as the form offers them. */
import type { Template } from '../model/template.ts';
import type { RankedTemplate } from './rank-templates.ts';

export type TemplateChoice = { readonly value: string; readonly label: string };

/**
 * The templates in their order, each with the reason for its place. The one the message was made with stays among
 * them whatever became of it, first and marked: a draft keeps the template it was seen in.
 */
export function templateChoices(
  ranked: readonly RankedTemplate[],
  current: Pick<Template, 'id' | 'title'> | null,
): readonly TemplateChoice[] {
  const offered = ranked.map(({ template: { id, title }, reason }) => ({
    value: id,
    label: reason === '' ? title : `${title} (${reason})`,
  }));
  if (current === null || offered.some(({ value }) => value === current.id)) return offered;
  return [{ value: current.id, label: `${current.title} (no longer offered)` }, ...offered];
}
