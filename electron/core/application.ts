/**
 * The application without a window: storage, handlers and the dispatcher joined together. A host gives it a folder, a
 * way to write documents and what only a host can do, and passes every question of its page to `dispatch`.
 */
import type { Envelope } from '../../shared/contract.ts';
import type { DataFolder } from './data-folder.ts';
import { createDispatcher, type Routes } from './dispatcher.ts';
import { addressBookRoutes } from './handlers/address-book.ts';
import { backupRoutes } from './handlers/backups.ts';
import { changeRoutes } from './handlers/changes.ts';
import { draftRoutes } from './handlers/drafts.ts';
import { exportedRoutes } from './handlers/exported.ts';
import { type Host, hostRoutes } from './handlers/host.ts';
import { peopleRoutes } from './handlers/people.ts';
import { profileAndSettingsRoutes } from './handlers/profile-and-settings.ts';
import { spellingRoutes } from './handlers/spelling.ts';
import { templateRoutes } from './handlers/templates.ts';
import { workspaceRoutes } from './handlers/workspace.ts';
import type { Log } from './log.ts';
import { createSpeller } from './spelling/speller.ts';
import { type SpellingFiles, startThread } from './spelling/thread.ts';
import type { OpenStore } from './storage/document-store.ts';
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
  readonly host: Host;
};

export type Application = {
  /** Answers a question of the page. Never rejects. Saves are on the disk when it resolves. */
  readonly dispatch: (method: string, input: unknown) => Promise<Envelope<unknown>>;
  /** After this, every question is refused; nothing is left to be written. */
  readonly close: () => void;
};

export function createApplication(ports: ApplicationPorts): Application {
  const speller = createSpeller(() => startThread(ports.spelling), ports.log);
  /** Opens what is in the folder. It is done once more when everything was deleted. */
  function open() {
    const storage = openStorage({ replaceFile, ...ports });
    const routes: Routes = {
      ...workspaceRoutes(storage, ports.version, ports.host),
      ...profileAndSettingsRoutes(storage, ports.host),
      ...templateRoutes(storage),
      ...draftRoutes(storage, ports.now),
      ...peopleRoutes(storage),
      ...addressBookRoutes(storage),
      ...changeRoutes(storage, ports.host),
      ...exportedRoutes(),
      ...spellingRoutes(speller),
      ...backupRoutes(storage, () => {
        opened = open();
      }),
      ...hostRoutes(ports.host, ports.dataFolder.path),
    };
    ports.host.applySettings(storage.settings.read());
    return { storage, dispatch: createDispatcher(routes, ports.log) };
  }
  let opened = open();
  let isClosed = false;
  ports.log.info(`started ${ports.version}`);
  return {
    dispatch: async (method, input) => {
      if (ports.dataFolder.problem !== null) ports.dataFolder.tryAgain();
      if (!isClosed) return opened.dispatch(method, input);
      return { ok: false, failure: { code: 'unavailable', message: 'Common Ground is closing.' } };
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      opened.storage.forgetting.finish();
      speller.close();
      ports.log.info('closed');
    },
  };
}
