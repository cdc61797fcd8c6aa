/** How a person came to the stage at which they stand. Every change of stage, wherever it is made, goes through here. */
import { mostEntries } from '../capacity.ts';
import type { Person } from '../model/person.ts';
import type { StageId } from '../stages.ts';

type Staged = Pick<Person, 'stage' | 'stageHistory'>;

/**
 * The same person at `stage`, with the change in their history; the very same where they stand at it already. A change is
 * never older than the one before it: an earlier moment becomes that of the last change.
 * @param at when it came to that, ISO 8601 in UTC
 */
export function withStage<P extends Staged>(person: P, stage: StageId, at: string): P {
  if (stage === person.stage) return person;
  const last = person.stageHistory.at(-1)?.at ?? at;
  const change = { at: at < last ? last : at, stage };
  return { ...person, stage, stageHistory: [...person.stageHistory, change].slice(-mostEntries) };
}

/** Since when they stand where they stand; null where that is not recorded. */
export function stageSince({ stage, stageHistory }: Staged): string | null {
  const last = stageHistory.at(-1);
  return last?.stage === stage ? last.at : null;
}

/** When they came to `stage` last; null for never, and where that is not recorded. */
export function lastCameTo({ stageHistory }: Pick<Person, 'stageHistory'>, stage: StageId): string | null {
  return stageHistory.findLast((change) => change.stage === stage)?.at ?? null;
}

/**
 * The same person with the change at `index` of their history on another moment: as near to it as the changes before and
 * after it let it be.
 */
export function withStageMoved<P extends Staged>(person: P, index: number, at: string): P {
  const before = person.stageHistory[index - 1]?.at ?? at;
  const after = person.stageHistory[index + 1]?.at ?? at;
  const moved = at < before ? before : at > after ? after : at;
  return {
    ...person,
    stageHistory: person.stageHistory.map((change, place) =>
      place === index ? { ...change, at: moved } : change,
    ),
  };
}
