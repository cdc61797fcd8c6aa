/** Turns what the form knows into the values of the template language's fields. */
import type { Answers, Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import { firstName, lastName } from '../people/names.ts';
import type { FieldValues } from '../template/render.ts';

function present(values: Readonly<Record<string, string | readonly string[]>>): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0));
}

function fromAnswers(answers: Answers) {
  return {
    first_name: firstName(answers.name),
    last_name: lastName(answers.name),
    full_name: answers.name.trim(),
    role: answers.role.trim(),
    company: answers.company.trim(),
    location: answers.location.trim(),
    how_known: answers.howKnown.trim(),
    prompt: answers.prompt.trim(),
    reason: answers.reason.trim(),
    common_connections: answers.commonConnections,
    shared_interests: answers.sharedInterests,
    benefit_for_them: answers.benefitForThem.trim(),
    benefit_for_me: answers.benefitForMe.trim(),
    question: answers.question.trim(),
    compelling_answer: answers.compellingAnswer.trim(),
  };
}

function fromProfile(profile: Profile) {
  return {
    my_name: profile.name.trim(),
    my_first_name: firstName(profile.name),
    my_role: profile.role.trim(),
    my_company: profile.company.trim(),
    my_location: profile.location.trim(),
    my_work: profile.work.trim(),
  };
}

/** The values that have one; a field without a value is absent. */
export function fieldValues(draft: Pick<Draft, 'answers' | 'customValues'>, profile: Profile): FieldValues {
  const custom = Object.fromEntries(
    Object.entries(draft.customValues).map(([name, value]) => [name, value.trim()]),
  );
  return present({ ...custom, ...fromAnswers(draft.answers), ...fromProfile(profile) });
}
