import type { Draft } from '../../../../shared/model/draft.ts';
import { own } from '../../../../shared/records.ts';
import { hrefOf } from '../../../workspace/route.ts';
import { useWorkspace } from '../../../workspace/store.ts';

/** Who a message went to, by the name they have now, and the way to them while they are among the people. */
export function Recipient({ draft }: { readonly draft: Draft }) {
  const people = useWorkspace((workspace) => workspace.people);
  const { personId, answers } = draft;
  const person = people === null || personId === null ? undefined : own(people, personId);
  const name = (person?.name ?? answers.name).trim() || 'No name';
  const isGone = personId === null || (people !== null && person === undefined);
  if (isGone) {
    return (
      <>
        <bdi>{name}</bdi>, no longer among your people
      </>
    );
  }
  return (
    <a href={hrefOf({ section: 'people', id: personId })}>
      <bdi>{name}</bdi>
    </a>
  );
}
