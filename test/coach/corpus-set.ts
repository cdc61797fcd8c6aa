/** The corpus: messages in the manner of real ones, each sentence with what it does. Its README describes the format. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { channelIds } from '../../shared/channels.ts';
import { actIds } from '../../shared/coach/acts/act-ids.ts';
import { stageIds } from '../../shared/stages.ts';
import { filesIn, readLines } from './json-lines.ts';

const verdicts = z.enum(['ready', 'nearly', 'blind']);

const entrySchema = z.strictObject({
  id: z.string(),
  milieu: z.enum([
    'note',
    'inmail',
    'sales',
    'recruiting',
    'study',
    'job-search',
    'open-source',
    'founders',
    'community',
    'reconnecting',
    'after-acceptance',
    'follow-up',
    'received',
  ]),
  place: z.string().min(3),
  origin: z.string(),
  english: z.enum(['american', 'british', 'indian', 'african', 'european', 'australian', 'unnoted']),
  fluency: z.enum(['fluent', 'learner', 'unnoted']),
  kind: z.enum(['request', 'reply', 'first-message', 'follow-up', 'introduction']),
  channel: z.enum(channelIds),
  sentences: z.array(z.tuple([z.string().min(1), z.array(z.enum(actIds)).min(1)])).min(1),
  answers: z
    .strictObject({
      name: z.string(),
      role: z.string(),
      company: z.string(),
      location: z.string(),
      howKnown: z.string(),
      prompt: z.string(),
      reason: z.string(),
      benefitForThem: z.string(),
      benefitForMe: z.string(),
      question: z.string(),
      commonConnections: z.array(z.string()),
    })
    .partial()
    .default({}),
  profile: z
    .strictObject({
      name: z.string(),
      role: z.string(),
      company: z.string(),
      location: z.string(),
      work: z.string(),
    })
    .partial()
    .default({}),
  known: z
    .strictObject({
      stage: z.enum(stageIds).default('idea'),
      messages: z
        .array(z.strictObject({ direction: z.enum(['to-them', 'from-them']), text: z.string() }))
        .default([]),
      notes: z.array(z.string()).default([]),
    })
    .optional(),
  verdict: z.strictObject({ filled: verdicts, empty: verdicts }),
  why: z.string(),
  reply: z.enum(['accept', 'ask', 'decline']).optional(),
  missing: z.array(z.enum(['who', 'reason', 'benefit'])).optional(),
});

export type CorpusEntry = z.infer<typeof entrySchema>;

/** The message: its pieces joined by a space, or by nothing after a line break. */
export function textOf({ sentences }: Pick<CorpusEntry, 'sentences'>): string {
  return sentences.reduce(
    (text, [piece]) => (text === '' || text.endsWith('\n') ? text + piece : `${text} ${piece}`),
    '',
  );
}

const folder = join(import.meta.dirname, 'corpus');

const pattern = '*.jsonl';

/** A checksum of the whole corpus. */
export function corpusChecksum(): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder, pattern)) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Every entry of the corpus, in the order of its files. Says in which file and line one does not read. */
export function readCorpus(): readonly CorpusEntry[] {
  return readLines(folder, pattern, entrySchema);
}
