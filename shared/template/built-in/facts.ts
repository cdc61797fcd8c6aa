/**
 * What a built-in template says of both sides without an answer saying it. Such a template is offered only where the
 * fact is noted; the user's own templates say what their author wants.
 */
import type { Answers } from '../../model/draft.ts';
import type { Profile } from '../../model/profile.ts';

export type Fact = {
  readonly isNoted: (answers: Pick<Answers, 'location'>, profile: Pick<Profile, 'location'>) => boolean;
};

/** The town of "Leeds, West Yorkshire, United Kingdom", without regard to case and accents. */
function town(location: string): string {
  const [first = ''] = location.split(',');
  return first.normalize('NFD').replace(/\p{M}/gu, '').trim().toLocaleLowerCase('en');
}

const samePlace: Fact = {
  isNoted: (answers, profile) =>
    town(answers.location) !== '' && town(answers.location) === town(profile.location),
};

/** The fact a built-in template needs, by the template's id. */
export const neededFacts: ReadonlyMap<string, Fact> = new Map([['request-nearby', samePlace]]);
