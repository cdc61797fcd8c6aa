import { expect, test, vi } from 'vitest';
import { makePerson } from '../../../../../test/support/core-in-folder.ts';
import { saveDialogue } from './save-dialogue.ts';

/** What is handed to the system when the dialogue with somebody of this name is kept. */
function savedFor(name: string) {
  const contents: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => `blob:${contents.push(content as Blob)}`);
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click() {
        names.push(this.download);
      },
    }),
  });
  saveDialogue(makePerson('p-1', { name }));
  return { name: names[0], content: contents[0] };
}

test('a dialogue is kept as a text that begins with whom it was with', async () => {
  const { name, content } = savedFor('Zoë Ortiz-Muster');
  expect(name).toBe('Zoë Ortiz Muster.txt');
  expect(content?.type).toBe('text/plain');
  expect(await content?.text()).toMatch(/^Zoë Ortiz-Muster\n/);
});

test.each([
  ['../../etc/passwd', 'etc passwd.txt'],
  ['Ana: "Sol" <ana>', 'Ana Sol ana.txt'],
  ['e\u0301lodie 2', 'e\u0301lodie 2.txt'],
  ['🍲', 'Dialogue.txt'],
  [' ', 'Someone without a name.txt'],
  [`${'a'.repeat(79)} b`, `${'a'.repeat(79)}.txt`],
])('whatever somebody is called, every system can name a file so: %j', (called, name) => {
  expect(savedFor(called).name).toBe(name);
});
