/**
 * Removes people with everything about them from every file that the app keeps: the documents, what they were before the
 * last save, the backups and what was set aside. It waits a little, since a deletion can be undone; who is to be
 * forgotten is itself kept on the disk, so that the end of the app does not end it.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import { documentOf } from '../encryption/vault.ts';
import { createGuardedDocument, type StoragePorts } from './guarded-document.ts';
import { inspectText, seal } from './sealed-document.ts';
import type { ShardedCollection } from './sharded-collection.ts';
import { isFields } from './unchanged.ts';

export type Forgetting = {
  /** From now on the person is to be forgotten. @throws Refusal when that cannot be kept on the disk */
  readonly schedule: (personId: string) => void;
  /** The person is to stay after all. @throws Refusal */
  readonly cancel: (personId: string) => void;
  /** Forgets all who are to be forgotten. It never throws: what could not be reached is told, and tried at the next start. */
  readonly finish: () => void;
  /** From now on nobody is forgotten by itself; the next start does. */
  readonly stop: () => void;
};

/** How long a deletion can be undone, in milliseconds: three times as long as the page offers it. */
export const undoPeriod = 30_000;

/** The folders below the data folder in which the app keeps copies, and which files there are copies. */
function copiesIn(dataFolder: string): readonly string[] {
  const files = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(folder, entry.name)] : [],
    );
  const below = (name: string): readonly string[] =>
    readdirSync(dataFolder).includes(name) ? [join(dataFolder, name)] : [];
  const backups = below('backups').flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [join(folder, entry.name)] : [],
    ),
  );
  const beside = files(dataFolder).filter((path) =>
    /\.json\.(last-good|tmp-[0-9a-f]{16}|last-good-next)$/.test(path),
  );
  return [...beside, ...[...backups, ...below('set-aside')].flatMap(files)];
}

/** `data` without the people of these ids and the drafts to them. */
function without(data: unknown, ids: ReadonlySet<unknown>): unknown {
  if (!Array.isArray(data)) return data;
  return data.filter((item) => !(isFields(item) && (ids.has(item.id) || ids.has(item.personId))));
}

export function createForgetting(
  ports: StoragePorts,
  {
    people,
    drafts,
  }: { readonly people: ShardedCollection<Person>; readonly drafts: ShardedCollection<Draft> },
): Forgetting {
  const { dataFolder, log, replaceFile, vault } = ports;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const document = createGuardedDocument<readonly string[]>(
    {
      name: 'forgotten',
      label: 'The list of people to forget',
      empty: [],
      read: (data) => {
        if (!Array.isArray(data)) return null;
        const value = data.filter((id) => typeof id === 'string');
        return { value, unreadable: data.length - value.length };
      },
      write: (ids) => JSON.stringify(ids),
    },
    ports,
  );

  /** Takes the people out of one file or, where it is not one of our documents any more, removes it. */
  function purge(path: string, ids: ReadonlySet<string>): void {
    const written = readFileSync(path, 'utf8');
    const holder = documentOf(basename(path));
    const opening = vault.open(holder, written);
    // Nobody can tell what is in it.
    if (opening.kind === 'damaged' && /^(?:people|drafts|other)/.test(holder)) rmSync(path);
    if (opening.kind !== 'plain' && opening.kind !== 'opened') return;
    const text = opening.kind === 'plain' ? written : opening.content.toString();
    if (![...ids].some((id) => text.includes(id))) return;
    const found = inspectText(text);
    if (found.kind !== 'good') {
      rmSync(path);
      return;
    }
    const { data, sequence, format } = found.document;
    const content = Buffer.from(JSON.stringify(seal(without(data, ids), sequence, format)));
    replaceFile(path, vault.enclose(holder, content), false);
  }

  function forget(ids: ReadonlySet<string>): readonly string[] {
    people.change({ save: [], remove: [...ids] });
    const toThem = drafts.all().filter(({ personId }) => personId !== null && ids.has(personId));
    drafts.change({ save: [], remove: toThem.map(({ id }) => id) });
    return copiesIn(dataFolder.path).filter((path) => {
      try {
        purge(path, ids);
        return false;
      } catch (error) {
        log.error('a copy could not be purged', error);
        return true;
      }
    });
  }

  function finish(): void {
    clearTimeout(timer);
    if (dataFolder.problem !== null) return;
    try {
      const ids = document.read();
      if (ids.length === 0) return;
      dataFolder.assertSame();
      const unreached = forget(new Set(ids));
      if (unreached.length === 0) {
        document.save([]);
        return;
      }
      const more = unreached.length > 1 ? ` and ${unreached.length - 1} more` : '';
      ports.notify(
        `Someone you deleted could not be removed from ${unreached[0]}${more}. Common Ground tries again when it starts; allow it to change these files, or delete them yourself.`,
      );
    } catch (error) {
      log.error('forgetting is to be completed later', error);
    }
  }

  return {
    schedule: (personId) => {
      document.save([...new Set([...document.read(), personId])]);
      clearTimeout(timer);
      timer = setTimeout(finish, undoPeriod);
      timer.unref();
    },
    cancel: (personId) => {
      const ids = document.read();
      if (ids.includes(personId)) document.save(ids.filter((id) => id !== personId));
    },
    finish,
    stop: () => clearTimeout(timer),
  };
}
