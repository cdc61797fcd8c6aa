/** Changes of many things at once: their pieces are gathered, then made as a whole. */
import { contract } from '../../../shared/contract.ts';
import type { AddressBook } from '../../../shared/model/address-book.ts';
import type { ChangeEnd, ChangePiece } from '../../../shared/model/whole-change.ts';
import { route } from '../dispatcher.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import type { Host } from './host.ts';

/** All pieces of a change, joined. */
type Gathered = { readonly [K in keyof ChangePiece]-?: NonNullable<ChangePiece[K]> };

/** Joins pieces in the order of their numbers. */
function join(pieces: ReadonlyMap<number, ChangePiece>): Gathered {
  const inOrder = [...pieces].sort(([one], [other]) => one - other).map(([, piece]) => piece);
  return {
    people: inOrder.flatMap(({ people = [] }) => people),
    drafts: inOrder.flatMap(({ drafts = [] }) => drafts),
    templates: inOrder.flatMap(({ templates = [] }) => templates),
    connections: inOrder.flatMap(({ connections = [] }) => connections),
    added: inOrder.flatMap(({ added = [] }) => added),
    moved: inOrder.flatMap(({ moved = [] }) => moved),
    gone: inOrder.flatMap(({ gone = [] }) => gone),
  };
}

function bookOf(
  { connections, added, moved, gone }: Gathered,
  { importedAt, since }: NonNullable<ChangeEnd['book']>,
): AddressBook {
  return { importedAt, connections, changes: since === null ? null : { since, added, moved, gone } };
}

/** Something that is done, and how it is taken back. */
type Step = { readonly make: () => void; readonly takeBack: () => void };

/** Makes all the steps; when one fails, those before it are taken back. @throws what that one threw */
function makeAll(steps: readonly Step[], log: Log): void {
  const made: Step[] = [];
  try {
    for (const step of steps) {
      step.make();
      made.unshift(step);
    }
  } catch (error) {
    for (const step of made) {
      try {
        step.takeBack();
      } catch (next) {
        // The others can still be taken back, and what the user is to hear is why it began.
        log.error('a part of a change was not taken back', next);
      }
    }
    throw error;
  }
}

type Entry = { readonly id: string };

/** A collection's part of a change, with what puts back the entries that it replaces or removes. */
function collectionStep<R extends Entry>(
  all: () => readonly R[],
  change: (change: { readonly save: readonly R[]; readonly remove: readonly string[] }) => void,
  save: readonly R[],
  remove: readonly string[],
): readonly Step[] {
  if (save.length === 0 && remove.length === 0) return [];
  const touched = new Set([...save.map(({ id }) => id), ...remove]);
  const before = all().filter(({ id }) => touched.has(id));
  const known = new Set(before.map(({ id }) => id));
  const made = save.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  return [{ make: () => change({ save, remove }), takeBack: () => change({ save: before, remove: made }) }];
}

function documentStep<T>(
  document: { readonly read: () => T; readonly save: (value: T) => void },
  value: T | null,
): readonly Step[] {
  if (value === null) return [];
  const before = document.read();
  return [{ make: () => document.save(value), takeBack: () => document.save(before) }];
}

export function changeRoutes(storage: Storage, { applySettings }: Pick<Host, 'applySettings'>, log: Log) {
  const { people, drafts, templates, addressBook, profile, settings, forgetting } = storage;
  /** One change at a time is gathered, so that what is never made takes no room for long. */
  let open: { readonly id: string; readonly pieces: Map<number, ChangePiece> } | null = null;

  /** @throws Refusal unless all pieces are there: what is missing would be taken for what is to be empty. */
  function wholeOf(id: string, count: number): Gathered {
    const pieces = open?.id === id ? open.pieces : new Map<number, ChangePiece>();
    const isWhole = pieces.size === count && [...pieces.keys()].every((number) => number < count);
    if (isWhole) return join(pieces);
    throw new Refusal(
      'not-saved',
      'Not everything that was to be changed has arrived, so nothing was changed. Please try again.',
    );
  }

  return {
    gatherChange: route(contract.gatherChange, ({ change, number, piece }) => {
      if (open?.id !== change) open = { id: change, pieces: new Map() };
      open.pieces.set(number, piece);
      return {};
    }),
    makeChange: route(contract.makeChange, ({ change, end }) => {
      const gathered = wholeOf(change, end.pieces);
      const { remove, book } = end;
      // Last: whoever was being forgotten and does not come back after all is still to be forgotten.
      const stay: Step = {
        make: () => {
          for (const { id } of gathered.people) forgetting.cancel(id);
        },
        takeBack: () => undefined,
      };
      const steps = [
        ...collectionStep(people.all, people.change, gathered.people, remove.people),
        ...collectionStep(drafts.all, drafts.change, gathered.drafts, remove.drafts),
        ...collectionStep(
          templates.all,
          (parts) => {
            templates.remove(parts.remove);
            templates.save(parts.save);
          },
          gathered.templates,
          remove.templates,
        ),
        ...documentStep(addressBook, book === null ? null : bookOf(gathered, book)),
        ...documentStep(profile, end.profile),
        ...documentStep(settings, end.settings),
        stay,
      ];
      makeAll(steps, log);
      if (open?.id === change) open = null;
      if (end.settings !== null) applySettings(end.settings);
      return {};
    }),
  };
}
