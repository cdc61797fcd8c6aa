import { useEffect } from 'react';
import { api } from './api/client.ts';
import { keepEarlyEvent } from './early-event.ts';
import { takeInWhatIsTold } from './workspace/drafts-beside.ts';
import { goTo } from './workspace/route.ts';
import { takeInDraft } from './workspace/store.ts';

const takeEarlyDraft = keepEarlyEvent(api.onHostEvent, 'draft');

async function show(id: string): Promise<void> {
  await takeInDraft(id);
  goTo({ section: 'compose', id });
}

/** Takes in drafts that were begun on the quick page, and shows the one that is to be gone on with. */
export function useDraftsBeside(): void {
  useEffect(() => {
    const early = takeEarlyDraft();
    if (early !== null) void show(early.id);
    const stopTaking = takeInWhatIsTold();
    const stopListening = api.onHostEvent((event) => {
      if (event.kind === 'draft') void show(event.id);
    });
    return () => {
      stopTaking();
      stopListening();
    };
  }, []);
}
