/** A data folder as somebody has it after years: many people with what was written to them, drafts and templates. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seal } from '../../electron/core/storage/sealed-document.ts';
import { dealOut } from '../../electron/core/storage/shards.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import { makeDraft, makeTemplate } from '../support/core-in-folder.ts';
import { inventPeople, withMessages } from './invented-people.ts';

const earlierMessages = 5_000;
const drafts = 400;
const templates = 500;

export type FilledFolder = { readonly path: string; readonly remove: () => void };

/** Makes the folder, with `people` people and the same of everything else. */
export function fillFolder(people: number): FilledFolder {
  const path = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  const write = (name: string, data: unknown) =>
    writeFileSync(join(path, `${name}.json`), JSON.stringify(seal(data, 1)));
  const everyone = withMessages(inventPeople(people), earlierMessages);
  for (const [part, members] of dealOut('people', everyone, ({ id }) => id)) write(part, members);
  const unfinished = Array.from({ length: drafts }, (_, index) =>
    makeDraft(`draft-${index}`, {
      answers: {
        ...makeDraft('any').answers,
        name: `Sample Person ${index}`,
        reason: `Our talk number ${index}`,
      },
    }),
  );
  for (const [part, members] of dealOut('drafts', unfinished, ({ id }) => id)) write(part, members);
  write(
    'templates',
    Array.from({ length: templates }, (_, index) =>
      makeTemplate(`template-${index}`, {
        title: `Sample ${index}`,
        body: 'Hello {{first_name}}, {{reason}}.',
      }),
    ),
  );
  write('profile', { ...emptyProfile, name: 'Sam Example', introduced: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
