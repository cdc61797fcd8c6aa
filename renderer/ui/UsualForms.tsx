import type { UsualName } from '../../shared/people/usual-names.ts';
import { Offer } from './Offer.tsx';
import { Remark, RemarkButton, RemarkWords } from './Remark.tsx';

/** More than these are changed together. */
const mostShown = 3;

type UsualFormsProps = {
  readonly names: readonly UsualName[];
  /** The id of the box the names stand in. */
  readonly boxId: string;
  readonly onTake: (names: readonly UsualName[]) => void;
};

/** Offers names that were typed in capitals or all small as people write them. */
export function UsualForms({ names, boxId, onTake }: UsualFormsProps) {
  function takeAll() {
    onTake(names);
    document.getElementById(boxId)?.focus();
  }
  return (
    <>
      {names.slice(0, mostShown).map((name) => (
        <Remark key={name.typed} look="asks">
          <Offer words="Usually written" text={name.usual} boxId={boxId} onTake={() => onTake([name])} />
        </Remark>
      ))}
      {names.length > mostShown && (
        <Remark look="asks">
          <RemarkWords>and {names.length - mostShown} more</RemarkWords>
          <RemarkButton onClick={takeAll}>Change all {names.length}</RemarkButton>
        </Remark>
      )}
    </>
  );
}
