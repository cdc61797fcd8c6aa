import { useMemo } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { type Way, waysTo } from '../../../../shared/people/best-way.ts';
import { useClock } from '../../../workspace/clock.ts';
import { useNotesThisMonth } from '../../../workspace/notes-this-month.ts';
import { useEveryone, usePerson } from '../../../workspace/people.ts';
import { useWorkspace } from '../../../workspace/store.ts';

const nobody = [] as const;

/**
 * The ways to whom the draft is to, the best first; found anew when what decides it changes, and not with every key. None
 * while nothing is noted that speaks for one: that a note lacks its reason is known to whoever is about to write it.
 */
export function useWays({ answers, personId }: Draft): readonly Way[] {
  const clock = useClock();
  const people = useEveryone(['name', 'stage', 'messages', 'meetings']) ?? nobody;
  const person = usePerson(personId);
  const allowed = useWorkspace(({ settings }) => settings.notesPerMonth);
  const used = useNotesThisMonth() ?? 0;
  const notesLeft = allowed === 0 ? null : Math.max(0, allowed - used);
  const { commonConnections, promptKind } = answers;
  const hasReason = answers.reason.trim() !== '';
  const ways = useMemo(
    () => waysTo({ answers: { commonConnections, promptKind }, hasReason, person, people, notesLeft, clock }),
    [commonConnections, promptKind, hasReason, person, people, notesLeft, clock],
  );
  const isTooEarly = answers.name.trim() === '' || (!hasReason && ways[0]?.id === 'no-note');
  return isTooEarly ? nobody : ways;
}
