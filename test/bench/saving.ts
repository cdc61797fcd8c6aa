/** How long a draft or a person takes to be on the disk, checked, among as many others as there may be. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { seal } from '../../electron/core/storage/sealed-document.ts';
import { dealOut } from '../../electron/core/storage/shards.ts';
import { makeDraft, makeFolder, makePerson, startCore } from '../support/core-in-folder.ts';
import { type Figure, spread } from './figures.ts';

const saves = 300;

type Core = ReturnType<typeof startCore>;

/** What it costs to encrypt has nothing to do with who keeps the key. */
const keyStore = {
  problem: () => null,
  wrap: (secret: string) => secret,
  unwrap: (secret: string) => secret,
};

async function encrypt(core: Core): Promise<void> {
  const { recoveryCode } = await core.ask('prepareEncryption', { passphrase: null });
  await core.ask('turnOnEncryption', { recoveryCode });
}
const note = 'A note of about the length that people write after a conversation, with a name and a plan. ';

function person(number: number, changes: string) {
  return makePerson(`person-${number}`, {
    name: `Person ${number}`,
    role: 'Researcher',
    company: 'Company',
    notes: [{ id: 'note', at: '2026-11-22T10:11:12.000Z', text: note.repeat(4) + changes }],
  });
}

const draft = (number: number, changes: string) =>
  makeDraft(`draft-${number}`, {
    answers: { ...makeDraft('any').answers, reason: note.repeat(3) + changes },
  });

/** The times, in milliseconds, of one save after another, each of another record. */
async function timeSaves(
  name: 'people' | 'drafts',
  records: readonly { readonly id: string }[],
  save: (core: Core, number: number) => Promise<unknown>,
  prepare: (core: Core) => Promise<unknown> = async () => undefined,
): Promise<readonly number[]> {
  const folder = makeFolder();
  for (const [part, members] of dealOut(name, records, ({ id }) => id))
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(seal(members, 1)));
  const core = startCore(folder, { keyStore });
  try {
    await prepare(core);
    await core.ask('openWorkspace');
    // Nobody saves in the first moment after the start; what is made ready for saves then is.
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    const samples: number[] = [];
    for (let number = 0; number < saves; number += 1) {
      const began = performance.now();
      await save(core, (number * 37) % records.length);
      samples.push(performance.now() - began);
    }
    return samples;
  } finally {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const aims = { median: 5, p99: 16 };

export async function measureSaving(): Promise<readonly Figure[]> {
  const drafts = Array.from({ length: 2_000 }, (_, number) => draft(number, ''));
  const people = Array.from({ length: 10_000 }, (_, number) => person(number, ''));
  return [
    ...spread(
      'a draft saved to disk among 2,000',
      await timeSaves('drafts', drafts, (core, number) => core.ask('saveDraft', draft(number, 'more'))),
      aims,
    ),
    ...spread(
      'a person saved to disk among 10,000',
      await timeSaves('people', people, (core, number) => core.ask('savePerson', person(number, 'more'))),
      aims,
    ),
    ...spread(
      'the same, encrypted',
      await timeSaves(
        'people',
        people,
        (core, number) => core.ask('savePerson', person(number, 'more')),
        encrypt,
      ),
    ),
  ];
}
