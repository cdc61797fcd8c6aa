/** The application without a window, on a real folder and with the store that the browser host uses. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { type ApplicationPorts, createApplication } from '../../electron/core/application.ts';
import { openDataFolder } from '../../electron/core/data-folder.ts';
import type { Host } from '../../electron/core/handlers/host.ts';
import { createLog } from '../../electron/core/log.ts';
import { spellingInSources } from '../../electron/core/spelling/files.ts';
import { emptyAnswers, untouchedMessage } from '../../shared/compose/empty-draft.ts';
import type { Output } from '../../shared/contract.ts';
import { contract } from '../../shared/contract.ts';
import type { MethodName } from '../../shared/method-names.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { Message, Person } from '../../shared/model/person.ts';
import type { Template } from '../../shared/model/template.ts';
import { newPerson } from '../../shared/people/new-person.ts';

export const testMoment = '2026-11-22T10:11:12.000Z';

export function makeFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'common-ground-'));
}

/** A host that can do everything, and does nothing. */
export const idleHost: Host = {
  copyText: () => undefined,
  readClipboard: () => '',
  openLink: () => undefined,
  showFolder: () => undefined,
  finishClosing: () => undefined,
  finishQuick: () => undefined,
  showReminder: () => undefined,
  showDueCount: () => undefined,
  applySettings: () => undefined,
  desktop: null,
};

/** Starts the application on `folder`; `ports` replaces what a test wants to be different. */
export function startCore(folder: string, ports: Partial<ApplicationPorts> = {}) {
  const now = ports.now ?? (() => new Date(testMoment));
  const application = createApplication({
    dataFolder: openDataFolder(folder),
    openStore: (options) => new Conf(options),
    now,
    newId: randomUUID,
    log: createLog(folder, now),
    version: '0.1.0',
    spelling: spellingInSources,
    keyStore: null,
    host: idleHost,
    ...ports,
  });
  return {
    ...application,
    /** Asks and expects an answer. */
    ask: async <M extends MethodName>(method: M, input: unknown = {}): Promise<Output<M>> => {
      const envelope = await application.dispatch(method, input);
      if (!envelope.ok) throw new Error(`${method}: ${envelope.failure.code}: ${envelope.failure.message}`);
      const answer: unknown = contract[method].output.parse(envelope.value);
      return answer as Output<M>;
    },
    /** Asks and expects a refusal. */
    askInVain: async (method: string, input: unknown = {}) => {
      const envelope = await application.dispatch(method, input);
      if (envelope.ok) throw new Error(`${method} was expected to be refused`);
      return envelope.failure;
    },
  };
}

export function makeDraft(id: string, changes: Partial<Draft> = {}): Draft {
  return {
    id,
    purpose: 'connection-request',
    step: 'who',
    channel: 'linkedin-note',
    chosenChannel: null,
    templateId: null,
    answers: emptyAnswers,
    customValues: {},
    message: untouchedMessage,
    dismissed: [],
    personId: null,
    isSomeoneElse: false,
    isExample: false,
    subject: '',
    copied: null,
    sent: null,
    createdAt: testMoment,
    updatedAt: testMoment,
    ...changes,
  };
}

export function makePerson(id: string, changes: Partial<Person> = {}): Person {
  return { ...newPerson({ id, now: testMoment }), name: 'Dana Sample', ...changes };
}

/** A message of a dialogue by email, on a day of November. */
export const makeMessage = (day: number, direction: Message['direction'], text: string): Message => ({
  id: `m${day}`,
  at: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  direction,
  purpose: direction === 'to-them' ? 'connection-request' : null,
  channel: 'email',
  templateId: null,
  text,
});

export function makeTemplate(id: string, changes: Partial<Template> = {}): Template {
  return {
    id,
    title: 'A sample',
    purpose: 'connection-request',
    promptKind: null,
    channel: null,
    tone: 'warm',
    language: 'en',
    description: '',
    body: 'Hello {{first_name}}',
    customFields: [],
    createdAt: testMoment,
    updatedAt: testMoment,
    ...changes,
  };
}
