import { expect, it } from 'vitest';
import { keyNames } from './key-names.ts';

it('names the keys as the keyboard at hand does', () => {
  expect(keyNames('Mod+Shift+Enter', true)).toEqual(['⌘', '⇧', '↩']);
  expect(keyNames('Mod+Shift+Enter', false)).toEqual(['Ctrl', 'Shift', 'Enter']);
  expect(keyNames('Ctrl+Alt+Meta+Q', true)).toEqual(['⌃', '⌥', '⌘', 'Q']);
  expect(keyNames('Mod+,', false)).toEqual(['Ctrl', ',']);
});
