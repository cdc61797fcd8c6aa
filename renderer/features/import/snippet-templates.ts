/** Templates made of snippets of other tools, whose marks become this app's where they can. */
import type { Snippet } from '../../../shared/import/imported.ts';
import type { Template } from '../../../shared/model/template.ts';
import { usualPurpose } from '../../../shared/purposes/purposes.ts';
import { untakenTitles } from '../../../shared/template/exchange.ts';
import { convertForeign } from '../../../shared/template/foreign/convert.ts';

/** The templates that are not there yet, with new ids and titles that no other has. */
export function templatesOf(snippets: readonly Snippet[], present: readonly Template[]): readonly Template[] {
  const bodies = new Set(present.map(({ body }) => body));
  const added = snippets
    .map(({ title, body }) => ({ title, body: convertForeign(body) }))
    .filter(({ body }) => !bodies.has(body));
  const titles = untakenTitles(
    added.map(({ title }) => title),
    present.map(({ title }) => title),
  );
  const at = new Date().toISOString();
  return added.map(({ title, body }, index) => ({
    id: crypto.randomUUID(),
    title: titles[index] ?? title,
    purpose: usualPurpose,
    promptKind: null,
    channel: null,
    tone: 'plain',
    language: 'en',
    description: '',
    body,
    customFields: [],
    createdAt: at,
    updatedAt: at,
  }));
}
