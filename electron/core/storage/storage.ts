/** All of the user's documents, opened together. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { emptyAddressBook } from '../../../shared/address-book/empty-book.ts';
import { mostDrafts, mostPeople, mostTemplates } from '../../../shared/capacity.ts';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import type { Notice } from '../../../shared/contract.ts';
import { defaultSettings } from '../../../shared/default-settings.ts';
import { type AddressBook, addressBookSchema } from '../../../shared/model/address-book.ts';
import { type Draft, draftSchema } from '../../../shared/model/draft.ts';
import { type Person, personSchema } from '../../../shared/model/person.ts';
import { type Profile, profileSchema } from '../../../shared/model/profile.ts';
import { type Settings, settingsSchema } from '../../../shared/model/settings.ts';
import { type Template, templateSchema } from '../../../shared/model/template.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Vault } from '../encryption/vault.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { createBackups } from './backups.ts';
import { type Collection, createCollection } from './collection.ts';
import { explainErasing } from './disk-errors.ts';
import { backedUpFiles, ownFiles } from './document-names.ts';
import type { OpenStore } from './document-store.ts';
import { completeErasing, eraseEverything } from './erasing.ts';
import { createForgetting, type Forgetting } from './forgetting.ts';
import { createGuardedDocument, type GuardedDocument, type StoragePorts } from './guarded-document.ts';
import { removeLeftovers } from './leftovers.ts';
import { retiredDocuments } from './migrations/migrations.ts';
import { closeToOthers } from './private-modes.ts';
import type { ReplaceFile } from './replace-file.ts';
import { createRestoring, type Restoring } from './restoring.ts';
import { createShardedCollection, type ShardedCollection } from './sharded-collection.ts';
import { shardNames } from './shards.ts';
import { createSingle, type Single } from './single.ts';

export type Storage = {
  readonly dataFolder: DataFolder;
  readonly profile: Single<Profile>;
  readonly settings: Single<Settings>;
  readonly templates: Collection<Template>;
  readonly drafts: ShardedCollection<Draft>;
  readonly people: ShardedCollection<Person>;
  /** Written as a whole, with an import. */
  readonly addressBook: Single<AddressBook>;
  readonly restoring: Restoring;
  readonly forgetting: Forgetting;
  /** Deletes everything from every file; nothing may be asked of this storage afterwards. @throws Refusal */
  readonly erase: () => void;
  /** Reads every document, pausing in between, so that whatever the user must be told about them is known. */
  readonly load: () => Promise<void>;
  /** As `load`, and what could not be read before is read again: only for a page that shows all of it from now on. */
  readonly loadAnew: () => Promise<void>;
  /** What the user should know about their data, as found so far. */
  readonly notices: () => readonly Notice[];
};

/** What a notice is about: of several parts of one collection that cannot be saved, the first is told. */
function subjectOf(text: string): string {
  return /^.* cannot be saved: /.exec(text)?.[0] ?? text;
}

/** A document that today's format has no more use for. Reading it writes it anew, which leaves it empty. */
function createRetiredDocument(name: string, ports: StoragePorts): GuardedDocument<unknown> {
  const read = (data: unknown) => (data === undefined ? null : { value: data, unreadable: 0 });
  return createGuardedDocument<unknown>(
    { name, label: `Your ${name}`, empty: [], read, write: (data) => [JSON.stringify(data)] },
    ports,
  );
}

export function openStorage(options: {
  readonly dataFolder: DataFolder;
  readonly openStore: OpenStore;
  readonly replaceFile: ReplaceFile;
  readonly vault: Vault;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
}): Storage {
  const { dataFolder, log } = options;
  let notices: readonly Notice[] = [];
  const notify = (text: string): void => {
    // Many damaged parts say the same thing; the list stays readable and the answer small.
    const isTold = notices.some((notice) => subjectOf(notice.text) === subjectOf(text));
    if (notices.length >= 50 || isTold) return;
    notices = [...notices, { id: options.newId(), text: text.slice(0, 2_000) }];
  };
  const retract = (text: string): void => {
    notices = notices.filter((notice) => subjectOf(notice.text) !== subjectOf(text.slice(0, 2_000)));
  };
  const opened: Pick<GuardedDocument<unknown>, 'tryAgain'>[] = [];
  const backups = createBackups(
    dataFolder.path,
    backedUpFiles,
    options.now,
    log,
    { notify, retract },
    options.vault,
  );
  const ports: StoragePorts = {
    dataFolder,
    openStore: options.openStore,
    replaceFile: options.replaceFile,
    vault: options.vault,
    now: options.now,
    log,
    backups,
    notify,
    retract,
    onOpen: (document) => opened.push(document),
  };

  const problem = dataFolder.problem;
  if (problem === null) {
    completeErasing(dataFolder.path);
    removeLeftovers(dataFolder.path, ownFiles, log);
    const wasOpen = closeToOthers(dataFolder.path);
    if (wasOpen !== null) notify(wasOpen);
  } else notify(problem);

  const profile = createSingle<Profile>(
    { name: 'profile', label: 'Your profile', schema: profileSchema, defaults: emptyProfile },
    ports,
  );
  const settings = createSingle<Settings>(
    { name: 'settings', label: 'Your settings', schema: settingsSchema, defaults: defaultSettings },
    ports,
  );
  const templates = createCollection<Template>(
    {
      name: 'templates',
      label: 'Your templates',
      schema: templateSchema,
      most: mostTemplates,
      full: 'There can be 2,000 templates at most. Remove some that you no longer need, then try again.',
    },
    ports,
  );
  const drafts = createShardedCollection<Draft>(
    {
      name: 'drafts',
      label: 'Your drafts',
      schema: draftSchema,
      most: mostDrafts,
      full: 'There are 2,000 drafts already, which is the most. Remove some that you no longer need, then try again.',
    },
    ports,
  );
  const people = createShardedCollection<Person>(
    {
      name: 'people',
      label: 'Some of your people',
      schema: personSchema,
      most: mostPeople,
      full: 'Common Ground cannot keep more people than this. Remove some whom you no longer need, then try again.',
    },
    ports,
  );
  const addressBook = createSingle<AddressBook>(
    {
      name: 'address-book',
      label: 'Your address book',
      schema: addressBookSchema,
      defaults: emptyAddressBook,
    },
    ports,
  );
  const retired = retiredDocuments.map((name) => ({ name, document: createRetiredDocument(name, ports) }));

  const restoring = createRestoring(ports, {
    people,
    drafts,
    templates,
    addressBook,
    profile,
    settings,
  });
  const forgetting = createForgetting(
    { ...ports, backups: { ...backups, copiesOf: () => [] } },
    { people, drafts, addressBook },
  );

  let isErased = false;
  function erase(): void {
    if (dataFolder.problem !== null) throw new Refusal('read-only', dataFolder.problem);
    try {
      dataFolder.assertSame();
      forgetting.stop();
      eraseEverything(dataFolder.path);
      isErased = true;
    } catch (error) {
      throw new Refusal('not-saved', explainErasing(error, dataFolder.path), error);
    }
  }

  /** Empties a document of an earlier format, but not before everything that it held lies in the others. */
  function retire(): void {
    for (const { name, document } of retired) {
      const heirs = shardNames(name).map((heir) => join(dataFolder.path, `${heir}.json`));
      if (heirs.every((path) => existsSync(path))) document.read();
    }
  }

  async function loadAll(): Promise<void> {
    const steps = [
      profile.read,
      settings.read,
      templates.all,
      ...drafts.loadSteps,
      ...people.loadSteps,
      retire,
    ];
    for (const step of steps) {
      step();
      await setImmediate();
      // What was read before would be written back, with the backup that is due.
      if (isErased) throw new Refusal('unavailable', 'Everything was deleted meanwhile.');
    }
    forgetting.finish();
    if (dataFolder.problem === null) backups.takeIfDue();
    void prepareSaves();
  }

  /** Not waited for: a save that comes earlier does its part itself. */
  async function prepareSaves(): Promise<void> {
    for (const step of [...people.prepareSteps, ...drafts.prepareSteps]) {
      await setImmediate();
      step();
    }
  }

  let loading: Promise<void> | null = null;
  function load(): Promise<void> {
    loading ??= loadAll().catch((error: unknown) => {
      // The next question tries again.
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    dataFolder,
    profile,
    settings,
    templates,
    drafts,
    people,
    addressBook,
    restoring,
    forgetting,
    erase,
    load,
    loadAnew: () => {
      if (problem !== null && dataFolder.problem === null) retract(problem);
      if (opened.map((document) => document.tryAgain()).includes(true)) loading = null;
      return load();
    },
    notices: () => notices,
  };
}
