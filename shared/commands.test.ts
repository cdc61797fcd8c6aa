import { expect, test } from 'vitest';
import { commandIds, commands } from './commands.ts';
import { sectionIds, sections } from './sections.ts';

test('no two commands share their keys or their label', () => {
  const all = commandIds.map((id) => commands[id]);
  expect(new Set(all.map(({ keys }) => keys)).size).toBe(all.length);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
});

test.each(sectionIds)('%s is shown by a command with its label and its keys', (id) => {
  const { label, keys } = sections[id];
  expect(commands[`show-${id}`]).toMatchObject({ label, keys });
});

test.each(commandIds)('the keys of %s are modifiers and one key', (id) => {
  expect(commands[id].keys).toMatch(/^(?:Mod\+)?(?:Shift\+)?(?:[A-Z0-9,./]|F\d{1,2}|Enter)$/);
});
