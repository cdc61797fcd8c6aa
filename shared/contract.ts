/**
 * Every question the page may ask of its host, with the schema of its input and of its answer.
 * Both hosts serve exactly this, through the same dispatcher.
 */
import { z } from 'zod';
import { backupParts } from './backups.ts';
import { mostPeople, mostTemplates } from './capacity.ts';
import type { CommandId } from './commands.ts';
import { exportedKinds } from './exported-kinds.ts';
import type { MethodName } from './method-names.ts';
import { bookChangesSchema, connectionSchema } from './model/address-book.ts';
import { backupIdSchema, backupPartSchema, backupSchema, differenceSchema } from './model/backup.ts';
import { idSchema, momentSchema, textSchema } from './model/common.ts';
import { draftSchema } from './model/draft.ts';
import { encryptionStateSchema, secretSchema } from './model/encryption.ts';
import { personSchema } from './model/person.ts';
import { profileSchema } from './model/profile.ts';
import { settingsSchema } from './model/settings.ts';
import { spellingInput, spellingOfferSchema, spellingOutput } from './model/spelling.ts';
import { templateSchema } from './model/template.ts';
import { changeEndSchema, changePieceSchema, readableSchema } from './model/whole-change.ts';
import type { ReminderChoice } from './people/reminders.ts';
import type { PersonLink } from './person-link.ts';
import type { SpellingAnswer } from './spelling/spelling-mark.ts';
import { longestText } from './text.ts';

/** Something the user should know about their data: a damaged file set aside, a folder that cannot be written. */
export const noticeSchema = z.strictObject({ id: idSchema, text: z.string().max(2_000) }).readonly();

export type Notice = z.infer<typeof noticeSchema>;

export const workspaceSchema = z
  .strictObject({
    profile: profileSchema,
    settings: settingsSchema,
    /** The user's own templates; the built-in ones are part of the app. */
    templates: z.array(templateSchema).readonly(),
    drafts: z.array(draftSchema).readonly(),
    notices: z.array(noticeSchema).readonly(),
    dataFolder: z.string(),
    /** True when nothing can be saved; a notice then says why. */
    readOnly: z.boolean(),
    version: z.string(),
    /** What this host can do that another cannot. */
    capabilities: z.strictObject({ notifications: z.boolean(), desktop: z.boolean() }).readonly(),
  })
  .readonly();

export type Workspace = z.infer<typeof workspaceSchema>;

const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const byBackup = z.strictObject({ id: backupIdSchema });

export const contract = {
  openWorkspace: { input: nothing, output: workspaceSchema },
  /** People come a page at a time, so that no answer blocks the main process for longer than a frame. */
  listPeople: {
    input: z.strictObject({ page: z.int().min(0).max(1_000) }),
    output: z.strictObject({ people: z.array(personSchema).readonly(), nextPage: z.int().nullable() }),
  },
  saveProfile: { input: profileSchema, output: nothing },
  saveSettings: { input: settingsSchema, output: nothing },
  saveTemplate: { input: templateSchema, output: nothing },
  removeTemplate: { input: byId, output: nothing },
  /** An import, and taking it back: acknowledged once all of them are on the disk; otherwise none of them is. */
  saveTemplates: {
    input: z.strictObject({ templates: z.array(templateSchema).max(mostTemplates).readonly() }),
    output: nothing,
  },
  removeTemplates: {
    input: z.strictObject({ ids: z.array(idSchema).max(mostTemplates).readonly() }),
    output: nothing,
  },
  saveDraft: { input: draftSchema, output: nothing },
  removeDraft: { input: byId, output: nothing },
  savePerson: { input: personSchema, output: nothing },
  removePerson: { input: byId, output: nothing },
  /** A change of many people (an import, tags, a merge, taking one back): acknowledged once all of it is safe, or none. */
  changePeople: {
    input: z.strictObject({
      save: z.array(personSchema).max(mostPeople).readonly(),
      remove: z.array(idSchema).max(mostPeople).readonly(),
    }),
    output: nothing,
  },
  /** The address book, a page at a time; the first brings what the last import changed. */
  listConnections: {
    input: z.strictObject({ page: z.int().min(0).max(1_000) }),
    output: z.strictObject({
      importedAt: momentSchema.nullable(),
      changes: bookChangesSchema.nullable(),
      connections: z.array(connectionSchema).readonly(),
      nextPage: z.int().nullable(),
    }),
  },
  /** Takes a piece of the change called `change`; another one that was not made by then is dropped. */
  gatherChange: {
    // `number` counts from 0: several pieces are on their way at once, and come in any order.
    input: z.strictObject({ change: idSchema, number: z.int().min(0), piece: changePieceSchema }),
    output: nothing,
  },
  /** Makes a change of which all pieces were gathered: acknowledged once it is on the disk, as a whole or not at all. */
  makeChange: { input: z.strictObject({ change: idSchema, end: changeEndSchema }), output: nothing },
  /** Entries of a file that this app exported, read with the patience that its own documents are read with. */
  readExported: {
    input: z.strictObject({
      kind: z.enum(exportedKinds),
      entries: z.array(z.unknown()).max(mostPeople).readonly(),
    }),
    output: readableSchema,
  },
  /**
   * Removes a person and the drafts to them at once and, when that can no longer be undone, from every copy that the
   * app keeps. Saving the person again undoes it until then.
   */
  forgetPerson: {
    input: byId,
    output: z.strictObject({
      drafts: z.array(idSchema).readonly(),
      /** Their lines in the address book, which go once it can no longer be undone. */
      connections: z.array(connectionSchema.unwrap().shape.id).readonly(),
    }),
  },
  /** Deletes all that the app keeps, with every copy; the page has to be opened anew afterwards. */
  deleteEverything: { input: nothing, output: nothing },
  listBackups: { input: nothing, output: z.strictObject({ backups: z.array(backupSchema).readonly() }) },
  /** How each part of a backup differs from what there is now; null for a part that cannot be read. */
  previewBackup: { input: byBackup, output: z.record(backupPartSchema, differenceSchema.nullable()) },
  takeBackup: { input: nothing, output: nothing },
  /** Puts parts of a backup back; `undo` is the backup of what was there before. The page has to read them anew. */
  restoreBackup: {
    input: byBackup.extend({ parts: z.array(backupPartSchema).min(1).max(backupParts.length).readonly() }),
    output: z.strictObject({ undo: backupIdSchema.nullable() }),
  },
  readEncryption: { input: nothing, output: encryptionStateSchema },
  /** Opens encrypted data with a passphrase or the recovery code; until then everything else is refused as `locked`. */
  unlock: { input: z.strictObject({ secret: secretSchema }), output: nothing },
  /** Makes a key and shows its recovery code; nothing is encrypted yet. The passphrase is null where the system keeps it. */
  prepareEncryption: {
    input: z.strictObject({ passphrase: secretSchema.nullable() }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  /** Encrypts everything, old copies too, once the recovery code was typed back; answers when all that can be done is. */
  turnOnEncryption: { input: z.strictObject({ recoveryCode: secretSchema }), output: encryptionStateSchema },
  turnOffEncryption: { input: nothing, output: encryptionStateSchema },
  /** Records that a draft's message went out: the person, their stage, the text and the time, and closes the draft. */
  recordSent: {
    input: z.strictObject({ draft: draftSchema, text: textSchema, templateId: idSchema.nullable() }),
    output: z.strictObject({ draft: draftSchema, person: personSchema }),
  },
  /** The sure mistakes in each of the texts, each a paragraph or less, in the order of the texts. */
  checkSpelling: { input: spellingInput, output: spellingOutput },
  /** Resolves once the text is on the clipboard. */
  copyText: { input: z.strictObject({ text: textSchema }), output: nothing },
  /** The text on the clipboard, its beginning where it is longer than any field takes; asked for on a click only. */
  readClipboard: { input: nothing, output: z.strictObject({ text: textSchema }) },
  /** Shows a notification, where the host can; what the user does with it comes back as a `reminder`. */
  showReminder: {
    input: z.strictObject({
      title: z.string().max(longestText + 100),
      body: z.string().max(3 * longestText),
      personId: idSchema.nullable(),
    }),
    output: nothing,
  },
  /** Says on the app's icon, where the system has a place for it, how many people are due. */
  showDueCount: { input: z.strictObject({ count: z.int().min(0) }), output: nothing },
  openLink: { input: z.strictObject({ url: z.string().max(4_000) }), output: nothing },
  showDataFolder: { input: nothing, output: nothing },
  /** The page's answer to a `flush` event: null when everything is saved, else why the last changes could not be. */
  finishClosing: { input: z.strictObject({ failure: z.string().max(2_000).nullable() }), output: nothing },
  /** Opens the quick note, or brings it to the front. */
  openQuick: { input: nothing, output: nothing },
  /**
   * The quick page has tried to save its draft and is done: `openDraft` is the one to go on with in the composer, null
   * for none. With a `failure`, why it could not be saved, the user decides whether the page goes.
   */
  finishQuick: {
    input: z.strictObject({ openDraft: idSchema.nullable(), failure: z.string().max(2_000).nullable() }),
    output: nothing,
  },
  /** Takes keys for the quick note in place of the ones before, '' for none; `problem` says why they cannot be had. */
  tryQuickKeys: {
    input: z.strictObject({ keys: z.string().max(60) }),
    output: z.strictObject({ problem: z.string().nullable() }),
  },
  /** Whether the system starts the app when the user logs in; null where that cannot be had. */
  readOpensAtLogin: { input: nothing, output: z.strictObject({ isOn: z.boolean().nullable() }) },
  setOpensAtLogin: { input: z.strictObject({ isOn: z.boolean() }), output: nothing },
  /**
   * The page's answer to a `right-click` event: what it offers where the click was, for the host to show in one menu with
   * what it offers itself. What the user chooses of it comes back as a `spelling` event.
   */
  showContextMenu: {
    input: z.strictObject({ spelling: spellingOfferSchema.nullable() }),
    output: nothing,
  },
} as const satisfies Readonly<Record<MethodName, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

export type Contract = typeof contract;
export type Input<M extends MethodName> = z.input<Contract[M]['input']>;
export type Output<M extends MethodName> = z.output<Contract[M]['output']>;

export const failureCodes = [
  'unknown-method',
  'invalid-input',
  'too-large',
  'not-found',
  'read-only',
  'not-saved',
  'unavailable',
  'locked',
  'internal',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** Why something did not work, in a sentence a user can read and act on. */
export type Failure = { readonly code: FailureCode; readonly message: string };

export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** What a host tells the page unasked: a command from the menu, that it wants to close, what became of a notification. */
export type HostEvent =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'flush' }
  /** A draft that the quick page has saved is to be shown in the composer. */
  | { readonly kind: 'draft'; readonly id: string }
  /** A link about a person was opened; the user is asked what of it is to be used. */
  | { readonly kind: 'person'; readonly link: PersonLink }
  /** Files were opened with the app, or dropped on its icon; they are shown before anything is imported. */
  | {
      readonly kind: 'files';
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
    }
  /** Something was clicked with the right button, or its key: what does the page offer there? */
  | { readonly kind: 'right-click' }
  | { readonly kind: 'spelling'; readonly answer: SpellingAnswer }
  | { readonly kind: 'reminder'; readonly personId: string | null; readonly choice: ReminderChoice };

/** What the page finds as `window.api`, or builds itself over HTTP. */
export type Api = {
  readonly [M in MethodName]: (input: Input<M>) => Promise<Envelope<Output<M>>>;
} & {
  /** Calls `listener` for every event until the returned function is called. */
  readonly onHostEvent: (listener: (event: HostEvent) => void) => () => void;
};
