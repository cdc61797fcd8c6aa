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

it('gives every answer to the field of its own, without the spaces around it', () => {
  const answers = {
    ...emptyAnswers,
    name: ' Ana Maria Sol ',
    role: ' Botanist ',
    company: ' Reed & Co ',
    location: ' Porto ',
    howKnown: ' a walk ',
    commonConnections: ['Dana Ortiz'],
    sharedInterests: ['reeds', 'rail'],
    reason: ' the reason ',
    prompt: ' the prompt ',
    benefitForThem: ' for them ',
    benefitForMe: ' for me ',
    question: ' what now? ',
    compellingAnswer: ' compelling ',
  };
  expect(fieldValues({ answers, customValues: { station: ' Meadowhall ' } }, profile)).toMatchObject({
    last_name: expect.stringContaining('Sol'),
    full_name: 'Ana Maria Sol',
    role: 'Botanist',
    company: 'Reed & Co',
    location: 'Porto',
    how_known: 'a walk',
    prompt: 'the prompt',
    reason: 'the reason',
    common_connections: ['Dana Ortiz'],
    shared_interests: ['reeds', 'rail'],
    benefit_for_them: 'for them',
    benefit_for_me: 'for me',
    question: 'what now?',
    compelling_answer: 'compelling',
    my_name: 'Sam Okafor',
    my_first_name: 'Sam',
    my_role: 'Planner',
    my_company: 'Harbour Rail',
    my_location: 'Leeds',
    my_work: 'I draw timetables',
    station: 'Meadowhall',
  });
});

it('has no field where nothing was answered, so that a template can leave its part out', () => {
  expect(fieldValues(makeDraft('d1', { customValues: { station: ' ' } }), emptyProfile)).toEqual({});
});

it('never takes the reason for the rehearsed answer, nor one side’s benefit for the other’s', () => {
  const only = (answers: Partial<typeof emptyAnswers>) =>
    fieldValues({ answers: { ...emptyAnswers, ...answers }, customValues: {} }, emptyProfile);
  expect(only({ reason: 'x' })).toEqual({ reason: 'x' });
  expect(only({ compellingAnswer: 'x' })).toEqual({ compelling_answer: 'x' });
  expect(only({ benefitForMe: 'x' })).toEqual({ benefit_for_me: 'x' });
  expect(only({ benefitForThem: 'x' })).toEqual({ benefit_for_them: 'x' });
});

it('keeps the known fields from being taken over by a custom one of the same name', () => {
  const answers = { ...emptyAnswers, role: 'Botanist' };
  expect(fieldValues({ answers, customValues: { role: 'Painter' } }, emptyProfile).role).toBe('Botanist');
});
