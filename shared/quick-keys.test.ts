import { describe, expect, it } from 'vitest';
import { pressedKeys, problemOfKeys, systemKeys } from './quick-keys.ts';

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe('keys as they are pressed', () => {
  it.each([
    [{ key: ' ', code: 'Space', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+Space'],
    [{ key: 'q', code: 'KeyQ', ctrlKey: true, altKey: true }, 'Ctrl+Alt+Q'],
    [{ key: 'œ', code: 'KeyQ', altKey: true, metaKey: true }, 'Alt+Meta+Q'],
    [{ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+1'],
    [{ key: 'F9', code: 'F9', shiftKey: true, metaKey: true }, 'Shift+Meta+F9'],
    // On a French keyboard this key bears an A, and that is how the system knows it.
    [{ key: 'a', code: 'KeyQ', ctrlKey: true, altKey: true }, 'Ctrl+Alt+A'],
  ])('are written in one order: %o', (event, keys) => {
    expect(pressedKeys({ ...none, ...event })).toBe(keys);
  });

  it.each(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta'])('are not complete with %s alone', (key) => {
    expect(pressedKeys({ ...none, key, code: `${key}Left`, ctrlKey: true })).toBeNull();
  });
});

describe('which keys may be had in every program', () => {
  it.each([
    'Ctrl+Shift+Space',
    'Ctrl+Shift+Q',
    'Ctrl+Alt+Meta+Q',
    'Ctrl+Alt+Space',
    'Alt+Meta+F12',
    'Shift+Meta+1',
    'Ctrl+Alt+Shift+F24',
  ])('takes %s', (keys) => {
    expect(problemOfKeys(keys, false)).toBeNull();
  });

  it.each(['Ctrl+C', 'Shift+A', 'Space', 'F5', 'Alt+F4'])('leaves %s to the program in front', (keys) => {
    expect(problemOfKeys(keys, false)).toContain('Hold two keys');
  });

  it.each(['Ctrl+Shift+Escape', 'Ctrl+Alt+Delete', 'Ctrl+Shift+F25', 'Ctrl+Shift+', 'Ctrl+Shift+ab', ''])(
    'refuses %o, which not every keyboard has or the system keeps',
    (keys) => {
      expect(problemOfKeys(keys, false)).toContain('Choose a letter');
    },
  );

  it.each(['Ctrl+Hyper+Q', 'Ctrl+Ctrl+Q'])('refuses %s, which nobody pressed', (keys) => {
    expect(problemOfKeys(keys, false)).toContain('could not be understood');
  });

  it.each(['Ctrl+Alt+Q', 'Ctrl+Alt+2', 'Ctrl+Alt+Shift+A'])(
    'leaves %s to whoever types with AltGr, which a Mac does not have',
    (keys) => {
      expect(problemOfKeys(keys, false)).toContain('AltGr');
      expect(problemOfKeys(keys, true)).toBeNull();
    },
  );

  it('names the command of its own that has the keys, by the keyboard there is', () => {
    expect(problemOfKeys('Ctrl+Shift+C', false)).toContain('“Copy message”');
    expect(problemOfKeys('Ctrl+Shift+C', true)).toBeNull();
    expect(problemOfKeys('Shift+Meta+C', true)).toContain('“Copy message”');
  });
});

it('spells the keys as the system takes them', () => {
  expect(systemKeys('Ctrl+Shift+Space', false)).toBe('Control+Shift+Space');
  expect(systemKeys('Alt+Meta+Q', false)).toBe('Alt+Super+Q');
  expect(systemKeys('Alt+Meta+Q', true)).toBe('Alt+Command+Q');
});
