import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Person } from '../../../shared/model/person.ts';
import { makeFolder, makePerson, startCore } from '../../../test/support/core-in-folder.ts';
import { portsOn } from '../../../test/support/plants-document.ts';
import { seal } from './sealed-document.ts';
import { createShardedCollection } from './sharded-collection.ts';
import { shardNames, shardOf } from './shards.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts people on the disk as the app would have, shard by shard. */
function writePeople(people: readonly Person[]): void {
  shardNames('people').forEach((name, shard) => {
    const members = people.filter((person) => shardOf(person.id) === shard);
    if (members.length > 0) writeFileSync(join(folder, `${name}.json`), JSON.stringify(seal(members, 1)));
  });
}

async function listAll(): Promise<{ readonly people: readonly Person[]; readonly pages: readonly number[] }> {
  const core = startCore(folder);
  const people: Person[] = [];
  const pages: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const answer: { people: readonly Person[]; nextPage: number | null } = await core.ask('listPeople', {
      page,
    });
    people.push(...answer.people);
    pages.push(answer.people.length);
    page = answer.nextPage;
  }
  return { people, pages };
}

test('every id has one of sixteen shards, the same every time', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      const shard = shardOf(id);
      expect(Number.isInteger(shard) && shard >= 0 && shard < 16).toBe(true);
      expect(shardOf(id)).toBe(shard);
    }),
  );
});

test('an id’s shard is the one that files of earlier versions have it in', () => {
  expect(['person-1', 'person-2', '0b9f6a52-6a3e-4a1e-9f5e-0d6a3f1c2b4d'].map(shardOf)).toEqual([5, 10, 1]);
});

test('random ids spread over all shards', () => {
  const counts = new Array<number>(16).fill(0);
  for (let index = 0; index < 4_000; index += 1) {
    const shard = shardOf(`person-${index}`);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(150);
  expect(Math.max(...counts)).toBeLessThan(350);
});

test('a small collection is one page', async () => {
  writePeople(Array.from({ length: 40 }, (_, index) => makePerson(`person-${index}`)));
  expect((await listAll()).pages).toEqual([40]);
});

test('every person of a large collection comes exactly once, in pages of about two hundred', async () => {
  const everyone = Array.from({ length: 1_500 }, (_, index) => makePerson(`person-${index}`));
  writePeople(everyone);
  const { people, pages } = await listAll();
  expect(people.map(({ id }) => id).toSorted()).toEqual(everyone.map(({ id }) => id).toSorted());
  expect(pages.length).toBeGreaterThan(4);
  for (const size of pages) expect(size).toBeLessThanOrEqual(200);
});

test('no people are one empty page, and so is a page past the end', async () => {
  const core = startCore(folder);
  expect(await core.ask('listPeople', { page: 0 })).toEqual({ people: [], nextPage: null });
  expect(await core.ask('listPeople', { page: 999 })).toEqual({ people: [], nextPage: null });
});

test('saving a person writes one shard only', async () => {
  await startCore(folder).ask('savePerson', makePerson('person-1'));
  expect(readdirSync(folder).filter((name) => name.startsWith('people-'))).toHaveLength(1);
});

test('a removed person stays removed, the others stay', async () => {
  const core = startCore(folder);
  for (const id of ['person-1', 'person-2', 'person-3']) await core.ask('savePerson', makePerson(id));
  await core.ask('removePerson', { id: 'person-2' });
  const ids = (await listAll()).people.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['person-1', 'person-3']);
});

describe('a collection of records that are nothing but their ids', () => {
  const open = (most: number) =>
    createShardedCollection(
      {
        name: 'plants',
        label: 'Plants',
        schema: z.strictObject({ id: z.string() }),
        most,
        full: 'It is full.',
      },
      portsOn(folder).ports,
    );

  /** Puts `count` records into the shard `shard`. @returns their ids */
  function fill(shard: number, count: number): readonly string[] {
    const ids: string[] = [];
    for (let number = 0; ids.length < count; number += 1) {
      if (shardOf(`plant-${number}`) === shard) ids.push(`plant-${number}`);
    }
    const sealed = seal(
      ids.map((id) => ({ id })),
      1,
    );
    writeFileSync(join(folder, `${shardNames('plants')[shard]}.json`), JSON.stringify(sealed));
    return ids;
  }

  const pagesOf = (collection: ReturnType<typeof open>) => {
    const pages: { readonly from: number; readonly count: number }[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const { records, nextPage } = collection.page(from);
      pages.push({ from, count: records.length });
      from = nextPage;
    }
    return pages;
  };

  test('has pages of two hundred at most, filled as far as whole documents go', () => {
    fill(2, 120);
    fill(5, 80);
    fill(6, 1);
    expect(pagesOf(open(1_000))).toEqual([
      { from: 0, count: 200 },
      { from: 6, count: 1 },
    ]);
  });

  test('gives a document that is larger than a page as one, and no empty page after it', () => {
    fill(0, 250);
    fill(7, 201);
    expect(pagesOf(open(1_000))).toEqual([
      { from: 0, count: 250 },
      { from: 7, count: 201 },
    ]);
  });

  test('takes no more than it may hold, but can be changed when it is full', () => {
    const [known = ''] = fill(3, 4);
    const collection = open(5);
    collection.save({ id: 'one-more' });
    expect(() => collection.save({ id: 'too-many' })).toThrow('It is full.');
    collection.save({ id: known });
    expect(collection.all()).toHaveLength(5);
    expect(collection.get('too-many')).toBeUndefined();
    expect(collection.remove('too-many')).toBe(false);
    expect(collection.remove(known)).toBe(true);
    collection.save({ id: 'too-many' });
    expect(open(5).get('too-many')).toEqual({ id: 'too-many' });
  });
});
