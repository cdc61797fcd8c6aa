import { useState } from 'react';
import type { LinkedPerson, PersonLink } from '../../../../shared/person-link.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Dialog, DialogButtons, DialogDone, DialogLead } from '../../../ui/Dialog.tsx';
import { endAsking } from '../../../workspace/incoming.ts';
import type { Offer } from '../steps/profile-offers.ts';
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
  return offers.length === 0 ? <NothingKnown person={person} /> : <Choice person={person} offers={offers} />;
}

function NothingKnown({ person }: { readonly person: LinkedPerson }) {
  return (
    <Dialog title="A link was not used" onClose={endAsking}>
      <DialogLead>
        Common Ground found nothing in it about a person that a draft could begin with. Nothing was noted.
      </DialogLead>
      <TextOfLink text={person.text} />
      <DialogDone label="Close" />
    </Dialog>
  );
}

/** What came with the link, to be read; nothing where there is no text. */
function TextOfLink({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <details className={styles.text}>
      <summary>The text that came with it</summary>
      <p dir="auto">{text}</p>
    </details>
  );
}

type ChoiceProps = { readonly person: LinkedPerson; readonly offers: readonly Offer[] };

function Choice({ person, offers }: ChoiceProps) {
  const [chosen, setChosen] = useState(() => new Set(offers));
  function choose(offer: Offer, isChosen: boolean) {
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
      <TextOfLink text={person.text} />
      <DialogButtons>
        <Button onClick={endAsking}>Discard</Button>
        <Button look="primary" disabled={chosen.size === 0} onClick={begin}>
          Begin a draft
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
