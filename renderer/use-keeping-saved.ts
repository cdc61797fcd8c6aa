import { useEffect } from 'react';
import { api } from './api/client.ts';
import { flushSaves, hasUnsaved } from './workspace/store.ts';

/**
 * Writes what is pending whenever the user may be leaving: on blur, when hidden, and before the window closes. What
 * cannot be written is not left behind silently: the host is told why, and a browser asks before it leaves the page.
 */
export function useKeepingSaved(): void {
  useEffect(() => {
    const flush = () => void flushSaves();
    const stayWithUnsaved = (event: BeforeUnloadEvent) => {
      if (!hasUnsaved()) return;
      flush();
      event.preventDefault();
    };
    const stopListening = api.onHostEvent((event) => {
      if (event.kind === 'flush') void flushSaves().then((failure) => api.finishClosing({ failure }));
    });
    window.addEventListener('beforeunload', stayWithUnsaved);
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stopListening();
      window.removeEventListener('beforeunload', stayWithUnsaved);
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
}
