import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { makePerson } from '../../../../../test/support/core-in-folder.ts';
import { openDocument } from '../../../../../test/support/walk/platform.ts';
import { PrintedDialogue } from './PrintedDialogue.tsx';

test('a dialogue stands on paper until the system says that it is printed, which it says once', async () => {
  const { window: page } = openDocument();
  vi.stubGlobal('window', page);
  const print = vi.fn();
  Object.assign(page, { print });
  const onDone = vi.fn();
  const root = createRoot(document.createElement('div'));
  const printed = () => page.dispatchEvent(new Event('afterprint'));
  await act(async () =>
    root.render(<PrintedDialogue person={makePerson('a', { name: 'Ana Sol' })} onDone={onDone} />),
  );
  expect(print).toHaveBeenCalledOnce();
  expect(document.querySelector('[data-printed]')?.textContent).toContain('Ana Sol');
  expect(onDone).not.toHaveBeenCalled();
  printed();
  printed();
  expect(onDone).toHaveBeenCalledOnce();
  await act(async () => root.unmount());
  expect(document.querySelector('[data-printed]')).toBeNull();
});

test('one that is left before it was printed waits for nothing more', async () => {
  const { window: page } = openDocument();
  vi.stubGlobal('window', page);
  Object.assign(page, { print: () => undefined });
  const onDone = vi.fn();
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<PrintedDialogue person={makePerson('a')} onDone={onDone} />));
  await act(async () => root.unmount());
  page.dispatchEvent(new Event('afterprint'));
  expect(onDone).not.toHaveBeenCalled();
});
