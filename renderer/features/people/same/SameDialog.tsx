import { Dialog } from '../../../ui/Dialog.tsx';
import { usePerson } from '../../../workspace/people.ts';
import { Comparison } from './Comparison.tsx';
import { SameReview } from './SameReview.tsx';
import { closeSame, keptFirst, useSame } from './same.ts';

/** The people who may be one, to look through; and two of them side by side, to make one of them. */
export function SameDialog() {
  const comparing = useSame((same) => same.comparing);
  const one = usePerson(comparing?.[0] ?? null);
  const other = usePerson(comparing?.[1] ?? null);
  if (one === null || other === null) {
    return (
      <Dialog title="Possibly the same person" onClose={closeSame}>
        <SameReview />
      </Dialog>
    );
  }
  const [kept, second] = keptFirst(one, other);
  return (
    <Dialog title="Is this one person?" onClose={closeSame}>
      <Comparison key={`${kept.id} ${second.id}`} kept={kept} other={second} />
    </Dialog>
  );
}
