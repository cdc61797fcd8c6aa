/** What a link about a person says, as offers for a new draft. */

import { readProfileText } from '../../../../shared/people/read-profile-text.ts';
import type { LinkedPerson } from '../../../../shared/person-link.ts';
import { usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { startDraft } from '../../../workspace/drafts.ts';
import { changeDraft } from '../drafts/store.ts';
import { type Offer, offersFrom, takeOffer } from '../steps/profile-offers.ts';

const because = 'From the link.';

/** What the link says itself, and then what its text says besides. */
export function offersOfLink({ name, url, text }: LinkedPerson): readonly Offer[] {
  const said = offersFrom({
    ...(name === '' ? {} : { name: { value: name, because } }),
    ...(url === '' ? {} : { profileLink: { value: url, because } }),
  });
  const answered = new Set(said.map(({ answer }) => answer));
  const read = offersFrom(readProfileText(text)).filter(({ answer }) => !answered.has(answer));
  return [...said, ...read];
}

/** Begins a draft with what was chosen, and shows it; one undo empties it again. */
export function beginWith(offers: readonly Offer[]): void {
  const id = startDraft(usualPurpose);
  changeDraft(id, null, (draft) => ({ ...draft, answers: offers.reduce(takeOffer, draft.answers) }));
}
