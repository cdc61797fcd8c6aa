/** What was found in a pasted profile, as offers for the form. */
import type { Answers } from '../../../../shared/model/draft.ts';
import type { ProfileFinds } from '../../../../shared/people/read-profile-text.ts';

type LineAnswer = 'name' | 'role' | 'company' | 'location' | 'profileLink';

export type Offer = {
  readonly answer: LineAnswer | 'commonConnections';
  readonly label: string;
  readonly value: string;
  readonly because: string;
};

const lines: readonly (readonly [LineAnswer, string])[] = [
  ['name', 'Name'],
  ['role', 'Role or headline'],
  ['company', 'Company'],
  ['location', 'Location'],
  ['profileLink', 'Profile link'],
];

export function offersFrom(finds: ProfileFinds): readonly Offer[] {
  const single = lines.flatMap(([answer, label]) => {
    const find = finds[answer];
    return find === undefined ? [] : [{ answer, label, ...find }];
  });
  const names = finds.commonConnections.map((find) => ({
    answer: 'commonConnections' as const,
    label: 'Common connection',
    ...find,
  }));
  return [...single, ...names];
}

export function hasOffer(answers: Answers, { answer, value }: Offer): boolean {
  return answer === 'commonConnections'
    ? answers.commonConnections.includes(value)
    : answers[answer] === value;
}

export function takeOffer(answers: Answers, offer: Offer): Answers {
  if (hasOffer(answers, offer)) return answers;
  const { answer, value } = offer;
  return answer === 'commonConnections'
    ? { ...answers, commonConnections: [...answers.commonConnections, value] }
    : { ...answers, [answer]: value };
}
