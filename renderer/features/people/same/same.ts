/** People who may be one: who they are, and what the user decides about them. */
import { create } from 'zustand';
import type { Person } from '../../../../shared/model/person.ts';
import { type Choices, mergePeople, unmerged } from '../../../../shared/people/merge-people.ts';
import { type SamePair, samePairs, samePairsInSteps } from '../../../../shared/people/same-person.ts';
import { showToast } from '../../../ui/toasts.ts';
import { whenIdle } from '../../../ui/when-idle.ts';
import { betweenFrames } from '../../../workspace/between-frames.ts';
import { getPerson, onPeopleChange, peopleNow } from '../../../workspace/people.ts';
import { goTo } from '../../../workspace/route.ts';
import { changePeople, getWorkspace, saveDraft } from '../../../workspace/store.ts';
import { clearSelection } from '../list/selection.ts';

export type Pair = readonly [string, string];

type Same = {
  readonly pairs: readonly SamePair<Person>[];
  /** Whether the pairs are being looked through. */
  readonly isReviewing: boolean;
  /** The ids of the two who are being compared. */
  readonly comparing: Pair | null;
};

export const useSame = create<Same>(() => ({ pairs: [], isReviewing: false, comparing: null }));

/** In ms: who is being typed about is compared once the user rests. */
const restMs = 400;

function showPairs(pairs: Same['pairs']): void {
  const before = useSame.getState().pairs;
  const isSame =
    pairs.length === before.length &&
    pairs.every(({ people }, index) =>
      people.every((person, side) => person.id === before[index]?.people[side]?.id),
    );
  if (!isSame) useSame.setState({ pairs });
}

function findPairs(): void {
  showPairs(samePairs(peopleNow()));
}

/** Looks for people who may be one, while nothing else is to do, until the returned function is called. */
export function watchForSame(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff: (() => void) | undefined;
  let running = new AbortController();
  const stopAll = () => {
    clearTimeout(timer);
    callOff?.();
    running.abort();
  };
  const look = () => {
    running = new AbortController();
    const steps = samePairsInSteps([...peopleNow()]);
    // Where it is stopped, somebody has changed, and it begins anew with them.
    betweenFrames(steps, undefined, running.signal).then(showPairs, () => undefined);
  };
  const plan = () => {
    stopAll();
    timer = setTimeout(() => {
      callOff = whenIdle(look);
    }, restMs);
  };
  const stop = onPeopleChange(plan);
  plan();
  return () => {
    stop();
    stopAll();
  };
}

export function reviewSame(): void {
  useSame.setState({ isReviewing: true });
}

export function compare(pair: Pair | null): void {
  useSame.setState({ comparing: pair });
}

export function closeSame(): void {
  useSame.setState({ isReviewing: false, comparing: null });
}

/** Leaves what is looked at: the comparison first, and the review with the last of its pairs. */
function goOn(): void {
  findPairs();
  const { isReviewing, pairs } = useSame.getState();
  useSame.setState({ comparing: null, isReviewing: isReviewing && pairs.length > 0 });
}

const nameOf = ({ name }: Person) => name.trim() || 'someone without a name';

/** Notes that two are not one person, so that they are not offered again. */
export function tellApart([one, other]: Pair): void {
  const person = getPerson(one);
  if (person === null) return;
  changePeople({ save: [{ ...person, differentFrom: [...person.differentFrom, other] }] });
  goOn();
  showToast('They are kept as two people.', {
    label: 'Undo',
    run: () => {
      const now = getPerson(one);
      if (now === null) return;
      changePeople({ save: [{ ...now, differentFrom: now.differentFrom.filter((id) => id !== other) }] });
    },
  });
}

/** Gives the drafts of one record to another. @returns those that were changed, as they were */
function moveDrafts(from: string, to: string) {
  const moved = Object.values(getWorkspace().drafts).filter(
    ({ id, personId }) => personId === from || (personId === null && id === from),
  );
  for (const draft of moved) saveDraft({ ...draft, personId: to });
  return moved;
}

/** Makes one record of two; with one click they are two again. */
export function mergeTwo([keptId, otherId]: Pair, choices: Choices): void {
  const [kept, other] = [getPerson(keptId), getPerson(otherId)];
  if (kept === null || other === null) return;
  const merged = mergePeople(kept, other, choices, new Date().toISOString());
  // Drafts first: one that points to a record which is not merged yet does no harm.
  const drafts = moveDrafts(other.id, kept.id);
  changePeople({ save: [merged], remove: [other.id] });
  clearSelection();
  goOn();
  goTo({ section: 'people', id: kept.id });
  showToast(`${nameOf(merged)} is one person now, with everything of both.`, {
    label: 'Undo',
    run: () => {
      const now = getPerson(kept.id) ?? merged;
      changePeople({ save: [unmerged(kept, merged, now), other] });
      for (const { id, personId } of drafts) {
        const draft = getWorkspace().drafts[id];
        if (draft !== undefined) saveDraft({ ...draft, personId });
      }
    },
  });
}

/** The two with the one first whose record is kept: who was written to more, else who is known for longer. */
export function keptFirst(one: Person, other: Person): readonly [Person, Person] {
  if (one.messages.length !== other.messages.length)
    return one.messages.length > other.messages.length ? [one, other] : [other, one];
  return one.createdAt <= other.createdAt ? [one, other] : [other, one];
}
