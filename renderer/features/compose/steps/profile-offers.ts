/** What was found in a pasted profile, as offers for the form. */
import {
  type PersonFieldKey,
  personFieldKeys,
  personFields,
} from '../../../../shared/fields/person-fields.ts';
import type { Answers } from '../../../../shared/model/draft.ts';
import { withKnown } from '../../../../shared/people/call-them.ts';
import type { ProfileFinds } from '../../../../shared/people/read-profile-text.ts';

export type Offer = {
  readonly answer: PersonFieldKey;
  readonly label: string;
  readonly value: string;
  readonly because: string;
};

/** What a profile can tell, by the field it is about: one find, or one for each entry of a list. */
type Finds = Readonly<Partial<Record<PersonFieldKey, ProfileFinds[keyof ProfileFinds]>>>;

/** Every find as an offer, in the order of the form. */
export function offersFrom(finds: Finds): readonly Offer[] {
  const offers = personFieldKeys.map((answer) => {
    const { label, entryLabel = label } = personFields[answer];
    return [finds[answer] ?? []].flat().map((find) => ({ answer, label: entryLabel, ...find }));
  });
  return offers.flat();
}

export function hasOffer(answers: Answers, { answer, value }: Offer): boolean {
  const known = answers[answer];
  return typeof known === 'string' ? known === value : known.includes(value);
}

export function takeOffer(answers: Answers, offer: Offer): Answers {
  if (hasOffer(answers, offer)) return answers;
  const { answer, value } = offer;
  const known = answers[answer];
  return withKnown(answers, answer, typeof known === 'string' ? value : [...known, value]);
}
