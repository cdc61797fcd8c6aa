/** What set a message off. It chooses the examples under the form and the template that suits. */
import { idsOf } from './records.ts';

const entries = {
  talk: 'A talk',
  post: 'A post or article',
  work: 'Their work',
  event: 'An event',
  person: 'Someone we both know',
  field: 'The same field',
  past: 'A shared past',
} as const;

export type PromptKindId = keyof typeof entries;

export const promptKindIds = idsOf(entries);

export const promptKindLabels: Readonly<Record<PromptKindId, string>> = entries;
