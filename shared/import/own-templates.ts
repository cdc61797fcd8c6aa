import { readTemplateFile, templateFormat } from '../template/exchange.ts';
import type { TextFormat } from './format.ts';
import { nothingImported } from './imported.ts';

/** How much of a file tells what it is. */
const sampled = 1_000;

/** The file in which templates travel from one user to another. */
export const ownTemplates: TextFormat = {
  label: 'templates from Common Ground',
  read: (text, file) => {
    const head = text.slice(0, sampled);
    if (!/^\ufeff?\s*\{/u.test(head) || !head.includes(`"${templateFormat}"`)) return null;
    const found = readTemplateFile(text);
    if (!found.ok)
      return { ...nothingImported, rejected: [{ file, line: 1, cells: [], reason: found.message }] };
    return {
      ...nothingImported,
      templates: found.templates.map((template, index) => ({ file, line: index + 1, ...template })),
    };
  },
};
