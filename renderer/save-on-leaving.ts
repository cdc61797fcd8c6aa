/** Saving as the page may be left. */
import { flushSaves, hasUnsaved } from './workspace/store.ts';

/** Writes what is pending. */
export const flush = () => void flushSaves();

function stayWithUnsaved(event: BeforeUnloadEvent): void {
  if (!hasUnsaved()) return;
  flush();
  event.preventDefault();
}

/** Saves on blur and before the page goes, which a browser asks about while something is unsaved. @returns what ends it */
export function saveOnLeaving(): () => void {
  window.addEventListener('beforeunload', stayWithUnsaved);
  window.addEventListener('blur', flush);
  window.addEventListener('pagehide', flush);
  return () => {
    window.removeEventListener('beforeunload', stayWithUnsaved);
    window.removeEventListener('blur', flush);
    window.removeEventListener('pagehide', flush);
  };
}
