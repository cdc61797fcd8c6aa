/**
 * What the host said before the app was open: a menu command, or a click on a notification, may be what opens the window,
 * and is then carried out as soon as there is something to carry it out.
 */

import type { Api, HostEvent } from '../shared/contract.ts';

type EventOf<K extends HostEvent['kind']> = Extract<HostEvent, { readonly kind: K }>;

/** Begins to listen at once. The function that is returned ends that and gives the last event of the kind, or null. */
export function keepEarlyEvent<K extends HostEvent['kind']>(
  onHostEvent: Api['onHostEvent'],
  kind: K,
): () => EventOf<K> | null {
  const isOfKind = (event: HostEvent): event is EventOf<K> => event.kind === kind;
  let kept: EventOf<K> | null = null;
  const stopListening = onHostEvent((event) => {
    if (isOfKind(event)) kept = event;
  });
  return () => {
    stopListening();
    const taken = kept;
    kept = null;
    return taken;
  };
}
