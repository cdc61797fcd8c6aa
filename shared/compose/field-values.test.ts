import { expect, it } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { fieldValues } from './field-values.ts';

const profile = {
  ...emptyProfile,
  name: ' Sam Okafor ',
  role: ' Planner ',
  company: ' Harbour Rail ',
  location: ' Leeds ',
  work: ' I draw timetables ',
};

/** What a field holds, in whatever form, as text. */
function textOf(value: unknown): string {
  return JSON.stringify(value ?? '');
}

it('gives every answer to the field of its own', () => {
  const answers = {
    ...emptyAnswers,
    name: 'Ana Maria Sol',
    role: 'Botanist',
    company: 'Reed & Co',
    location: 'Porto',
    howKnown: 'a walk in the marshes',
    commonConnections: ['Dana Ortiz'],
    sharedInterests: ['sedges', 'rail'],
    reason: 'I count eels in chalk streams.',
    prompt: 'your talk on willows',
    benefitForThem: 'share our maps of ditches',
    benefitForMe: 'learn how you measure mud',
    question: 'Which meadow floods first?',
    compellingAnswer: 'We are the only two who count newts.',
  };
  const values = fieldValues({ answers, customValues: { station: ' Meadowhall ' } }, profile);
  const marks = {
    last_name: 'Sol',
    full_name: 'Ana Maria Sol',
    role: 'Botanist',
    company: 'Reed',
    location: 'Porto',
    how_known: 'marshes',
    prompt: 'willows',
    reason: 'eels',
    common_connections: 'Dana Ortiz',
    shared_interests: 'sedges',
    benefit_for_them: 'ditches',
    benefit_for_me: 'mud',
    question: 'meadow',
    compelling_answer: 'newts',
    my_first_name: 'Sam',
    my_name: 'Sam Okafor',
    my_role: 'lanner',
    my_company: 'Harbour Rail',
    my_location: 'Leeds',
    my_work: 'timetables',
    station: 'Meadowhall',
  };
  for (const [field, mark] of Object.entries(marks)) expect(textOf(values[field]), field).toContain(mark);
});

it('has no field where nothing was answered, so that a template can leave its part out', () => {
  expect(fieldValues(makeDraft('d1', { customValues: { station: ' ' } }), emptyProfile)).toEqual({});
});

it.each([
  ['reason', 'reason'],
  ['compellingAnswer', 'compelling_answer'],
  ['benefitForMe', 'benefit_for_me'],
  ['benefitForThem', 'benefit_for_them'],
] as const)('takes “%s” for no other answer', (answer, field) => {
  const answers = { ...emptyAnswers, [answer]: 'We both count eels in chalk streams.' };
  expect(Object.keys(fieldValues({ answers, customValues: {} }, emptyProfile))).toEqual([field]);
});

it('keeps the known fields from being taken over by a custom one of the same name', () => {
  const answers = { ...emptyAnswers, role: 'Botanist' };
  expect(fieldValues({ answers, customValues: { role: 'Painter' } }, emptyProfile).role).toBe('Botanist');
});
