import { expect, it } from 'vitest';
import { emptyAnswers } from '../../../../shared/compose/empty-draft.ts';
import { hasOffer, offersFrom, takeOffer } from './profile-offers.ts';

const find = (value: string) => ({ value, because: 'It stands there.' });

const finds = {
  company: find('Harbour Rail'),
  name: find('Ana Sol'),
  commonConnections: [find('Dana Ortiz'), find('Lee Wong')],
};

it('offers each find by its field, in the order of the form, one for each name of a list', () => {
  expect(offersFrom(finds)).toEqual([
    { answer: 'name', label: 'Name', value: 'Ana Sol', because: 'It stands there.' },
    { answer: 'company', label: 'Company', value: 'Harbour Rail', because: 'It stands there.' },
    {
      answer: 'commonConnections',
      label: 'Common connection',
      value: 'Dana Ortiz',
      because: 'It stands there.',
    },
    {
      answer: 'commonConnections',
      label: 'Common connection',
      value: 'Lee Wong',
      because: 'It stands there.',
    },
  ]);
  expect(offersFrom({})).toEqual([]);
});

it('fills in what was taken, adds a name to those that are there, and leaves all else as it is', () => {
  const [name, , dana] = offersFrom(finds);
  if (name === undefined || dana === undefined) throw new Error('There is nothing to take.');
  const answers = { ...emptyAnswers, role: 'Botanist', commonConnections: ['Lee Wong'] };
  expect(hasOffer(answers, name)).toBe(false);
  const named = takeOffer(answers, name);
  expect(named).toEqual({ ...answers, name: 'Ana Sol' });
  expect(hasOffer(named, name)).toBe(true);
  const connected = takeOffer(named, dana);
  expect(connected.commonConnections).toEqual(['Lee Wong', 'Dana Ortiz']);
  expect(hasOffer(connected, dana)).toBe(true);
});

it('changes nothing when it is taken twice', () => {
  const taken = offersFrom(finds).reduce(takeOffer, emptyAnswers);
  expect(offersFrom(finds).reduce(takeOffer, taken)).toBe(taken);
});

it('takes a part of what is there for something else', () => {
  const [name] = offersFrom({ name: find('Ana') });
  if (name === undefined) throw new Error('There is nothing to take.');
  const answers = { ...emptyAnswers, name: 'Ana Sol' };
  expect(hasOffer(answers, name)).toBe(false);
  expect(takeOffer(answers, name).name).toBe('Ana');
});

it('takes a name without the greeting that belonged to the one before', () => {
  const [name] = offersFrom(finds);
  if (name === undefined) throw new Error('There is nothing to take.');
  const answers = { ...emptyAnswers, name: 'Mary Ann Smith', callThem: 'Mary' };
  expect(takeOffer(answers, name)).toEqual({ ...emptyAnswers, name: 'Ana Sol' });
});
