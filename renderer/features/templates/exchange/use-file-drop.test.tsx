import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDocument } from '../../../../test/support/walk/platform.ts';
import { hideToast, useToast } from '../../../ui/toasts.ts';
import { useFileDrop } from './use-file-drop.ts';

const onFile = vi.fn();
let unmount: () => void;

function Page() {
  return <p>{useFileDrop(onFile) ? 'over' : 'not over'}</p>;
}

beforeEach(() => {
  onFile.mockReset();
  hideToast();
  const { document, window } = openDocument();
  vi.stubGlobal('window', window);
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  act(() => root.render(<Page />));
  unmount = () => act(() => root.unmount());
});
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
});

const file = (name: string) => new File(['{}'], name);

/** Does with a mouse what the platform tells of it; @returns whether the page keeps it from doing what it does itself. */
function drag(kind: 'dragover' | 'dragleave' | 'drop', carried: object): boolean {
  const event = new Event(kind, { cancelable: true, bubbles: true });
  Object.assign(event, { relatedTarget: null, ...carried });
  act(() => void document.dispatchEvent(event));
  return event.defaultPrevented;
}

const carrying = (...files: readonly File[]) => ({ dataTransfer: { types: ['Files'], files } });
const words = { dataTransfer: { types: ['text/plain'], files: [] } };
const shown = () => document.querySelector('p')?.textContent;

test('a file is announced while it is held over the page, and taken where it is dropped', () => {
  expect(drag('dragover', carrying(file('a')))).toBe(true);
  expect(shown()).toBe('over');
  drag('dragleave', { relatedTarget: document.body });
  expect(shown()).toBe('over');
  drag('dragleave', {});
  expect(shown()).toBe('not over');
  drag('dragover', carrying(file('a')));
  expect(drag('drop', carrying(file('a')))).toBe(true);
  expect(shown()).toBe('not over');
  expect(onFile).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'a' }));
});

test('words that are dragged are left to the platform', () => {
  for (const carried of [words, { dataTransfer: null }]) {
    expect(drag('dragover', carried)).toBe(false);
    expect(shown()).toBe('not over');
    expect(drag('drop', carried)).toBe(false);
  }
  expect(onFile).not.toHaveBeenCalled();
});

test('of two files none is taken, which is said', () => {
  expect(drag('drop', carrying(file('a'), file('b')))).toBe(true);
  expect(onFile).not.toHaveBeenCalled();
  expect(useToast.getState().toast?.text).toBe('Drop one file at a time.');
  hideToast();
});

test('while a dialog asks about something else nothing is taken, and the page is not left for the file either', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('open', '');
  expect(drag('dragover', carrying(file('a')))).toBe(true);
  expect(shown()).toBe('not over');
  expect(drag('drop', carrying(file('a')))).toBe(true);
  expect(onFile).not.toHaveBeenCalled();
  expect(useToast.getState().toast).toBeNull();
});

test('what was shown earlier takes nothing any more', () => {
  unmount();
  expect(drag('drop', carrying(file('a')))).toBe(false);
  expect(onFile).not.toHaveBeenCalled();
});
