import { useEffect } from 'react';
import { api } from './api/client.ts';
import { keepEarlyEvent } from './early-event.ts';
import { carryOut, tell } from './reminding.ts';
import { useDue } from './workspace/follow-ups.ts';
import type { Route } from './workspace/route.ts';
import { useWorkspace } from './workspace/store.ts';

const takeEarlyAnswer = keepEarlyEvent(api.onHostEvent, 'reminder');

/** Shows nothing on the page: where the host has notifications, they say who is due, and the app's icon how many. */
export function Reminders({ route: { section, id } }: { readonly route: Route }) {
  const canTell = useWorkspace(({ capabilities, readOnly }) => capabilities.notifications && !readOnly);
  const { due, overdue } = useDue();
  const openId = section === 'people' ? id : null;
  const count = due.length + overdue.length;
  useEffect(() => {
    if (canTell) void api.showDueCount({ count });
  }, [canTell, count]);
  useEffect(() => {
    if (canTell) void tell([...due, ...overdue], openId);
  }, [canTell, due, overdue, openId]);
  useEffect(() => {
    const early = takeEarlyAnswer();
    if (early !== null) void carryOut(early);
    return api.onHostEvent((event) => {
      if (event.kind === 'reminder') void carryOut(event);
    });
  }, []);
  return null;
}
