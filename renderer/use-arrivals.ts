import { useEffect } from 'react';
import type { HostEvent } from '../shared/contract.ts';
import { api } from './api/client.ts';
import { keepEarlyEvent } from './early-event.ts';
import { openImport } from './workspace/importing.ts';
import { askAbout } from './workspace/incoming.ts';

const takeEarlyPerson = keepEarlyEvent(api.onHostEvent, 'person');
const takeEarlyFiles = keepEarlyEvent(api.onHostEvent, 'files');

function take(event: HostEvent) {
  if (event.kind === 'person') askAbout(event.link);
  if (event.kind === 'files') openImport(event.files.map(({ name, bytes }) => new File([bytes], name)));
}

/** Shows what the system handed to the app, a link or files, and asks; nothing is done with it before the user says so. */
export function useArrivals(): void {
  useEffect(() => {
    for (const early of [takeEarlyPerson(), takeEarlyFiles()]) if (early !== null) take(early);
    return api.onHostEvent(take);
  }, []);
}
