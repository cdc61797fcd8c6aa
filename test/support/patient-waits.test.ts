import { expect, test, vi } from 'vitest';

test('what a test waits for may come after more than a second', async () => {
  let hasCome = false;
  setTimeout(() => {
    hasCome = true;
  }, 1_200);
  await expect(
    vi.waitFor(() => {
      if (!hasCome) throw new Error('It is yet to come.');
      return 'It is here.';
    }),
  ).resolves.toBe('It is here.');
});

test('a wait that says how long it lasts ends then', async () => {
  const never = () => {
    throw new Error('It never comes.');
  };
  await expect(vi.waitFor(never, { timeout: 1 })).rejects.toThrow('It never comes.');
  await expect(vi.waitFor(never, 1)).rejects.toThrow('It never comes.');
});
