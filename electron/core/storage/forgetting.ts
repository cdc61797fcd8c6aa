/**
 * Removes people with everything about them from every file that the app keeps: the documents, their lines in the address
 * book, what all of it was before the last save, the backups and what was set aside. It waits a little, since a deletion can be undone; who is to be
 * forgotten is itself kept on the disk, so that the end of the app does not end it.
 */

import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shortHash } from '../../../shared/import/short-hash.ts';
import type { AddressBook } from '../../../shared/model/address-book.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import { isFields } from '../../../shared/records.ts';
import { documentOf } from '../encryption/vault.ts';
import { createGuardedDocument, type StoragePorts } from './guarded-document.ts';
import { copiesIn } from './own-files.ts';
import { lastGoodPath } from './replace-file.ts';
import { inspectText, seal } from './sealed-document.ts';
import type { ShardedCollection } from './sharded-collection.ts';
import type { Single } from './single.ts';

export type Forgetting = {
  /**
   * From now on the person is to be forgotten, and so are the lines of the address book that are about them.
   * @throws Refusal when that cannot be kept on the disk
   */
  readonly schedule: (personId: string, connectionIds: readonly string[]) => void;
  /** The person is to stay after all. @throws Refusal */
  readonly cancel: (personId: string) => void;
  /** Forgets all who are to be forgotten. It never throws: what could not be reached is told, and tried at the next start. */
  readonly finish: () => void;
  /** From now on nobody is forgotten by itself; the next start does. */
  readonly stop: () => void;
};

/** How long a deletion can be undone, in milliseconds: three times as long as the page offers it. */
export const undoPeriod = 30_000;

/** Who is to be forgotten. The lines of the address book are known by a hash: their ids may be names. */
type Forgotten = { readonly people: ReadonlySet<string>; readonly lines: ReadonlySet<string> };

/** As it is kept on the disk: a person's id, and behind it the hashes of their lines. */
function forgottenOf(entries: readonly string[]): Forgotten {
  const words = entries.map((entry) => entry.split(' '));
  return {
    people: new Set(words.flatMap(([id = '']) => [id])),
    lines: new Set(words.flatMap(([, ...hashes]) => hashes)),
  };
}

const personOf = (entry: string) => entry.split(' ', 1)[0];

/** Whether a line of the address book, or its id alone, is to be forgotten. */
function isForgotten(line: unknown, { lines }: Forgotten): boolean {
  const id = isFields(line) ? line.id : line;
  return typeof id === 'string' && lines.has(shortHash(id));
}

/** A list without what is to be forgotten; whatever is no list as it is. */
function withoutLines(list: unknown, forgotten: Forgotten): unknown {
  return Array.isArray(list) ? list.filter((line) => !isForgotten(line, forgotten)) : list;
}

/** `data` without the people to be forgotten, the drafts to them and their lines in the address book. */
function without(data: unknown, forgotten: Forgotten): unknown {
  const { people } = forgotten;
  if (Array.isArray(data))
    return data.filter((item) => !(isFields(item) && (isIn(people, item.id) || isIn(people, item.personId))));
  if (!isFields(data) || !('connections' in data)) return data;
  const changes = isFields(data.changes)
    ? Object.fromEntries(
        Object.entries(data.changes).map(([name, list]) => [name, withoutLines(list, forgotten)]),
      )
    : data.changes;
  return { ...data, connections: withoutLines(data.connections, forgotten), changes };
}

/** Whether `holder` is the address book, and something in it is to be forgotten. */
function isBookAsked(holder: string, { lines }: Forgotten): boolean {
  return lines.size > 0 && holder.startsWith('address-book');
}

function isIn(ids: ReadonlySet<string>, id: unknown): boolean {
  return typeof id === 'string' && ids.has(id);
}

export function createForgetting(
  ports: StoragePorts,
  {
    people,
    drafts,
    addressBook,
  }: {
    readonly people: ShardedCollection<Person>;
    readonly drafts: ShardedCollection<Draft>;
    readonly addressBook: Single<AddressBook>;
  },
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
      write: (ids) => [JSON.stringify(ids)],
    },
    ports,
  );

  /** Takes the people out of one file or, where it is not one of our documents any more, removes it. */
  function purge(path: string, forgotten: Forgotten): void {
    const written = readFileSync(path, 'utf8');
    const holder = documentOf(basename(path));
    const opening = vault.open(holder, written);
    // Nobody can tell what is in it.
    const mayBeOfThem = /^(?:people|drafts|other)/.test(holder) || isBookAsked(holder, forgotten);
    if (opening.kind === 'damaged' && mayBeOfThem) rmSync(path);
    if (opening.kind !== 'plain' && opening.kind !== 'opened') return;
    const text = opening.kind === 'plain' ? written : opening.content.toString();
    const isNamed = [...forgotten.people].some((id) => text.includes(id));
    if (!isNamed && !isBookAsked(holder, forgotten)) return;
    const found = inspectText(text);
    if (found.kind !== 'good') {
      rmSync(path);
      return;
    }
    const { data, sequence, format } = found.document;
    const content = Buffer.from(JSON.stringify(seal(without(data, forgotten), sequence, format)));
    replaceFile(path, vault.enclose(holder, content), false);
  }

  function forgetLines(forgotten: Forgotten): void {
    if (forgotten.lines.size === 0) return;
    const book = addressBook.read();
    const { connections, changes } = book;
    const kept = <T>(list: readonly T[]) => list.filter((line) => !isForgotten(line, forgotten));
    addressBook.save({
      ...book,
      connections: kept(connections),
      changes: changes && {
        since: changes.since,
        added: kept(changes.added),
        moved: kept(changes.moved),
        gone: kept(changes.gone),
      },
    });
  }

  function forget(forgotten: Forgotten): readonly string[] {
    const { people: ids } = forgotten;
    people.change({ save: [], remove: [...ids] });
    const toThem = drafts.all().filter(({ personId }) => personId !== null && ids.has(personId));
    drafts.change({ save: [], remove: toThem.map(({ id }) => id) });
    forgetLines(forgotten);
    return copiesIn(dataFolder.path).filter((path) => {
      try {
        purge(path, forgotten);
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
      const entries = document.read();
      if (entries.length === 0) return;
      dataFolder.assertSame();
      const unreached = forget(forgottenOf(entries));
      if (unreached.length === 0) {
        document.save([]);
        // What was before that save names them still.
        rmSync(lastGoodPath(join(dataFolder.path, 'forgotten.json')), { force: true });
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
    schedule: (personId, connectionIds) => {
      const entry = [personId, ...connectionIds.map(shortHash)].join(' ');
      document.save([...document.read().filter((other) => personOf(other) !== personId), entry]);
      clearTimeout(timer);
      timer = setTimeout(finish, undoPeriod);
      timer.unref();
    },
    cancel: (personId) => {
      const entries = document.read();
      const others = entries.filter((entry) => personOf(entry) !== personId);
      if (others.length < entries.length) document.save(others);
    },
    finish,
    stop: () => clearTimeout(timer),
  };
}
