import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isNoName,
  keptCallThem,
  nameOr,
  otherCallThem,
  shownCallThem,
  withKnown,
  withName,
} from './call-them.ts';
import { greetingName, guessedName } from './names.ts';
import { newPerson } from './new-person.ts';

describe('what to call them', () => {
  test('follows from the name until something is chosen', () => {
    expect(shownCallThem({ name: 'Dr. Priya Raman', callThem: '' })).toBe('Priya');
    expect(shownCallThem({ name: 'Dr. Priya Raman', callThem: 'Pri ' })).toBe('Pri ');
    expect(shownCallThem({ name: '', callThem: '' })).toBe('');
  });

  test('is kept only where it differs from what follows from the name', () => {
    expect(keptCallThem('Priya Raman', 'Pri')).toBe('Pri');
    expect(keptCallThem('Priya Raman', 'Priya')).toBe('');
    expect(keptCallThem('Priya Raman', '  ')).toBe('');
  });

  test('can be typed letter by letter, beyond what follows from the name', () => {
    expect(keptCallThem('Mary Smith', 'Mary ')).toBe('Mary ');
    expect(keptCallThem('Mary Smith', 'Mary L')).toBe('Mary L');
  });

  test('greets them by what stands in the box, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (name, typed) => {
        const callThem = keptCallThem(name, typed);
        const due = typed.trim() === '' ? guessedName(name) : typed;
        expect(greetingName(name, callThem)).toBe(greetingName('', due));
      }),
    );
  });
});

test.each([
  ['The Rev. Dr. Anna Moss', 'Anna'],
  ['the Hon. Ana Sol', 'Ana'],
  ['The Director', ''],
  ['The doctor who helped', ''],
  ['The Sister of Ana', ''],
  ['The Rev. Anna Moss’s team', ''],
])('an article before a title describes nobody: %s is “%s”', (name, called) => {
  expect(guessedName(name)).toBe(called);
});

describe('what else they may be called', () => {
  test.each([
    ['Mary Ann Smith', '', ['Mary', 'Ann']],
    ['Mary Ann Smith', 'Mary', ['Mary Ann', 'Ann']],
    ['Mary Ann Smith', 'Annie', ['Mary Ann', 'Mary', 'Ann']],
    ['Priya Raman', '', []],
    ['Priya Raman', 'Pri', ['Priya']],
    ['', '', []],
    ['Dr. Anneke Visser', '', ['Dr. Visser']],
    ['Dr. Anneke Visser', 'Dr. Visser', ['Anneke']],
    ['Judge Mary Ann van der Berg', '', ['Judge van der Berg', 'Mary', 'Ann']],
    ['Prof. Dr. med. Anna Popp, PhD', '', ['Prof. Dr. Popp']],
    ['Rev. Dr. Anna Moss', '', ['Rev. Dr. Moss']],
    ['Canon Peter Moss', '', ['Canon Moss']],
    ['The Rev. Anna Moss', '', ['The Rev. Moss']],
    ['The doctor who helped', '', []],
    ['Visser, Dr. Anneke', '', ['Dr. Visser']],
    // Who is spoken to by a title and a first name.
    ['Sir Ian Moss', '', []],
    ['Uncle Tom Byrne', '', []],
    ['Anneke Visser, PhD', '', []],
  ])('%s, called “%s”', (name, callThem, others) => {
    expect(otherCallThem({ name, callThem })).toEqual(others);
  });
});

describe('another name', () => {
  const called = (callThem: string) => ({ name: 'Mary Ann Smith', callThem, role: 'Curator' });

  test('keeps the title and takes the last name of the new one where that was chosen', () => {
    const chosen = { name: 'Dr. Anneke Vissr', callThem: 'Dr. Vissr' };
    expect(withName(chosen, 'Dr. Anneke Visser')).toEqual({
      name: 'Dr. Anneke Visser',
      callThem: 'Dr. Visser',
    });
    expect(withName(chosen, 'Anneke Visser').callThem).toBe('');
  });

  test('leaves alone what else is known, and a greeting that still fits', () => {
    expect(withName(called('Mary'), 'Mary Ann Smyth')).toEqual({
      name: 'Mary Ann Smyth',
      callThem: 'Mary',
      role: 'Curator',
    });
    expect(withName(called(''), 'Priya Raman')).toMatchObject({ callThem: '' });
  });

  test('takes away a greeting that was part of the old name', () => {
    expect(withName(called('Mary'), 'P')).toMatchObject({ name: 'P', callThem: '' });
  });

  test('puts the greeting into the form in which the name is written now', () => {
    const small = { name: 'mary ann smith', callThem: 'ann' };
    expect(withName(small, 'Mary Ann Smith')).toEqual({ name: 'Mary Ann Smith', callThem: 'Ann' });
  });

  test('keeps a name of their own that stood in neither', () => {
    expect(withName(called('Annie'), 'Mary Ann Smith-Jones')).toMatchObject({ callThem: 'Annie' });
  });

  test('takes away any greeting once there is no name', () => {
    expect(withName(called('Annie'), ' ')).toMatchObject({ callThem: '' });
  });
});

test('only a name that is entered changes what they are called', () => {
  const person = { ...newPerson({ id: 'p1', now: '2026-11-01T09:00:00.000Z' }), name: 'Mary Ann Smith' };
  const called = withKnown(person, 'callThem', 'Mary');
  expect(called).toEqual({ ...person, callThem: 'Mary' });
  expect(withKnown(called, 'company', 'Harbour Rail')).toEqual({ ...called, company: 'Harbour Rail' });
  expect(withKnown(called, 'name', 'Priya Raman')).toEqual({ ...person, name: 'Priya Raman' });
});

test('who is only described has no other names to be called by', () => {
  expect(otherCallThem({ name: 'Ipswich Museum education team', callThem: '' })).toEqual([]);
  expect(otherCallThem({ name: 'Ipswich Museum education team', callThem: 'all' })).toEqual([]);
});

test.each([
  'all',
  'Everyone',
  'team',
  'both',
  'there',
  'folks',
  'dear colleagues',
  'you all',
  'both of you ',
])('whoever is greeted by “%s” is spoken of without a name', (callThem) => {
  expect(isNoName(callThem)).toBe(true);
  expect(nameOr({ name: 'Ipswich Museum education team', callThem }, 'they')).toBe('they');
});

test.each(['Allan', 'Dana and all', 'Theresa', 'Dana'])('“%s” is a name to speak of them by', (callThem) => {
  expect(nameOr({ name: 'Ipswich Museum education team', callThem }, 'they')).toBe(callThem);
});

test('without a name to be greeted by, they are spoken of otherwise', () => {
  expect(nameOr({ name: '', callThem: '' }, 'them')).toBe('them');
  expect(nameOr({ name: 'Dana Ortiz', callThem: '' }, 'them')).toBe('Dana');
});
