import { useState } from 'react';
import type { LinkedPerson, PersonLink } from '../../../../shared/person-link.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Dialog, DialogButtons, DialogDone, DialogLead } from '../../../ui/Dialog.tsx';
import { endAsking } from '../../../workspace/incoming.ts';
import styles from './IncomingPerson.module.css';
import { beginWith, offersOfLink } from './link-offers.ts';

/** Shows what a link says of a person and asks what of it is to be used. */
export function IncomingPerson({ link }: { readonly link: PersonLink }) {
  if (link.ok) return <Question person={link.person} />;
  return (
    <Dialog title="A link was not used" onClose={endAsking}>
      <DialogLead>It is not one that Common Ground understands. {link.problem} Nothing was noted.</DialogLead>
      <DialogDone label="Close" />
    </Dialog>
  );
}

function Question({ person }: { readonly person: LinkedPerson }) {
  const [offers] = useState(() => offersOfLink(person));
  const [chosen, setChosen] = useState(() => new Set(offers));
  function choose(offer: (typeof offers)[number], isChosen: boolean) {
    const others = [...chosen].filter((other) => other !== offer);
    setChosen(new Set(isChosen ? [...others, offer] : others));
  }
  function begin() {
    endAsking();
    beginWith(offers.filter((offer) => chosen.has(offer)));
  }
  return (
    <Dialog title="Begin a draft from a link?" onClose={endAsking}>
      <DialogLead>
        A link says this of somebody. Nothing is noted unless you begin a draft with it.
      </DialogLead>
      <ul className={styles.offers} aria-label="What the link says">
        {offers.map((offer) => (
          <li key={`${offer.answer} ${offer.value}`}>
            <CheckRow
              label={`${offer.label}: ${offer.value}`}
              about={offer.because}
              isChecked={chosen.has(offer)}
              onChange={(isChosen) => choose(offer, isChosen)}
            />
          </li>
        ))}
      </ul>
      {person.text !== '' && (
        <details className={styles.text}>
          <summary>The text that came with it</summary>
          <p dir="auto">{person.text}</p>
        </details>
      )}
      <DialogButtons>
        <Button onClick={endAsking}>Discard</Button>
        <Button look="primary" disabled={chosen.size === 0} onClick={begin}>
          Begin a draft
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
