import { Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { fetchWhileIdle, lazily } from './lazily.tsx';

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
});

function shown(Part: ReturnType<typeof lazily>): string {
  return renderToString(
    <Suspense fallback="Opening…">
      <Part />
    </Suspense>,
  );
}

test('what was fetched while nothing else was to do is shown at once, together with the parts it brought', async () => {
  let Inner: ReturnType<typeof lazily> | null = null;
  const Outer = lazily(async () => {
    Inner = lazily(async () => () => <p>the inner part</p>);
    return () => <p>the outer part</p>;
  });
  expect(shown(Outer)).toContain('Opening…');
  await fetchWhileIdle();
  expect(shown(Outer)).toContain('the outer part');
  expect(Inner).not.toBeNull();
  expect(shown(Inner ?? Outer)).toContain('the inner part');
});

test('each part is fetched once', async () => {
  const load = vi.fn(async () => () => <p>here</p>);
  lazily(load);
  await fetchWhileIdle();
  await fetchWhileIdle();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what cannot be fetched keeps no other part from coming, and is tried again', async () => {
  const load = vi
    .fn<() => Promise<() => React.ReactNode>>()
    .mockRejectedValueOnce(new Error('There is no network.'))
    .mockResolvedValue(() => <p>late</p>);
  const Late = lazily(load);
  const Other = lazily(async () => () => <p>other</p>);
  await fetchWhileIdle();
  expect(shown(Other)).toContain('other');
  expect(shown(Late)).toContain('Opening…');
  await fetchWhileIdle();
  expect(shown(Late)).toContain('late');
});
