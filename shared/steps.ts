/** The steps of the guided composer, in their order, with their fixed headings. */
import { idsOf } from './records.ts';

const entries = {
  who: 'Who they are',
  why: 'Why connect',
  benefit: 'Mutual benefit',
  message: 'Your message',
} as const;

export type StepId = keyof typeof entries;

export const stepIds = idsOf(entries);

export const stepHeadings: Readonly<Record<StepId, string>> = entries;
