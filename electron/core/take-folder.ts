/** How a host takes its data folder: by the lock, and by the sign of life of whoever has that. */
import { acquireLock, type LockDescription, type LockHolder, type LockResult } from './instance-lock.ts';
import { isDeserted } from './own-address.ts';
import { isAlive, removeDeadPulses, startPulse } from './pulse.ts';

/** Whether the holder of a lock that names no sign of life is gone, as far as that can be told. */
async function isGone({ kind, address }: LockHolder, isOnlyDesktop: boolean): Promise<boolean> {
  return kind === 'desktop' ? isOnlyDesktop : address !== null && (await isDeserted(address));
}

/** How many holders one after the other may turn out to be gone, before it is left at the last one. */
const mostHolders = 10;

/**
 * Takes the folder as `acquireLock` does, but knows by their sign of life whether those who have it are still there; by
 * nobody listening at its address, for a browser host of an earlier version.
 * @param isOnlyDesktop this is the desktop app, and Electron's own lock says that there is no other one on this folder
 */
export async function takeFolder(
  dataFolder: string,
  description: LockDescription,
  isOnlyDesktop: boolean,
): Promise<LockResult> {
  const pulse = await startPulse(dataFolder);
  const take = (gone: LockHolder | null) =>
    acquireLock(dataFolder, description, gone, undefined, pulse?.name ?? null);
  let result = take(null);
  for (let count = 0; !result.ok && count < mostHolders; count += 1) {
    const { holder } = result;
    const isThere =
      holder.pulse === undefined
        ? !(await isGone(holder, isOnlyDesktop))
        : await isAlive(dataFolder, holder.pulse);
    if (isThere) break;
    result = take(holder);
  }
  if (!result.ok) {
    pulse?.stop();
    return result;
  }
  await removeDeadPulses(dataFolder);
  const { release } = result;
  return {
    ...result,
    release: () => {
      release();
      pulse?.stop();
    },
  };
}
