/**
 * The application without a window: storage, handlers and the dispatcher joined together. A host gives it a folder, a
 * way to write documents and what only a host can do, and passes every question of its page to `dispatch`.
 */
import type { Envelope } from '../../shared/contract.ts';
import { methodNames } from '../../shared/method-names.ts';
import type { DataFolder } from './data-folder.ts';
import { createDispatcher, type Route, type Routes } from './dispatcher.ts';
import { createEncryption } from './encryption/encryption.ts';
import type { KeyStore } from './encryption/ways.ts';
import { addressBookRoutes } from './handlers/address-book.ts';
import { backupRoutes } from './handlers/backups.ts';
import { changeRoutes } from './handlers/changes.ts';
import { draftRoutes } from './handlers/drafts.ts';
import { encryptionRoutes } from './handlers/encryption.ts';
import { exportedRoutes } from './handlers/exported.ts';
import { type Host, hostRoutes } from './handlers/host.ts';
import { peopleRoutes } from './handlers/people.ts';
import { profileAndSettingsRoutes } from './handlers/profile-and-settings.ts';
import { spellingRoutes } from './handlers/spelling.ts';
import { templateRoutes } from './handlers/templates.ts';
import { workspaceRoutes } from './handlers/workspace.ts';
import type { Log } from './log.ts';
import { Refusal } from './refusal.ts';
import { createSpeller } from './spelling/speller.ts';
import { type SpellingFiles, startThread } from './spelling/thread.ts';
import type { OpenStore } from './storage/document-store.ts';
import { completeErasing } from './storage/erasing.ts';
import { type ReplaceFile, replaceFile } from './storage/replace-file.ts';
import { openStorage } from './storage/storage.ts';

export type ApplicationPorts = {
  readonly dataFolder: DataFolder;
  /** `(options) => new Conf(options)`, or the same with electron-store. */
  readonly openStore: OpenStore;
  /** How a file is written; as the disk requires unless something else is handed in. */
  readonly replaceFile?: ReplaceFile;
  readonly now: () => Date;
  /** A new id: a UUID in lower case. */
  readonly newId: () => string;
  readonly log: Log;
  readonly version: string;
  readonly spelling: SpellingFiles;
  /** What the system keeps keys in; null where there is nothing of the kind. */
  readonly keyStore: KeyStore | null;
  readonly host: Host;
};

export type Application = {
  /** Answers a question of the page. Never rejects. Saves are on the disk when it resolves. */
  readonly dispatch: (method: string, input: unknown) => Promise<Envelope<unknown>>;
  /** After this, every question is refused; nothing is left to be written. */
  readonly close: () => void;
};

const lockedSentence =
  'Your data are encrypted and locked. Open them with your passphrase or the recovery code.';

const reopenedSentence =
  'Your data were changed as a whole meanwhile, so nothing was done. Please try again.';

const refuseLocked: Route = async () => {
  throw new Refusal('locked', lockedSentence);
};

/** Refuses all that needs the data. */
const lockedRoutes = Object.fromEntries(methodNames.map((name) => [name, refuseLocked])) as Routes;

export function createApplication(ports: ApplicationPorts): Application {
  const { dataFolder, host, log } = ports;
  const speller = createSpeller(() => startThread(ports.spelling), log);
  if (dataFolder.problem === null) completeErasing(dataFolder.path);
  const encryption = createEncryption({ replaceFile, ...ports });

  const routesAlways = {
    ...hostRoutes(host, dataFolder.path),
    ...encryptionRoutes(encryption, { openUnlocked, reopenAfter }),
  };

  /** Opens what is in the folder. It is done once more when everything was deleted, and when it is encrypted or no more. */
  function open() {
    encryption.convertDocuments();
    const storage = openStorage({ replaceFile, ...ports, vault: encryption.vault() });
    const routes: Routes = {
      ...routesAlways,
      ...workspaceRoutes(storage, ports.version, host),
      ...profileAndSettingsRoutes(storage, host),
      ...templateRoutes(storage),
      ...draftRoutes(storage, ports.now),
      ...peopleRoutes(storage),
      ...addressBookRoutes(storage),
      ...changeRoutes(storage, ports.host, log),
      ...exportedRoutes(),
      ...spellingRoutes(speller),
      ...backupRoutes(storage, () => {
        encryption.forget();
        opened = open();
      }),
    };
    host.applySettings(storage.settings.read());
    return { storage, dispatch: createDispatcher(routes, log) };
  }

  function openUnlocked(): void {
    if (opened !== null || encryption.isLocked()) return;
    opened = open();
    void encryption.convertCopies();
  }

  async function reopenAfter(change: () => void): Promise<void> {
    const before = opened;
    if (before === null) throw new Refusal('locked', lockedSentence);
    await encryption.convertCopies();
    await before.storage.load();
    // Everything may have been deleted meanwhile, and what was open before would write back what it had read.
    if (opened !== before) throw new Refusal('unavailable', reopenedSentence);
    before.storage.forgetting.finish();
    change();
    opened = open();
  }

  let opened: ReturnType<typeof open> | null = null;
  const dispatchLocked = createDispatcher({ ...lockedRoutes, ...routesAlways }, log);
  openUnlocked();
  let isClosed = false;
  log.info(`started ${ports.version}`);
  return {
    dispatch: async (method, input) => {
      if (dataFolder.problem !== null) dataFolder.tryAgain();
      if (!isClosed) return (opened?.dispatch ?? dispatchLocked)(method, input);
      return { ok: false, failure: { code: 'unavailable', message: 'Common Ground is closing.' } };
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      encryption.stop();
      opened?.storage.forgetting.finish();
      speller.close();
      log.info('closed');
    },
  };
}
