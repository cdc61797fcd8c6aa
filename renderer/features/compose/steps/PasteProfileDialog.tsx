import { Check } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { readProfileText } from '../../../../shared/people/read-profile-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogDone } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { changeDraft } from '../drafts/store.ts';
import styles from './PasteProfileDialog.module.css';
import { hasOffer, type Offer, offersFrom, takeOffer } from './profile-offers.ts';

function OfferRow({ draft, offer }: { readonly draft: Draft; readonly offer: Offer }) {
  const isTaken = hasOffer(draft.answers, offer);
  return (
    <li className={styles.offer}>
      <div className={styles.words}>
        <p>
          <span className={styles.label}>{offer.label}</span> <bdi>{offer.value}</bdi>
        </p>
        <p className={styles.because}>{offer.because}</p>
      </div>
      {isTaken ? (
        <span className={styles.taken}>
          <Check size={14} aria-hidden /> Used
        </span>
      ) : (
        <Button
          aria-label={`Use ${offer.label.toLowerCase()}: ${offer.value}`}
          onClick={() =>
            changeDraft(draft.id, null, (before) => ({
              ...before,
              answers: takeOffer(before.answers, offer),
            }))
          }
        >
          Use
        </Button>
      )}
    </li>
  );
}

function takeAll(draft: Draft, offers: readonly Offer[]): Draft {
  return { ...draft, answers: offers.reduce(takeOffer, draft.answers) };
}

/** Reads pasted text for the basics of a person and offers each; nothing is filled in without a click. */
export function PasteProfileDialog({
  draft,
  onClose,
}: {
  readonly draft: Draft;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const readText = useDeferredValue(text);
  const offers = useMemo(() => offersFrom(readProfileText(readText)), [readText]);
  const open = offers.filter((offer) => !hasOffer(draft.answers, offer));
  return (
    <Dialog title="Paste profile text" onClose={onClose}>
      <div className={styles.content}>
        <Field
          label="Profile text"
          aside="select all on their profile page, copy, and paste it here"
          multiline
          rows={3}
          autoFocus
          value={text}
          onChange={setText}
        />
        <div role="status">
          {readText.trim() !== '' && offers.length === 0 && (
            <p>Nothing in it could be read for certain. You can fill the form by hand.</p>
          )}
          {open.length > 1 && (
            <p className={styles.all}>
              <Button
                look="plain"
                onClick={() => changeDraft(draft.id, null, (before) => takeAll(before, open))}
              >
                Use all {open.length}
              </Button>
            </p>
          )}
          {offers.length > 0 && (
            <ul aria-label="Found in the text" className={styles.found}>
              {offers.map((offer) => (
                <OfferRow key={`${offer.answer} ${offer.value}`} draft={draft} offer={offer} />
              ))}
            </ul>
          )}
        </div>
        <DialogDone label="Close" />
      </div>
    </Dialog>
  );
}
