import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toldBy } from '../../test/support/told-by.tsx';
import { openDocument } from '../../test/support/walk/platform.ts';
import { pauseInTyping, useSettled } from './use-settled.ts';

let box: HTMLInputElement;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('window', openDocument().window);
  box = document.createElement('input');
  box.id = 'box';
  document.body.append(box);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a text is settled that nobody types; while it is typed once there was a pause, or its box was left', async () => {
  expect((await toldBy(() => useSettled('typed before', 'box')))()).toBe(true);
  box.focus();
  const typed = await toldBy(() => useSettled('half a wo', 'box'));
  expect(typed()).toBe(false);
  await act(async () => vi.advanceTimersByTime(pauseInTyping - 1));
  expect(typed()).toBe(false);
  await act(async () => vi.advanceTimersByTime(1));
  expect(typed()).toBe(true);
  const left = await toldBy(() => useSettled('half a word', 'box'));
  expect(left()).toBe(false);
  await act(async () => box.blur());
  expect(left()).toBe(true);
});
