import { useId } from 'react';
import { RemarkButton, RemarkWords } from './Remark.tsx';

type OfferProps = {
  /** What it is: "Usually written". */
  readonly words: string;
  /** What could stand in the box instead. */
  readonly text: string;
  /** The id of the box, which the keyboard goes back to once the offer is taken. */
  readonly boxId: string;
  readonly onTake: () => void;
};

/** In a remark: other words for what stands in the box, and the click that puts them there. */
export function Offer({ words, text, boxId, onTake }: OfferProps) {
  const id = useId();
  function take() {
    onTake();
    document.getElementById(boxId)?.focus();
  }
  return (
    <>
      <RemarkWords id={id}>
        {words} <q dir="auto">{text}</q>
      </RemarkWords>
      <RemarkButton aria-describedby={id} onClick={take}>
        Change it
      </RemarkButton>
    </>
  );
}
