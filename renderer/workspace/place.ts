/** Whether this tab is the one that uses the workspace; see `one-tab.ts` for why there is only one. */
import { create } from 'zustand';
import { createOneTab, type Place } from './one-tab.ts';
import { flushSaves, openWorkspace } from './store.ts';

const name = 'common-ground';

export const usePlace = create<{ readonly place: Place }>(() => ({ place: { kind: 'unknown' } }));

/**
 * `arrive` opens the workspace unless another tab has it; `takeOver` takes it over, once that tab has saved.
 * At the start a second of patience, because a page that is reloaded lets go of the lock a little late.
 */
export const { arrive, takeOver } = createOneTab({
  locks: navigator.locks,
  lockName: name,
  channel: new BroadcastChannel(name),
  save: flushSaves,
  open: openWorkspace,
  reopen: () => window.location.reload(),
  onPlace: (place) => usePlace.setState({ place }),
  patience: {
    atStart: () => AbortSignal.timeout(1_000),
    afterAsking: () => AbortSignal.timeout(10_000),
  },
});
