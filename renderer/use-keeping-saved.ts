import { useEffect } from 'react';
import { api } from './api/client.ts';
import { flushSaves } from './workspace/store.ts';

/** Writes what is pending whenever the user may be leaving: on blur, when hidden, and before the window closes. */
export function useKeepingSaved(): void {
  useEffect(() => {
    const flush = () => void flushSaves();
    const stopListening = api.onHostEvent((event) => {
      if (event.kind === 'flush') void flushSaves().then(() => api.finishClosing({}));
    });
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stopListening();
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
}
