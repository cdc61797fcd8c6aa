import { expect, it } from 'vitest';
import type { HostEvent } from '../shared/contract.ts';
import { keepEarlyEvent } from './early-event.ts';

function host() {
  const listeners = new Set<(event: HostEvent) => void>();
  return {
    say: (event: HostEvent) => {
      for (const listener of listeners) listener(event);
    },
    onHostEvent: (listener: (event: HostEvent) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

it('keeps the command that opened the window, and gives it once', () => {
  const { say, onHostEvent } = host();
  const take = keepEarlyEvent(onHostEvent, 'command');
  say({ kind: 'command', id: 'show-people' });
  say({ kind: 'flush' });
  expect(take()).toEqual({ kind: 'command', id: 'show-people' });
  expect(take()).toBeNull();
});

it('hears nothing any more once the app listens itself', () => {
  const { say, onHostEvent } = host();
  const take = keepEarlyEvent(onHostEvent, 'command');
  expect(take()).toBeNull();
  say({ kind: 'command', id: 'show-people' });
  expect(take()).toBeNull();
});
