/**
 * The people, spread over sixteen documents by a hash of their id, because a save rewrites a whole file: one person's
 * note must not cost the writing of ten thousand people.
 */
import { createHash } from 'node:crypto';
import { type Person, personSchema } from '../../../shared/model/person.ts';
import { type Collection, createCollection } from './collection.ts';
import type { StoragePorts } from './guarded-document.ts';

const shardIds = [...'0123456789abcdef'];

/** Pages are filled up to about this many people, so that a small collection is one page. */
const pageSize = 200;

const mostPerShard = 3_000;

export type PeoplePage = { readonly people: readonly Person[]; readonly nextPage: number | null };

export type People = {
  readonly get: Collection<Person>['get'];
  readonly save: Collection<Person>['save'];
  readonly remove: Collection<Person>['remove'];
  /** One page of people, in no particular order; a page past the end is empty. */
  readonly page: (page: number) => PeoplePage;
  /** Each shard's loading as a step of its own, so that loading many people can pause between them. */
  readonly loadSteps: readonly (() => void)[];
};

/** The number, from 0 to 15, of the shard that holds the person with this id: the same on every computer. */
export function shardOf(id: string): number {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').charAt(0), 16);
}

export const peopleDocuments: readonly string[] = shardIds.map((shard) => `people-${shard}`);

export function createPeople(ports: StoragePorts): People {
  const shards = peopleDocuments.map((name) =>
    createCollection(
      {
        name,
        label: 'Some of your people',
        schema: personSchema,
        most: mostPerShard,
        full: 'Common Ground cannot keep more people than this. Remove some whom you no longer need, then try again.',
      },
      ports,
    ),
  );

  function shardFor(id: string): Collection<Person> {
    const shard = shards[shardOf(id)];
    if (shard === undefined) throw new RangeError('A shard number is from 0 to 15.');
    return shard;
  }

  return {
    get: (id) => shardFor(id).get(id),
    save: (person) => shardFor(person.id).save(person),
    remove: (id) => shardFor(id).remove(id),
    page: (page) => {
      const people: Person[] = [];
      for (let index = page; index < shards.length; index += 1) {
        const more = shards[index]?.all() ?? [];
        if (people.length > 0 && more.length > 0 && people.length + more.length > pageSize) {
          return { people, nextPage: index };
        }
        people.push(...more);
      }
      return { people, nextPage: null };
    },
    loadSteps: shards.map((shard) => () => {
      shard.all();
    }),
  };
}
