import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder, makeTemplate, startCore } from '../../../test/support/core-in-folder.ts';
import { lastGoodPath, type ReplaceFile, replaceFile } from './replace-file.ts';
import { inspectFile } from './sealed-document.ts';

let folder: string;
let templatesFile: string;
beforeEach(() => {
  folder = makeFolder();
  templatesFile = join(folder, 'templates.json');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const first = makeTemplate('template-1');
const second = makeTemplate('template-2');

function setAsideFiles(): readonly string[] {
  const path = join(folder, 'set-aside');
  return existsSync(path) ? readdirSync(path).toSorted() : [];
}

/** A disk that does `harm` to the document right after it was written. */
function harming(name: string, harm: (path: string) => void): ReplaceFile {
  return (path, ...rest) => {
    replaceFile(path, ...rest);
    if (path.endsWith(`${name}.json`)) harm(path);
  };
}

async function saveTwice(): Promise<void> {
  const core = startCore(folder);
  await core.ask('saveTemplate', first);
  await core.ask('saveTemplate', second);
}

describe('a save that goes wrong', () => {
  test('is refused when the disk wrote short and reported success, and the last good file is put back', async () => {
    await saveTwice();
    const before = readFileSync(templatesFile, 'utf8');
    const core = startCore(folder, {
      replaceFile: harming('templates', (path) => truncateSync(path, 100)),
    });
    const failure = await core.askInVain('saveTemplate', makeTemplate('template-3'));
    expect(failure.code).toBe('not-saved');
    expect(failure.message).toContain('What you typed is still here.');
    expect(readFileSync(templatesFile, 'utf8')).toBe(before);
    const { templates } = await core.ask('openWorkspace');
    expect(templates).toEqual([first, second]);
  });

  test('is refused when the store reports success but left the file as it was', async () => {
    await saveTwice();
    const before = readFileSync(templatesFile, 'utf8');
    const core = startCore(folder, {
      replaceFile: harming('templates', (path) => writeFileSync(path, before)),
    });
    expect((await core.askInVain('saveTemplate', makeTemplate('template-3'))).code).toBe('not-saved');
    expect((await core.ask('openWorkspace')).templates).toEqual([first, second]);
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
  });

  test('leaves no file behind when it was the first one', async () => {
    const core = startCore(folder, { replaceFile: harming('templates', (path) => truncateSync(path, 5)) });
    expect((await core.askInVain('saveTemplate', first)).code).toBe('not-saved');
    expect((await startCore(folder).ask('openWorkspace')).notices).toEqual([]);
  });

  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'may not write'],
    ['EROFS', 'read-only'],
    ['EIO', 'the disk did not keep it'],
  ])('says why on %s, changes nothing, and works again afterwards', async (code, words) => {
    await saveTwice();
    const before = readFileSync(templatesFile, 'utf8');
    let isBroken = true;
    const core = startCore(folder, {
      replaceFile: (...file) => {
        if (isBroken) throw Object.assign(new Error('no'), { code });
        replaceFile(...file);
      },
    });
    const failure = await core.askInVain('saveTemplate', makeTemplate('template-3'));
    expect(failure.code).toBe('not-saved');
    expect(failure.message).toContain(words);
    expect(readFileSync(templatesFile, 'utf8')).toBe(before);
    isBroken = false;
    await core.ask('saveTemplate', makeTemplate('template-3'));
    expect((await startCore(folder).ask('openWorkspace')).templates).toHaveLength(3);
  });

  test('can be repeated many times without wearing the last good file out', async () => {
    await saveTwice();
    let isBroken = true;
    const core = startCore(folder, {
      replaceFile: harming('templates', (path) => {
        if (isBroken) truncateSync(path, 20);
      }),
    });
    for (let time = 0; time < 5; time += 1) {
      expect((await core.askInVain('saveTemplate', makeTemplate('template-3'))).code).toBe('not-saved');
    }
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
    isBroken = false;
    await core.ask('saveTemplate', makeTemplate('template-3'));
    expect((await startCore(folder).ask('openWorkspace')).templates).toHaveLength(3);
  });

  test('keeps the last good file where the store writes in place and links would change along', async () => {
    vi.stubEnv('SNAP', '/snap/sample');
    await saveTwice();
    const core = startCore(folder, { replaceFile: harming('templates', (path) => truncateSync(path, 9)) });
    expect((await core.askInVain('saveTemplate', makeTemplate('template-3'))).code).toBe('not-saved');
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
  });
});

describe('what a crash leaves behind', () => {
  test('is cleaned up: temporary files, a link not yet renamed, half a backup', async () => {
    await saveTwice();
    writeFileSync(`${templatesFile}.tmp-1234567890abcdef`, '{"half');
    linkSync(templatesFile, `${templatesFile}.last-good-next`);
    mkdirSync(join(folder, 'backups', '.partial-2026-11-22T10-00-00Z'), { recursive: true });
    writeFileSync(join(folder, 'templates.json.mine'), 'the user’s own');
    const core = startCore(folder);
    expect((await core.ask('openWorkspace')).templates).toEqual([first, second]);
    expect((await core.ask('openWorkspace')).notices).toEqual([]);
    const names = readdirSync(folder);
    expect(names.filter((name) => /tmp-|-next/.test(name))).toEqual([]);
    expect(names).toContain('templates.json.mine');
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.startsWith('.'))).toEqual([]);
    await core.ask('saveTemplate', makeTemplate('template-3'));
  });

  test('between keeping the last good file and writing is the state before the save', async () => {
    await saveTwice();
    rmSync(lastGoodPath(templatesFile));
    linkSync(templatesFile, lastGoodPath(templatesFile));
    const core = startCore(folder);
    expect((await core.ask('openWorkspace')).templates).toEqual([first, second]);
    await core.ask('saveTemplate', makeTemplate('template-3'));
    expect(inspectFile(lastGoodPath(templatesFile)).kind).toBe('good');
    expect(readdirSync(folder).filter((name) => name.endsWith('-next'))).toEqual([]);
  });
});

describe('a file that something else changes while the app runs', () => {
  test('is set aside at the next save, so that neither is lost', async () => {
    const core = startCore(folder);
    await core.ask('saveTemplate', first);
    writeFileSync(templatesFile, 'something else');
    await core.ask('saveTemplate', second);
    expect(setAsideFiles().map((name) => readFileSync(join(folder, 'set-aside', name), 'utf8'))).toEqual([
      'something else',
    ]);
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
  });

  test('is reported the next time the page asks', async () => {
    const core = startCore(folder);
    await core.ask('saveTemplate', first);
    writeFileSync(templatesFile, 'something else');
    await core.ask('saveTemplate', second);
    expect((await core.ask('openWorkspace')).notices[0]?.text).toContain('another program changed the file');
  });

  test('is written anew when it was deleted', async () => {
    const core = startCore(folder);
    await core.ask('saveTemplate', first);
    rmSync(templatesFile);
    await core.ask('saveTemplate', second);
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
  });

  test('is not written where its folder is gone, which may be on a disk that was taken out', async () => {
    const core = startCore(folder);
    await core.ask('saveTemplate', first);
    renameSync(folder, `${folder}-away`);
    const failure = await core.askInVain('saveTemplate', second);
    expect(failure.code).toBe('not-saved');
    expect(failure.message).toContain(`the folder ${folder} is no longer there`);
    expect(existsSync(folder)).toBe(false);
    renameSync(`${folder}-away`, folder);
    await core.ask('saveTemplate', second);
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
  });
});

test('a folder that cannot be written is opened read-only, saying which and what to do', async () => {
  const blocked = join(folder, 'a-file', 'data');
  writeFileSync(join(folder, 'a-file'), '');
  const core = startCore(blocked);
  const workspace = await core.ask('openWorkspace');
  expect(workspace.readOnly).toBe(true);
  expect(workspace.notices).toHaveLength(1);
  expect(workspace.notices[0]?.text).toContain(blocked);
  const failure = await core.askInVain('saveTemplate', first);
  expect(failure).toEqual({ code: 'read-only', message: workspace.notices[0]?.text });
  expect((await core.ask('listPeople', { page: 0 })).people).toEqual([]);
});

describe('a file that the computer does not let be read', () => {
  /** Nothing can be read through a link to a process's memory, not even by the superuser. */
  const unreadable = '/proc/self/mem';

  test.runIf(existsSync(unreadable))(
    'is neither moved nor written over, and the last good copy is shown',
    async () => {
      await saveTwice();
      const good = readFileSync(templatesFile, 'utf8');
      rmSync(templatesFile);
      symlinkSync(unreadable, templatesFile);
      const core = startCore(folder);
      const { templates, notices } = await core.ask('openWorkspace');
      expect(templates).toEqual([first]);
      expect(notices).toMatchObject([
        { text: expect.stringContaining(`the disk could not read ${templatesFile}`) },
      ]);
      expect((await core.askInVain('saveTemplate', second)).code).toBe('read-only');
      expect(setAsideFiles()).toEqual([]);
      expect(readlinkSync(templatesFile)).toBe(unreadable);
      rmSync(templatesFile);
      writeFileSync(templatesFile, good);
      expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
    },
  );
});
