import { namesakes } from '../../../../../shared/compose/link-person.ts';
import type { Draft } from '../../../../../shared/model/draft.ts';
import { foldForSearch } from '../../../../../shared/people/names.ts';
import type { Offerable } from '../../../../../shared/people/offer-people.ts';
import { Remark, RemarkButton } from '../../../../ui/Remark.tsx';
import { useClock } from '../../../../workspace/clock.ts';
import { usePerson } from '../../../../workspace/people.ts';
import { choosePerson, chooseSomeoneElse, tellingLine } from './kept-people.ts';

function SomeoneElse({ draftId }: { readonly draftId: string }) {
  return <RemarkButton onClick={() => chooseSomeoneElse(draftId)}>Someone else with this name</RemarkButton>;
}

type KeptNoteProps = {
  readonly draft: Draft;
  /** Who is offered for the name. */
  readonly offers: readonly Offerable[];
};

/** Whether the draft is to somebody who is kept, or to somebody new who has the same name. */
export function KeptNote({ draft, offers }: KeptNoteProps) {
  const clock = useClock();
  const { name } = draft.answers;
  const person = usePerson(draft.personId);
  if (person !== null) {
    const isRenamed = foldForSearch(person.name) !== foldForSearch(name) && name.trim() !== '';
    const renamed = `Kept as ${person.name.trim() || 'someone without a name'}; sent, it is ${name.trim()}.`;
    return (
      <Remark look="calm">
        <span>{isRenamed ? renamed : `Among your people: ${tellingLine(person, clock)}`}</span>
        <SomeoneElse draftId={draft.id} />
      </Remark>
    );
  }
  const [known] = namesakes(draft.answers, offers);
  if (known === undefined) return null;
  return (
    <Remark look="asks">
      <span>You keep one of this name: {tellingLine(known, clock)}</span>
      <RemarkButton onClick={() => choosePerson(draft.id, known.id)}>It is them</RemarkButton>
      <SomeoneElse draftId={draft.id} />
    </Remark>
  );
}
