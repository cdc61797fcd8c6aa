/** Changes of many things at once, as an import makes them: one acknowledged step, whole or not at all. */

import { inPieces } from '../../shared/in-pieces.ts';
import type { AddressBook } from '../../shared/model/address-book.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Template } from '../../shared/model/template.ts';
import type { ChangePiece } from '../../shared/model/whole-change.ts';
import { idsOf } from '../../shared/records.ts';
import { api } from '../api/client.ts';
import { showAddressBook } from './address-book.ts';
import { nextTurn } from './between-frames.ts';
import { flushSaves, showWholeChange } from './store.ts';

type Part<T> = { readonly save: readonly T[]; readonly remove: readonly string[] };

export type WholeChange = {
  readonly people: Part<Person>;
  readonly drafts: Part<Draft>;
  readonly templates: Part<Template>;
  /** Null for what stays as it is. */
  readonly addressBook: AddressBook | null;
  readonly profile: Profile | null;
  readonly settings: Settings | null;
};

/**
 * So many entries are sent in a moment: a connection is a line, a person may have a long dialogue. Fewer would take longer
 * to send than to read.
 */
const pieceSize = 100;
const connectionsInPiece = 1_000;
const bookLists: readonly (keyof ChangePiece)[] = ['connections', 'added', 'moved', 'gone'];
/** So many pieces are on their way at once: while the application reads one, the next is made ready here. */
const piecesUnderWay = 3;

/** What is sent, each piece with some entries of one list. */
export function piecesOf({ people, drafts, templates, addressBook }: WholeChange): readonly ChangePiece[] {
  const { connections, changes } = addressBook ?? { connections: [], changes: null };
  const lists: Readonly<Record<keyof ChangePiece, readonly unknown[]>> = {
    people: people.save,
    drafts: drafts.save,
    templates: templates.save,
    connections,
    added: changes?.added ?? [],
    moved: changes?.moved ?? [],
    gone: changes?.gone ?? [],
  };
  return idsOf(lists).flatMap((list) => {
    const size = bookLists.includes(list) ? connectionsInPiece : pieceSize;
    return inPieces(lists[list], size).map((piece) => ({ [list]: piece }));
  });
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the change; null once it is on the disk, or why it could not be made, and then nothing has changed. One waits for
 * the other, since the application gathers the pieces of one change only.
 */
export function makeWholeChange(whole: WholeChange): Promise<string | null> {
  const made = last.then(() => makeNext(whole));
  last = made.catch(() => undefined);
  return made;
}

/** Sends all pieces; null, or why one did not arrive, after which no more are sent. */
async function gather(change: string, pieces: readonly ChangePiece[]): Promise<string | null> {
  const waiting = pieces.entries();
  let failure: string | null = null;
  const sendOn = async () => {
    for (const [number, piece] of waiting) {
      await nextTurn();
      if (failure !== null) return;
      const gathered = await api.gatherChange({ change, number, piece });
      if (!gathered.ok) failure = gathered.failure.message;
    }
  };
  await Promise.all(Array.from({ length: piecesUnderWay }, sendOn));
  return failure;
}

async function makeNext(whole: WholeChange): Promise<string | null> {
  // What was written before would otherwise be written over what the change brings.
  const unsaved = await flushSaves();
  if (unsaved !== null) return unsaved;
  const change = crypto.randomUUID();
  const pieces = piecesOf(whole);
  const lost = await gather(change, pieces);
  if (lost !== null) return lost;
  const { people, drafts, templates, addressBook, profile, settings } = whole;
  const book =
    addressBook === null
      ? null
      : { importedAt: addressBook.importedAt, since: addressBook.changes?.since ?? null };
  const remove = { people: people.remove, drafts: drafts.remove, templates: templates.remove };
  const end = { pieces: pieces.length, remove, book, profile, settings };
  const made = await api.makeChange({ change, end });
  if (!made.ok) return made.failure.message;
  showWholeChange(whole);
  if (addressBook !== null) showAddressBook(addressBook);
  return null;
}
