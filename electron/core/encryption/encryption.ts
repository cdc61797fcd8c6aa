/**
 * Encryption at rest as the user has it: off, on or, until somebody brings the key, locked. The key comes from the
 * system's store, from a passphrase or from the recovery code; which of them there are is in the key record.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { passphraseProblem } from '../../../shared/encryption.ts';
import type { EncryptionState } from '../../../shared/model/encryption.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { explainDiskError } from '../storage/disk-errors.ts';
import { setAside } from '../storage/document-file.ts';
import { keyFile } from '../storage/document-names.ts';
import { lastGoodPath, type ReplaceFile, syncFolder } from '../storage/replace-file.ts';
import { convertCopies, convertDocuments, explainUnconvertible, keysIn } from './conversion.ts';
import { type DataKey, newRecoveryCode, readRecoveryCode } from './data-key.ts';
import { type KeyRecord, newRecord, readRecord, type Stage, writeRecord } from './key-record.ts';
import { createVault, noVault, type Vault } from './vault.ts';
import { findKey, type KeyStore, keyFromSystem, renewed, wayBy } from './ways.ts';
import * as words from './words.ts';

export type Encryption = {
  readonly state: () => EncryptionState;
  readonly isLocked: () => boolean;
  /** What storage writes and reads through. Nothing may be opened while it is locked. */
  readonly vault: () => Vault;
  /** Looks once more whether the key can be had, where it could not. It never throws. */
  readonly tryAgain: () => void;
  /** @param typed a passphrase or the recovery code. Rejects with a Refusal where it opens nothing. */
  readonly unlock: (typed: string) => Promise<void>;
  /**
   * Makes a key, and returns its recovery code. Nothing is changed on the disk.
   * @param passphrase what is to keep the key; null where the system does. Rejects with a Refusal.
   */
  readonly prepare: (passphrase: string | null) => Promise<string>;
  /**
   * From now on everything that is written is encrypted.
   * @param typed the recovery code of the key that was prepared, which shows that the user has it
   * @throws Refusal; nothing is changed then
   */
  readonly turnOn: (typed: string) => void;
  /** From now on everything that is written is plain. @throws Refusal; nothing is changed then */
  readonly turnOff: () => void;
  /** Makes the documents what they have to be now; nobody may have them open. It never throws. */
  readonly convertDocuments: () => void;
  /** Makes all copies what they have to be, and notes when all is done. Never rejects. */
  readonly convertCopies: () => Promise<void>;
  /** Breaks off what is being converted; the next start goes on with it. */
  readonly stop: () => void;
  /** Everything was deleted, and the key with it. */
  readonly forget: () => void;
};

type Situation =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly key: DataKey; readonly record: KeyRecord }
  | {
      readonly kind: 'locked';
      /** Null where it is gone. */
      readonly record: KeyRecord | null;
      /** Of the keys that open documents here. What is under another one of them than the user has stays closed, and is named. */
      readonly keyIds: readonly string[];
      readonly problem: string | null;
    };

type Ports = {
  readonly dataFolder: DataFolder;
  readonly replaceFile: ReplaceFile;
  /** What the system keeps keys in; null where that is for a passphrase to do. */
  readonly keyStore: KeyStore | null;
  readonly log: Log;
};

/** How many files are named that could not be changed. */
const mostNamed = 5;

const off: Situation = { kind: 'off' };

/** Finds out how it is in the folder, without the key. */
function look(folder: string): Situation {
  const reading = readRecord(folder);
  const { ids, encrypted, others } = keysIn(folder);
  const locked = { kind: 'locked', record: null, keyIds: ids, problem: null } as const;
  if (reading.kind === 'record') {
    const { record } = reading;
    // A record of other data, put here with a copy of its folder or by hand, opens nothing and is not to be gone by.
    const isOfOthers = encrypted > 0 && others === 0;
    return { ...locked, record, keyIds: isOfOthers ? ids : [record.keyId, ...ids] };
  }
  if (reading.kind === 'newer') return { ...locked, problem: words.newerRecord };
  if (reading.kind === 'withheld')
    return { ...locked, problem: words.withheldRecord(join(folder, keyFile), reading.code) };
  // A stray file of other data among plain ones is not to close those: whoever opens it is told.
  return encrypted === 0 || encrypted < others ? off : locked;
}

export function createEncryption({ dataFolder, replaceFile, keyStore, log }: Ports): Encryption {
  const folder = dataFolder.path;
  let situation: Situation = off;
  let prepared: { readonly key: DataKey; readonly ways: KeyRecord['ways'] } | null = null;
  let leftDocuments: readonly string[] = [];
  let leftCopies: readonly string[] = [];
  let attempts: Promise<unknown> = Promise.resolve();
  let converting: Promise<void> = Promise.resolve();
  let isStopped = false;

  /** @throws what the disk says */
  function keep(record: KeyRecord, key: DataKey): void {
    dataFolder.assertSame();
    writeRecord(folder, record, replaceFile);
    situation = { kind: 'on', key, record };
  }

  function open(key: DataKey, found: KeyRecord | null): void {
    const isOfThese = found === null || found.keyId === key.id;
    const before = isOfThese ? found : null;
    const record = renewed(before, key, keyStore);
    situation = { kind: 'on', key, record };
    if (record === before || dataFolder.problem !== null) return;
    try {
      // What it keeps may be the only way to the key of other files.
      if (!isOfThese) setAside(folder, join(folder, keyFile), `encryption ${found.keyId}`);
      keep(record, key);
    } catch (error) {
      log.error('the key record was not renewed', error);
    }
  }

  function tryAgain(): void {
    if (situation.kind === 'locked') lookAround();
  }

  function lookAround(): void {
    situation = look(folder);
    if (situation.kind !== 'locked') return;
    const key = situation.record && keyFromSystem(situation.record, keyStore, log);
    if (key && situation.keyIds.includes(key.id)) open(key, situation.record);
  }

  async function unlock(typed: string): Promise<void> {
    if (situation.kind !== 'locked') return;
    if (situation.problem !== null) throw new Refusal('unavailable', situation.problem);
    const { record, keyIds } = situation;
    const found = await findKey(typed, record, keyIds);
    if (found.kind !== 'key') throw new Refusal('invalid-input', words.notOpened(found.kind, record));
    open(found.key, record);
  }

  function refuseUnlessWritable(): void {
    if (dataFolder.problem !== null) throw new Refusal('read-only', dataFolder.problem);
  }

  function refuseUnlessPossible(): void {
    if (situation.kind !== 'off') throw new Refusal('unavailable', words.alreadyOn);
    const problem = keyStore?.problem() ?? null;
    if (problem !== null) throw new Refusal('unavailable', problem);
    refuseUnlessWritable();
  }

  function removeRecord(): void {
    const path = join(folder, keyFile);
    // The copy first: alone, it would be taken for the record.
    for (const place of [lastGoodPath(path), path]) rmSync(place, { force: true });
    syncFolder(folder);
  }

  function enter(stage: Stage, key: DataKey, ways: KeyRecord['ways']): void {
    try {
      keep(newRecord(key, stage, ways), key);
    } catch (error) {
      try {
        // The record itself may have been written and only its copy not: the next start would go by it.
        if (situation.kind === 'off') removeRecord();
        else if (situation.kind === 'on') keep(situation.record, situation.key);
      } catch (next) {
        log.error('the key record was not put back', next);
      }
      throw new Refusal('not-saved', explainDiskError(error, folder), error);
    }
  }

  /** All files are what they have to be. @throws what the disk says */
  function conclude(): void {
    if (situation.kind !== 'on') return;
    if (situation.record.stage !== 'turning-off') return;
    dataFolder.assertSame();
    removeRecord();
    situation = off;
  }

  const direction = (key: DataKey, { stage }: KeyRecord) => ({
    folder,
    vault: createVault(key, stage !== 'turning-off'),
    isEncrypting: stage !== 'turning-off',
    replaceFile,
    log,
  });

  async function convertAllCopies(): Promise<void> {
    if (situation.kind !== 'on' || dataFolder.problem !== null) return;
    const { key, record } = situation;
    const isWanted = () =>
      !isStopped && situation.kind === 'on' && situation.record === record && dataFolder.problem === null;
    try {
      dataFolder.assertSame();
      const copies = await convertCopies(direction(key, record), isWanted);
      if (!isWanted()) return;
      leftCopies = copies.left;
      if (leftDocuments.length + leftCopies.length === 0) conclude();
    } catch (error) {
      log.error('the copies were not converted', error);
    }
  }

  lookAround();

  return {
    isLocked: () => situation.kind === 'locked',
    state: () => {
      if (situation.kind === 'off') {
        const keeper = keyStore === null ? 'passphrase' : 'system';
        return { kind: 'off', keeper, problem: keyStore?.problem() ?? null };
      }
      const keepers = situation.record?.ways.map(({ kind }) => kind) ?? [];
      if (situation.kind === 'locked')
        return {
          kind: 'locked',
          hasPassphrase: keepers.includes('passphrase'),
          problem: situation.problem,
        };
      const left = [...leftDocuments, ...leftCopies];
      return {
        kind: 'on',
        keepers,
        isEnding: situation.record.stage === 'turning-off',
        left: { count: left.length, paths: left.slice(0, mostNamed) },
      };
    },
    vault: () => {
      if (situation.kind === 'off') return noVault;
      if (situation.kind === 'locked') throw new Error('Nothing may be opened while it is locked.');
      return direction(situation.key, situation.record).vault;
    },
    tryAgain,
    unlock: (typed) => {
      // One after the other: each costs much memory, by design.
      const attempt = attempts.then(() => unlock(typed));
      attempts = attempt.catch(() => undefined);
      return attempt;
    },
    prepare: async (passphrase) => {
      refuseUnlessPossible();
      const weakness = keyStore === null ? passphraseProblem(passphrase ?? '') : null;
      if (weakness !== null) throw new Refusal('invalid-input', weakness);
      const code = newRecoveryCode();
      const read = readRecoveryCode(code);
      if (read.kind !== 'code') throw new Error('A recovery code of our own cannot be read.');
      prepared = { key: read.key, ways: [await wayBy(keyStore, read.key, passphrase ?? '')] };
      return code;
    },
    turnOn: (typed) => {
      refuseUnlessPossible();
      if (prepared === null) throw new Refusal('not-found', words.notPrepared);
      const read = readRecoveryCode(typed);
      if (read.kind !== 'code' || read.key.id !== prepared.key.id)
        throw new Refusal('invalid-input', words.otherCode);
      const hindrance = explainUnconvertible(folder);
      if (hindrance !== null) throw new Refusal('unavailable', hindrance);
      enter('on', prepared.key, prepared.ways);
      prepared = null;
    },
    turnOff: () => {
      if (situation.kind !== 'on') throw new Refusal('unavailable', words.alreadyOff);
      refuseUnlessWritable();
      enter('turning-off', situation.key, situation.record.ways);
    },
    convertDocuments: () => {
      leftDocuments = [];
      if (situation.kind !== 'on' || dataFolder.problem !== null) return;
      try {
        dataFolder.assertSame();
        leftDocuments = convertDocuments(direction(situation.key, situation.record)).left;
      } catch (error) {
        log.error('the documents were not converted', error);
        leftDocuments = [folder];
      }
    },
    convertCopies: () => {
      converting = converting.then(convertAllCopies);
      return converting;
    },
    stop: () => {
      isStopped = true;
    },
    forget: () => {
      situation = off;
      leftDocuments = [];
      leftCopies = [];
    },
  };
}
