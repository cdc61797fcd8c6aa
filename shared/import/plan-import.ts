/**
 * What an import would do, before anything is written: who is new, who is known better afterwards, who stays the same. The
 * plan is what is shown, and what is saved is the plan.
 */
import { bookConnection, isSameConnection } from '../address-book/book-connection.ts';
import { finish } from '../finish.ts';
import { foldForSearch } from '../fold.ts';
import type { BookConnection } from '../model/address-book.ts';
import type { Person } from '../model/person.ts';
import { type Identity, profileKey } from '../people/identity.ts';
import { newPerson } from '../people/new-person.ts';
import { withStage } from '../people/stage-history.ts';
import { indexPeople } from './find-person.ts';
import { type Connection, emptyContact, type Imported, type Place, type Rejected } from './imported.ts';
import {
  withAcceptance,
  withContact,
  withMessage,
  withNote,
  withPastSettled,
  withRecord,
} from './into-person.ts';
import { ownAccount, participantKey } from './own-account.ts';
import type { OwnData } from './plan-own.ts';

export type PlannedState = 'new' | 'updated' | 'unchanged' | 'duplicate';

/** A row of a file, or a line of it, and what becomes of it. */
export type PlannedRow = Place & { readonly name: string; readonly state: PlannedState };

export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  readonly rejected: readonly Rejected[];
  /** The people who are new or change, as they will be. */
  readonly save: readonly Person[];
  /** The connections, each once: they take the place of those imported before. Null where the files hold none. */
  readonly connections: readonly BookConnection[] | null;
  /** Whom the files have under an id of their own, and under which they are kept here. */
  readonly personIds: ReadonlyMap<string, string>;
};

export type Planning = {
  readonly people: Iterable<Person>;
  /** The address book as it is, with which connections are compared. */
  readonly connections: readonly BookConnection[];
  /** People of this app's own files, to the letter. */
  readonly ownPeople: OwnData['people'];
  /** The user's name, which tells their messages from others'. */
  readonly ownName: string;
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly newId: () => string;
};

/** The people as the import goes on, and what became of each row. */
type Changes = {
  readonly rows: PlannedRow[];
  readonly rejected: Rejected[];
  /** The person as they are at this point, or null. */
  readonly find: (identity: Identity) => Person | null;
  /** Applies what an entry says of somebody, who is made where they are not kept yet. */
  readonly apply: (place: Place, identity: Identity, change: (person: Person) => Person) => void;
  /** Takes a record of this app's own: to the letter where nobody is kept who is the same person. */
  readonly take: (place: Place, person: Person) => void;
  /** Everybody who is new or was changed. */
  readonly changed: () => readonly Person[];
  readonly personIds: ReadonlyMap<string, string>;
};

function beginChanges({ people, now, newId, ownPeople }: Planning, refused: readonly Rejected[]): Changes {
  const index = indexPeople(people);
  // Two of a file may look like one, and are two: they are only compared with those who were here before.
  const before = ownPeople.length === 0 ? null : indexPeople(people);
  const changed = new Map<string, Person>();
  const rows: PlannedRow[] = [];
  const personIds = new Map<string, string>();
  const made = ({ name, profileLink }: Identity): Person => ({
    ...newPerson({ id: newId(), now }),
    name,
    profileLink,
  });
  const stateOf = (isNew: boolean, isChanged: boolean, isRepeated: boolean): PlannedState => {
    if (isNew) return 'new';
    if (isChanged) return 'updated';
    return isRepeated ? 'duplicate' : 'unchanged';
  };
  const keptAs = (person: Person): Person | null => {
    const found = before?.find(person) ?? null;
    const areToldApart =
      found !== null && (found.differentFrom.includes(person.id) || person.differentFrom.includes(found.id));
    return found === null || areToldApart ? null : index.get(found.id);
  };
  return {
    rows,
    rejected: [...refused],
    find: index.find,
    apply: ({ file, line }, identity, change) => {
      const found = index.find(identity);
      const before = found ?? made(identity);
      const after = change(before);
      const isChanged = after !== before;
      const state = stateOf(found === null, isChanged, changed.has(before.id));
      rows.push({ file, line, name: after.name, state });
      if (found !== null && !isChanged) return;
      const person = { ...after, updatedAt: now };
      changed.set(person.id, person);
      index.put(person);
    },
    take: ({ file, line }, person) => {
      const here = index.get(person.id) ?? keptAs(person);
      if (here !== null && here.id !== person.id) personIds.set(person.id, here.id);
      const after = here === null ? person : withRecord(here, person);
      const isChanged = after !== here;
      rows.push({ file, line, name: after.name, state: stateOf(here === null, isChanged, false) });
      if (!isChanged) return;
      const kept = here === null ? person : { ...after, updatedAt: now };
      changed.set(kept.id, kept);
      index.put(kept);
    },
    changed: () => [...changed.values()],
    personIds,
  };
}

/** A written day as a moment that is on it nearly everywhere. */
function momentOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}

/** What becomes of a connection in the address book, where it was known as `before`. */
function stateInBook(connection: BookConnection, before: BookConnection | undefined): PlannedState {
  if (before === undefined) return 'new';
  return isSameConnection(connection, before) ? 'unchanged' : 'updated';
}

/** What a connection says of a person, with the day on which they accepted where it is known. */
function withConnection(person: Person, connection: Connection): Person {
  const { connectedOn } = connection;
  const described = withContact(person, { ...emptyContact, ...connection }, person.createdAt);
  return connectedOn === null ? described : withAcceptance(described, momentOf(connectedOn));
}

/** The connection that somebody is, where they are one. */
type FindConnection = (identity: Identity) => Connection | undefined;

/** The connections, each once, in their order, and the one that somebody is. */
type Connections = { readonly book: readonly BookConnection[]; readonly connectionOf: FindConnection };

/** Each connection once, with a row for each; those already kept as people are known to have accepted. */
function* planConnections(
  changes: Changes,
  connections: readonly Connection[],
  book: readonly BookConnection[],
): Generator<void, Connections> {
  const known = new Map(book.map((connection) => [connection.id, connection]));
  const byId = new Map<string, Connection>();
  const kept: BookConnection[] = [];
  for (const connection of connections) {
    yield;
    const { file, line, name } = connection;
    const inBook = bookConnection(connection);
    const isRepeated = byId.has(inBook.id);
    if (!isRepeated) {
      byId.set(inBook.id, connection);
      kept.push(inBook);
    }
    if (isRepeated || changes.find(connection) === null) {
      const state = isRepeated ? 'duplicate' : stateInBook(inBook, known.get(inBook.id));
      changes.rows.push({ file, line, name, state });
      continue;
    }
    changes.apply(connection, connection, (before) => withConnection(before, connection));
  }
  // Only once somebody is looked for by their name: to fold those of all takes long.
  let byName: ReadonlyMap<string, Connection> | null = null;
  const namesake = (name: string) => {
    byName ??= new Map(Array.from(byId.values(), (one) => [foldForSearch(one.name), one]));
    return byName.get(foldForSearch(name));
  };
  const connectionOf: FindConnection = ({ name, profileLink }) => {
    const key = profileKey(profileLink);
    return key === null ? namesake(name) : byId.get(key);
  };
  return { book: kept, connectionOf };
}

function* planInvitations(
  changes: Changes,
  invitations: Imported['invitations'],
  connectionOf: FindConnection,
): Generator<void> {
  const inOrder = [...invitations].sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const invitation of inOrder) {
    yield;
    const { direction, name, profileLink, at, text } = invitation;
    const connection = connectionOf(invitation);
    // An invitation that came in without a word says nothing that is worth keeping of a stranger.
    if (direction === 'from-them' && text === '' && changes.find(invitation) === null) continue;
    changes.apply(invitation, { name, profileLink }, (person) => {
      const isOut = direction === 'to-them';
      const isStranger = person.stage === 'idea' && person.messages.length === 0;
      const asked = !isOut && isStranger ? withStage(person, 'blind-request', at) : person;
      const purpose = isOut ? ('connection-request' as const) : null;
      const said = withMessage(asked, { at, direction, purpose, channel: 'linkedin-note', text });
      return connection === undefined ? said : withAcceptance(withConnection(said, connection), at);
    });
  }
}

function* planLetters(
  changes: Changes,
  letters: Imported['letters'],
  ownName: string,
  connectionOf: FindConnection,
): Generator<void> {
  const own = ownAccount(letters, ownName);
  const inOrder = [...letters].sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const letter of inOrder) {
    yield;
    const { file, line, at, text } = letter;
    const refuse = (reason: string) =>
      changes.rejected.push({ file, line, cells: [letter.from.name, text.slice(0, 200)], reason });
    if (own === null) {
      refuse('It cannot be told which of them is you. Fill in your name in Settings and try again.');
      continue;
    }
    const isOut = participantKey(letter.from) === own;
    const others = (isOut ? letter.to : [letter.from]).filter((other) => participantKey(other) !== own);
    const [other] = others;
    const isAmongMany = others.length > 1 || letter.to.length > 1;
    if (other === undefined || other.name === '') refuse('It does not say whom it is with.');
    else if (isAmongMany) refuse('It is part of a conversation among several people.');
    else {
      const direction = isOut ? ('to-them' as const) : ('from-them' as const);
      changes.apply(letter, other, (person) => {
        // Who writes messages on LinkedIn is connected: the first one accepted, whoever asked.
        const connection = connectionOf(other);
        const known = connection === undefined ? person : withConnection(person, connection);
        const connected = withAcceptance(known, at);
        return withMessage(connected, { at, direction, purpose: null, channel: 'linkedin-message', text });
      });
    }
  }
}

/** `planImport`, resting after each entry, so that a page can do it in pieces. */
export function* planInSteps(imported: Imported, planning: Planning): Generator<void, ImportPlan> {
  const changes = beginChanges(planning, imported.rejected);
  for (const { person, ...place } of planning.ownPeople) {
    yield;
    changes.take(place, person);
  }
  const asExported = new Set(changes.changed());
  const { book, connectionOf } = yield* planConnections(changes, imported.connections, planning.connections);
  for (const contact of imported.contacts) {
    yield;
    changes.apply(contact, contact, (person) => withContact(person, contact, planning.now));
  }
  yield* planInvitations(changes, imported.invitations, connectionOf);
  yield* planLetters(changes, imported.letters, planning.ownName, connectionOf);
  for (const note of imported.notes) {
    yield;
    changes.apply(note, note, (person) => {
      const connection = connectionOf(note);
      const known = connection === undefined ? person : withConnection(person, connection);
      return withNote(known, note.text, note.at ?? planning.now);
    });
  }
  return {
    rows: changes.rows,
    rejected: changes.rejected,
    save: changes
      .changed()
      .map((person) => (asExported.has(person) ? person : withPastSettled(person, planning.now))),
    connections: imported.connections.length === 0 ? null : book,
    personIds: changes.personIds,
  };
}

/** What an import of these files would do. The same files once more leave everyone unchanged. */
export function planImport(imported: Imported, planning: Planning): ImportPlan {
  return finish(planInSteps(imported, planning));
}
