import type { Draft } from '../../../../shared/model/draft.ts';
import { usePeopleRead, usePerson } from '../../../workspace/people.ts';
import { hrefOf } from '../../../workspace/route.ts';

/** Who a message went to, by the name they have now, and the way to them while they are among the people. */
export function Recipient({ draft }: { readonly draft: Draft }) {
  const { personId, answers } = draft;
  const person = usePerson(personId);
  const arePeopleRead = usePeopleRead();
  const name = (person?.name ?? answers.name).trim() || 'No name';
  const isGone = personId === null || (arePeopleRead && person === null);
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
