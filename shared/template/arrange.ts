/** Which templates the list shows, and in which order. */
import type { Template } from '../model/template.ts';
import { foldForSearch } from '../people/names.ts';
import { promptKindLabels } from '../prompt-kinds.ts';
import { type PurposeId, purposes } from '../purposes/purposes.ts';
import type { TemplateUsage } from './usage.ts';

/** Everything of a template that a search looks at, folded. */
function searchText({ title, description, body, purpose, promptKind, tone }: Template): string {
  const occasion = promptKind === null ? '' : promptKindLabels[promptKind];
  return foldForSearch([title, description, purposes[purpose].label, occasion, tone, body].join('\n'));
}

/** The templates in which every word of `query` is found, whatever its case and accents; an empty query finds all. */
export function findTemplates(
  templates: readonly Template[],
  query: string,
  purpose: PurposeId | null,
): readonly Template[] {
  const words = foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '');
  return templates.filter((template) => {
    if (purpose !== null && template.purpose !== purpose) return false;
    if (words.length === 0) return true;
    const text = searchText(template);
    return words.every((word) => text.includes(word));
  });
}

/** Favourites first, then the ones used most recently; the rest in the order given. */
export function orderTemplates(
  templates: readonly Template[],
  favourites: readonly string[],
  usages: ReadonlyMap<string, TemplateUsage>,
): readonly Template[] {
  const starred = new Set(favourites);
  const lastUse = ({ id }: Template) => usages.get(id)?.lastAt ?? '';
  return templates.toSorted((a, b) => {
    const byStar = Number(starred.has(b.id)) - Number(starred.has(a.id));
    if (byStar !== 0) return byStar;
    const [lastA, lastB] = [lastUse(a), lastUse(b)];
    return lastA === lastB ? 0 : lastA > lastB ? -1 : 1;
  });
}
