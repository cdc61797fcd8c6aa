import { namesakes } from '../../../../../shared/compose/link-person.ts';
import type { Draft } from '../../../../../shared/model/draft.ts';
import { foldForSearch } from '../../../../../shared/people/names.ts';
import type { Offerable } from '../../../../../shared/people/offer-people.ts';
import { Remark, RemarkButton } from '../../../../ui/Remark.tsx';
import { useClock } from '../../../../workspace/clock.ts';
import { usePerson } from '../../../../workspace/people.ts';
import { choosePerson, chooseSomeoneElse, tellingLine, useKeptWithProfile } from './kept-people.ts';

function SomeoneElse({ draftId, label }: { readonly draftId: string; readonly label?: string }) {
  return (
    <RemarkButton onClick={() => chooseSomeoneElse(draftId)}>
      {label ?? 'Someone else with this name'}
    </RemarkButton>
  );
}

type KeptNoteProps = {
  readonly draft: Draft;
  /** Who is offered for the name. */
  readonly offers: readonly Offerable[];
};

/** Whether the draft is to somebody who is kept, or to somebody new who has the same name. */
export function KeptNote({ draft, offers }: KeptNoteProps) {
  const clock = useClock();
  const { name, profileLink } = draft.answers;
  const withProfile = useKeptWithProfile(draft.personId === null ? profileLink : '');
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
  if (draft.isSomeoneElse) return null;
  const [namesake] = namesakes(draft.answers, offers);
  const known = withProfile ?? namesake;
  if (known === undefined) return null;
  return (
    <Remark look="asks">
      <span>
        {withProfile === null
          ? 'You keep one of this name: '
          : `This profile is that of ${known.name.trim() || 'someone without a name'}: `}
        {tellingLine(known, clock)}
      </span>
      <RemarkButton onClick={() => choosePerson(draft.id, known.id)}>It is them</RemarkButton>
      <SomeoneElse draftId={draft.id} {...(withProfile === null ? {} : { label: 'Someone else' })} />
    </Remark>
  );
}
