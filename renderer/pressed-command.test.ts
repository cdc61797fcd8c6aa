import { expect, it } from 'vitest';
import { commandIds, commands } from '../shared/commands.ts';
import { pressedCommand } from './pressed-command.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function key(keys: string, isMac: boolean) {
  const parts = keys.split('+');
  const hasMod = parts.includes('Mod');
  return {
    ...none,
    key: parts.at(-1) ?? '',
    ctrlKey: hasMod && !isMac,
    metaKey: hasMod && isMac,
    shiftKey: parts.includes('Shift'),
  };
}

it.each(commandIds)('carries out “%s” by its key, on a Mac and elsewhere', (id) => {
  expect(pressedCommand(key(commands[id].keys, true), true)).toBe(id);
  expect(pressedCommand(key(commands[id].keys, false), false)).toBe(id);
});

it('undoes with Z and redoes with Shift+Z, and with Y where that is the custom', () => {
  expect(pressedCommand({ ...none, key: 'z', ctrlKey: true }, false)).toBe('undo');
  expect(pressedCommand({ ...none, key: 'Z', ctrlKey: true, shiftKey: true }, false)).toBe('redo');
  expect(pressedCommand({ ...none, key: 'y', ctrlKey: true }, false)).toBe('redo');
  expect(pressedCommand({ ...none, key: 'y', metaKey: true }, true)).toBeUndefined();
});

it('leaves letters alone, and keys that another modifier turns into a character', () => {
  expect(pressedCommand({ ...none, key: 'z' }, false)).toBeUndefined();
  expect(pressedCommand({ ...none, key: 'y' }, false)).toBeUndefined();
  expect(pressedCommand({ ...none, key: 'z', ctrlKey: true, altKey: true }, false)).toBeUndefined();
  expect(pressedCommand({ ...none, key: 'y', ctrlKey: true, altKey: true }, false)).toBeUndefined();
  expect(pressedCommand({ ...none, key: 'y', ctrlKey: true, shiftKey: true }, false)).toBeUndefined();
});

it('takes the key of the other system for nothing', () => {
  expect(pressedCommand({ ...none, key: 'z', metaKey: true }, false)).toBeUndefined();
  expect(pressedCommand({ ...none, key: 'z', ctrlKey: true }, true)).toBeUndefined();
});
