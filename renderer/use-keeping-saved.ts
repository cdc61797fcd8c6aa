import { useEffect } from 'react';
import { api } from './api/client.ts';
import { flush, saveOnLeaving } from './save-on-leaving.ts';
import { flushSaves } from './workspace/store.ts';

/**
 * Writes what is pending whenever the user may be leaving: on blur, when hidden, and before the window closes. What
 * cannot be written is not left behind silently: the host is told why, and a browser asks before it leaves the page.
 */
export function useKeepingSaved(): void {
  useEffect(() => {
    const stopListening = api.onHostEvent((event) => {
      if (event.kind === 'flush') void flushSaves().then((failure) => api.finishClosing({ failure }));
    });
    const stopSaving = saveOnLeaving();
    document.addEventListener('visibilitychange', flush);
    return () => {
      stopListening();
      stopSaving();
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
}
