/** All of the user's documents, opened together. */
import { setImmediate } from 'node:timers/promises';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import type { Notice } from '../../../shared/contract.ts';
import { type Draft, draftSchema } from '../../../shared/model/draft.ts';
import { type Profile, profileSchema } from '../../../shared/model/profile.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../../shared/model/settings.ts';
import { type Template, templateSchema } from '../../../shared/model/template.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Log } from '../log.ts';
import { createBackups } from './backups.ts';
import { type Collection, createCollection } from './collection.ts';
import type { OpenStore } from './document-store.ts';
import { readFields } from './fields.ts';
import { createGuardedDocument, type GuardedDocument, type StoragePorts } from './guarded-document.ts';
import { removeLeftovers } from './leftovers.ts';
import { createPeople, type People, peopleDocuments } from './people.ts';

export type Storage = {
  readonly dataFolder: DataFolder;
  readonly profile: GuardedDocument<Profile>;
  readonly settings: GuardedDocument<Settings>;
  readonly templates: Collection<Template>;
  readonly drafts: Collection<Draft>;
  readonly people: People;
  /** Reads every document, pausing in between, so that whatever the user must be told about them is known. */
  readonly load: () => Promise<void>;
  /** What the user should know about their data, as found so far. */
  readonly notices: () => readonly Notice[];
};

const mostDrafts = 2_000;
const mostTemplates = 2_000;

export function openStorage(options: {
  readonly dataFolder: DataFolder;
  readonly openStore: OpenStore;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
}): Storage {
  const { dataFolder, log } = options;
  const notices: Notice[] = [];
  const notify = (text: string): void => {
    // Many damaged shards say the same thing; the list stays readable and the answer small.
    if (notices.length < 50) notices.push({ id: options.newId(), text: text.slice(0, 2_000) });
  };
  const fileNames = ['profile', 'settings', 'templates', 'drafts', ...peopleDocuments].map(
    (name) => `${name}.json`,
  );
  const backups = createBackups(dataFolder.path, fileNames, options.now, log);
  const ports: StoragePorts = {
    dataFolder,
    openStore: options.openStore,
    now: options.now,
    log,
    backups,
    notify,
  };

  if (dataFolder.problem === null) removeLeftovers(dataFolder.path, fileNames, log);
  else notify(dataFolder.problem);

  const profile = createGuardedDocument<Profile>(
    {
      name: 'profile',
      label: 'Your profile',
      empty: emptyProfile,
      read: (data) => readFields(profileSchema, profileSchema.unwrap().shape, emptyProfile, data),
    },
    ports,
  );
  const settings = createGuardedDocument<Settings>(
    {
      name: 'settings',
      label: 'Your settings',
      empty: defaultSettings,
      read: (data) => readFields(settingsSchema, settingsSchema.unwrap().shape, defaultSettings, data),
    },
    ports,
  );
  const templates = createCollection<Template>(
    {
      name: 'templates',
      label: 'Your templates',
      schema: templateSchema,
      most: mostTemplates,
      full: 'There are 2,000 templates already, which is the most. Remove some that you no longer need, then try again.',
    },
    ports,
  );
  const drafts = createCollection<Draft>(
    {
      name: 'drafts',
      label: 'Your drafts',
      schema: draftSchema,
      most: mostDrafts,
      full: 'There are 2,000 drafts already, which is the most. Remove some that you no longer need, then try again.',
    },
    ports,
  );
  const people = createPeople(ports);

  async function loadAll(): Promise<void> {
    const steps = [profile.read, settings.read, templates.all, drafts.all, ...people.loadSteps];
    for (const step of steps) {
      step();
      await setImmediate();
    }
    if (dataFolder.problem === null) backups.takeIfDue();
  }

  let loading: Promise<void> | null = null;
  return {
    dataFolder,
    profile,
    settings,
    templates,
    drafts,
    people,
    load: () => {
      loading ??= loadAll().catch((error: unknown) => {
        // The next question tries again.
        loading = null;
        throw error;
      });
      return loading;
    },
    notices: () => notices,
  };
}
