import { expect, test, vi } from 'vitest';
import { largestFile, writeTemplateFile } from '../../../../shared/template/exchange.ts';
import { makeTemplate } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

async function openExchange() {
  const page = await openPage(folder());
  const files = await import('./files.ts');
  const own = () => page.workspace.getWorkspace().ownTemplates;
  const toast = () => page.toasts.useToast.getState().toast;
  /** What a file with these templates offers. */
  async function candidatesOf(...templates: Parameters<typeof writeTemplateFile>[0]) {
    const read = await files.readFile(new File([writeTemplateFile(templates)], 'templates.json'));
    if (!read.ok) throw new Error(read.message);
    return files.findCandidates(read.templates);
  }
  return { ...page, files, own, toast, candidatesOf };
}

test('reads what it writes, and adds it with new ids in one step that can be taken back', async () => {
  const { files, own, toast, candidatesOf, workspace } = await openExchange();
  const candidates = await candidatesOf(
    makeTemplate('a', { title: 'One' }),
    makeTemplate('b', { title: 'Two' }),
  );
  expect(files.addTemplates(candidates)).toBeNull();
  expect(own().map(({ title }) => title)).toEqual(['One', 'Two']);
  const ids = own().map(({ id }) => id);
  expect(new Set([...ids, 'a', 'b']).size).toBe(4);
  expect(await workspace.flushSaves()).toBeNull();
  expect(toast()).toMatchObject({ text: '2 templates were added.', action: { label: 'Undo' } });
  toast()?.action?.run();
  expect(own()).toEqual([]);
});

test('says that one was added', async () => {
  const { files, toast, candidatesOf } = await openExchange();
  files.addTemplates(await candidatesOf(makeTemplate('a')));
  expect(toast()?.text).toBe('One template was added.');
});

test('knows a template that is there already by its words, and gives another of the same title a new one', async () => {
  const { workspace, candidatesOf } = await openExchange();
  workspace.saveTemplate(makeTemplate('mine', { title: 'One', body: 'Hi' }));
  const [same, other, fresh] = await candidatesOf(
    makeTemplate('a', { title: 'One', body: 'Hi' }),
    makeTemplate('b', { title: 'One', body: 'Hello' }),
    makeTemplate('c', { title: 'Two', body: 'Hi' }),
  );
  expect(same?.isKnown).toBe(true);
  expect(other?.isKnown).toBe(false);
  expect(other?.title).not.toBe('One');
  expect(other?.title).toContain('One');
  expect(fresh).toMatchObject({ isKnown: false, title: 'Two' });
});

test('adds as many as there is room for, and not one more', async () => {
  const { files, own, workspace, candidatesOf } = await openExchange();
  const [candidate] = await candidatesOf(makeTemplate('a'));
  if (candidate === undefined) throw new Error('There is no candidate.');
  const { useOpening } = workspace;
  useOpening.setState(({ workspace: open }) => ({
    workspace:
      open === null
        ? null
        : { ...open, ownTemplates: Array.from({ length: 1_998 }, (_, at) => makeTemplate(`t${at}`)) },
  }));
  expect(files.addTemplates([candidate, candidate, candidate])).toBe(
    'There is room for 2 more templates. Choose fewer, or delete some first.',
  );
  expect(own()).toHaveLength(1_998);
  expect(files.addTemplates([candidate, candidate])).toBeNull();
  expect(own()).toHaveLength(2_000);
});

test('does not open a file that is too large, and says so', async () => {
  const { files } = await openExchange();
  const opened = vi.spyOn(File.prototype, 'text');
  const file = (size: number) => new File([new Uint8Array(size)], 'templates.json');
  expect(await files.readFile(file(largestFile + 1))).toEqual({
    ok: false,
    message: 'This file is larger than 4 MB, so it was not read.',
  });
  expect(opened).not.toHaveBeenCalled();
  await files.readFile(file(largestFile));
  expect(opened).toHaveBeenCalled();
});

test('says that a file could not be opened', async () => {
  const { files } = await openExchange();
  const file = new File(['{}'], 'templates.json');
  vi.spyOn(file, 'text').mockRejectedValue(new Error('gone'));
  expect(await files.readFile(file)).toEqual({ ok: false, message: 'This file could not be opened.' });
});

test('saves a file of templates under a name that says what it holds, and on which day', async () => {
  const { files } = await openExchange();
  const link = { href: '', download: '', click: vi.fn() };
  const createElement = vi.fn(() => link);
  vi.stubGlobal('document', { createElement });
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 3, 0, 30));
  const released = vi.spyOn(URL, 'revokeObjectURL');
  const addressed = vi.spyOn(URL, 'createObjectURL');
  try {
    const templates = [makeTemplate('a'), makeTemplate('b')];
    files.saveTemplateFile(templates);
    const [saved] = addressed.mock.calls[0] ?? [];
    if (!(saved instanceof Blob)) throw new Error('No file was made.');
    expect(saved.type).toBe('application/json');
    expect(await saved.text()).toBe(writeTemplateFile(templates));
    expect(createElement).toHaveBeenCalledWith('a');
    expect(link.download).toBe('common-ground-templates-2026-11-03.commonground');
    expect(link.href).toMatch(/^blob:/);
    expect(link.click).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(50_000);
    expect(released).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20_000);
    expect(released).toHaveBeenCalledWith(link.href);
  } finally {
    vi.useRealTimers();
  }
});
