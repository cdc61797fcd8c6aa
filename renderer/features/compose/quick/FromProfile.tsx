import { Check, ClipboardPaste } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Draft } from '../../../../shared/model/draft.ts';
import { readProfileText } from '../../../../shared/people/read-profile-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { hasOffer, type Offer, offersFrom } from '../steps/profile-offers.ts';
import styles from './FromProfile.module.css';
import { takeOffers, textOnClipboard } from './quick-note.ts';

type FromProfileProps = {
  readonly draft: Draft;
  /** All that was found is taken: the form is next. */
  readonly onTaken: () => void;
};

/** Takes the text of a profile page, pasted or from the clipboard, and offers what it says; nothing is filled in unasked. */
export function FromProfile({ draft, onTaken }: FromProfileProps) {
  const [text, setText] = useState('');
  const readText = useDeferredValue(text);
  const offers = useMemo(() => offersFrom(readProfileText(readText)), [readText]);
  const isNothing = readText.trim() !== '' && offers.length === 0;
  const isAllTaken = offers.length > 0 && offers.every((offer) => hasOffer(draft.answers, offer));

  async function takeClipboard() {
    setText((await textOnClipboard()) ?? text);
  }

  if (isAllTaken) return <AllTaken offers={offers} onAnother={() => setText('')} />;
  return (
    <section className={styles.part} aria-label="From their profile">
      <div className={styles.paste}>
        <Field label="Profile text" multiline rows={1} autoFocus value={text} onChange={setText} />
        <Button className={styles.take} onClick={() => void takeClipboard()}>
          <ClipboardPaste size={15} aria-hidden /> Take from clipboard
        </Button>
      </div>
      <div role="status">
        {readText.trim() === '' && (
          <p className={styles.aside}>Copy their profile page; what it says is offered to you.</p>
        )}
        {isNothing && (
          <p className={styles.aside}>Nothing in it could be read for certain. Type the name below.</p>
        )}
        {offers.length > 0 && <Offers key={readText} draft={draft} offers={offers} onTaken={onTaken} />}
      </div>
    </section>
  );
}

type AllTakenProps = { readonly offers: readonly Offer[]; readonly onAnother: () => void };

/** What was taken, in a line: that leaves room for the message. */
function AllTaken({ offers, onAnother }: AllTakenProps) {
  const values = offers.map(({ value }) => value).join(' · ');
  return (
    <section className={styles.line} aria-label="From their profile">
      <p className={styles.taken} role="status">
        <Check size={13} aria-hidden />
        <span className="visually-hidden">Used from the profile: </span>
        <bdi className={styles.values} title={values}>
          {values}
        </bdi>
      </p>
      <Button look="quiet" onClick={onAnother}>
        Another profile
      </Button>
    </section>
  );
}

type OffersProps = FromProfileProps & { readonly offers: readonly Offer[] };

function Offers({ draft, offers, onTaken }: OffersProps) {
  const all = useRef<HTMLButtonElement>(null);
  const open = offers.filter((offer) => !hasOffer(draft.answers, offer));
  // Whoever has just pasted goes on with Enter.
  useEffect(() => all.current?.focus(), []);

  function take(taken: readonly Offer[]) {
    // What is taken stands in the form before the keyboard goes on to what is still empty there.
    flushSync(() => takeOffers(draft.id, taken));
    if (taken.length === open.length) onTaken();
  }

  return (
    <div className={styles.offers}>
      <ul className={styles.found} aria-label="Found in the text">
        {offers.map((offer) => (
          <li key={`${offer.answer} ${offer.value}`}>
            <FoundButton offer={offer} isTaken={!open.includes(offer)} onTake={() => take([offer])} />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button ref={all} look="primary" onClick={() => take(open)}>
          {open.length === 1 ? 'Use it' : `Use all ${open.length}`}
        </Button>
      )}
    </div>
  );
}

type FoundProps = { readonly offer: Offer; readonly isTaken: boolean; readonly onTake: () => void };

function FoundButton({ offer, isTaken, onTake }: FoundProps) {
  const { label, value, because } = offer;
  if (isTaken) {
    return (
      <span className={styles.taken}>
        <Check size={13} aria-hidden /> <bdi>{value}</bdi>
        <span className="visually-hidden">, used</span>
      </span>
    );
  }
  return (
    <Button look="chip" title={because} aria-label={`Use ${label.toLowerCase()}: ${value}`} onClick={onTake}>
      <bdi>{value}</bdi>
    </Button>
  );
}
