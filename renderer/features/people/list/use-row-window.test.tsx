/** In a document without layout, whose list is as high as ten rows. */
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDocument } from '../../../../test/support/walk/platform.ts';
import { rowHeightRem } from './row-window.ts';
import { useRowWindow } from './use-row-window.ts';

/** The observers that look on. */
const observing = new Set<object>();
let root: Root;
let scroller: HTMLElement;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { window, document } = openDocument();
  vi.stubGlobal('window', window);
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #measure: () => void;
      constructor(measure: () => void) {
        this.#measure = measure;
      }
      observe() {
        observing.add(this);
        this.#measure();
      }
      disconnect() {
        observing.delete(this);
      }
    },
  );
  Object.defineProperty(window.HTMLElement.prototype, 'clientHeight', { value: 10 * rowHeightRem * 16 });
  scroller = document.createElement('div');
  root = createRoot(scroller);
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Rows({ list }: { readonly list: object }) {
  const ref = useRef<HTMLDivElement>(null);
  const { first, last } = useRowWindow(ref, list);
  return <div ref={ref}>{`${first} to ${last}`}</div>;
}

const show = (list: object) => act(() => root.render(<Rows list={list} />));
const rest = () => act(() => vi.runAllTimers());

test('of a list that has just come only the rows in sight are there, and those around them once it rests', () => {
  show(['all']);
  expect(scroller.textContent).toBe('0 to 12');
  rest();
  expect(scroller.textContent).toBe('0 to 20');
  for (const typed of [['h'], ['ha'], ['har']]) {
    show(typed);
    expect(scroller.textContent).toBe('0 to 12');
  }
  rest();
  expect(scroller.textContent).toBe('0 to 20');
});

test('who scrolls before the list rests finds the rows around those in sight', () => {
  show(['all']);
  const list = scroller.firstElementChild as HTMLElement;
  list.scrollTop = 20 * rowHeightRem * 16;
  act(() => void list.dispatchEvent(new Event('scroll')));
  expect(scroller.textContent).toBe('12 to 40');
});

test('a list that is left leaves nothing behind that listens, looks on or waits', () => {
  const listening = new Set<unknown>();
  const { addEventListener, removeEventListener } = HTMLElement.prototype;
  vi.spyOn(window.HTMLElement.prototype, 'addEventListener').mockImplementation(function (
    this: HTMLElement,
    ...heard: Parameters<typeof addEventListener>
  ) {
    if (this !== scroller) listening.add(heard[1]);
    addEventListener.apply(this, heard);
  });
  vi.spyOn(window.HTMLElement.prototype, 'removeEventListener').mockImplementation(function (
    this: HTMLElement,
    ...heard: Parameters<typeof removeEventListener>
  ) {
    listening.delete(heard[1]);
    removeEventListener.apply(this, heard);
  });
  show(['all']);
  expect([listening.size, observing.size, vi.getTimerCount()]).toEqual([1, 1, 1]);
  act(() => root.render(null));
  expect([listening.size, observing.size, vi.getTimerCount()]).toEqual([0, 0, 0]);
});
