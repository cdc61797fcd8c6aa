/** Templates made of snippets of other tools, whose marks become this app's where they can, and of templates handed over. */
import type { Imported } from '../../../shared/import/imported.ts';
import type { Template } from '../../../shared/model/template.ts';
import { usualPurpose } from '../../../shared/purposes/purposes.ts';
import { type TemplateContent, untakenTitles } from '../../../shared/template/exchange.ts';
import { convertForeign } from '../../../shared/template/foreign/convert.ts';

function contentOfSnippet({ title, body }: Imported['snippets'][number]): TemplateContent {
  return {
    title,
    purpose: usualPurpose,
    promptKind: null,
    channel: null,
    tone: 'plain',
    language: 'en',
    description: '',
    body: convertForeign(body),
    customFields: [],
  };
}

/** The templates that are not there yet, with new ids and titles that no other has. */
export function templatesOf(
  { snippets, templates }: Pick<Imported, 'snippets' | 'templates'>,
  present: readonly Template[],
): readonly Template[] {
  const bodies = new Set(present.map(({ body }) => body));
  const contents = [...snippets.map(contentOfSnippet), ...templates.map(({ content }) => content)];
  const added = contents.filter(({ body }) => !bodies.has(body));
  const titles = untakenTitles(
    added.map(({ title }) => title),
    present.map(({ title }) => title),
  );
  const at = new Date().toISOString();
  return added.map((content, index) => ({
    ...content,
    id: crypto.randomUUID(),
    title: titles[index] ?? content.title,
    createdAt: at,
    updatedAt: at,
  }));
}
