import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { nameOf } from '../../../test/support/walk/document-outline.ts';
import { openDocument } from '../../../test/support/walk/platform.ts';

test('the button opens the choice of files, several of which may be taken at once, of the kinds that can be read', async () => {
  const { document, window } = openDocument();
  vi.stubGlobal('window', Object.assign(window, { api: {} }));
  vi.resetModules();
  const { ChooseFiles } = await import('./ChooseFiles.tsx');
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  await act(async () => root.render(<ChooseFiles problem="The disk is full." />));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const isOpened = vi.fn((event: Event) => event.preventDefault());
  input?.addEventListener('click', isOpened);
  const button = [...document.querySelectorAll('button')].find((one) => nameOf(one) === 'Choose files');
  await act(async () => button?.click());
  expect(isOpened).toHaveBeenCalledOnce();
  expect(input?.multiple).toBe(true);
  expect(input?.accept.split(',')).toEqual(expect.arrayContaining(['.csv', '.zip', '.vcf']));
  expect(document.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  await act(async () => root.unmount());
});
