/** What is taken along: each kind of file as it is handed to the system, from a real folder. */
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makeDraft, makePerson } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { openPage } from '../../../../test/support/page-on-core.ts';

const folder = dataFolderForEachTest();

type Saved = { readonly name: string; readonly content: Blob };

/** A page with somebody and a draft, unless nothing is to be there; what it saves is kept instead. */
async function openExports({ isEmpty = false } = {}) {
  const page = await openPage(folder());
  if (!isEmpty) {
    await page.core.ask('savePerson', makePerson('p-1', { name: 'Ana Sol' }));
    await page.core.ask('saveDraft', makeDraft('d-1'));
    await page.workspace.openWorkspace();
  }
  const saved: Saved[] = [];
  const contents: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => `blob:${contents.push(content as Blob)}`);
  vi.stubGlobal('document', {
    createElement: () => ({
      href: '',
      download: '',
      click() {
        const content = contents[Number(this.href.slice('blob:'.length)) - 1];
        if (content !== undefined) saved.push({ name: this.download, content });
      },
    }),
  });
  const { exports, runExport } = await import('./exports.ts');
  const run = async (label: (typeof exports)[number]['label']) => {
    const asked = exports.find((one) => one.label === label);
    if (asked !== undefined) await runExport(asked);
    return saved.at(-1) ?? null;
  };
  return { ...page, run, toast: () => page.toasts.useToast.getState().toast?.text ?? null };
}

const day = String.raw`\d{4}-\d\d-\d\d`;

test('everything goes into one file of the app’s own kind, which is a zip', async () => {
  const { run, core, toast } = await openExports();
  const saved = await run('Everything');
  expect(saved?.name).toMatch(RegExp(`^common-ground-${day}\\.commonground$`));
  expect(saved?.content.type).toBe('application/zip');
  const files = unzipSync(new Uint8Array((await saved?.content.arrayBuffer()) ?? new ArrayBuffer()));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('people.json')).toContain('Ana Sol');
  expect(text('drafts.json')).toContain('d-1');
  expect(toast()).toBeNull();
  core.close();
});

test.each([
  ['People as a table', 'people-', 'csv', 'text/csv', 'Ana Sol'],
  ['People as address cards', 'people-', 'vcf', 'text/vcard', 'FN:Ana Sol'],
  ['People with everything', 'people-', 'json', 'application/json', '"common-ground-people"'],
  ['Drafts', 'drafts-', 'json', 'application/json', '"common-ground-drafts"'],
] as const)('%s', async (label, what, ending, type, words) => {
  const { run, core } = await openExports();
  const saved = await run(label);
  expect(saved?.name).toMatch(RegExp(`^common-ground-${what}${day}\\.${ending}$`));
  expect(saved?.content.type).toBe(type);
  expect(await saved?.content.text()).toContain(words);
  core.close();
});

test.each([
  ['People as a table', 'There is nobody to export yet.'],
  ['People with everything', 'There is nobody to export yet.'],
  ['Drafts', 'There is no draft to export yet.'],
] as const)('%s: where there is nothing, it is said, and no empty file is saved', async (label, said) => {
  const { run, core, toast } = await openExports({ isEmpty: true });
  expect(await run(label)).toBeNull();
  expect(toast()).toBe(said);
  core.close();
});

test.each([
  [new Error('The disk is full.'), 'The disk is full.'],
  ['no error', 'The file could not be written.'],
])('a file that cannot be written is told', async (thrown, said) => {
  const { run, core, toast } = await openExports();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw thrown;
  });
  expect(await run('Drafts')).toBeNull();
  expect(toast()).toBe(said);
  core.close();
});
