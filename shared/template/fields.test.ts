import { describe, expect, test } from 'vitest';
import { emptyAnswers } from '../compose/empty-draft.ts';
import { emptyProfile } from '../compose/empty-profile.ts';
import {
  customFieldLabel,
  fieldLabel,
  fieldNames,
  isFieldName,
  isTypedAsIs,
  isValidFieldName,
  templateFields,
} from './fields.ts';

describe('a name that a template may use', () => {
  test.each(['a', 'mutual_project', 'step_2', 'x'.repeat(40)])('%s', (name) => {
    expect(isValidFieldName(name)).toBe(true);
  });

  test.each(['', '2_steps', '_a', 'First', 'firstName', 'first name', 'größe', 'a-b', 'x'.repeat(41)])(
    'not “%s”',
    (name) => {
      expect(isValidFieldName(name)).toBe(false);
    },
  );

  test('is every known one', () => {
    for (const name of fieldNames) expect([name, isValidFieldName(name)]).toEqual([name, true]);
  });
});

test('what every object has is no field', () => {
  expect(isFieldName('first_name')).toBe(true);
  expect(isFieldName('constructor')).toBe(false);
  expect(isFieldName('my_river')).toBe(false);
});

test('a field has the label of the form, one of the template’s own that of its name', () => {
  expect(fieldLabel('first_name')).toBe('First name');
  expect(fieldLabel('mutual_project')).toBe('Mutual project');
  expect(customFieldLabel('a__river_')).toBe('A river');
});

test('names stand in a message as typed, answers as sentences, and others are nobody’s', () => {
  expect(isTypedAsIs('full_name')).toBe(true);
  expect(isTypedAsIs('last_name')).toBe(true);
  expect(isTypedAsIs('reason')).toBe(false);
  expect(isTypedAsIs('mutual_project')).toBe(false);
});

test('a field reads what the form and the profile know', () => {
  const answers = {
    ...emptyAnswers,
    name: 'Dr. Priya Raman',
    reason: 'You weave',
    commonConnections: ['Lee Wong'],
  };
  const known = { answers, profile: { ...emptyProfile, name: 'Sam Okafor', company: 'Harbour Rail' } };
  const read = (name: keyof typeof templateFields) => templateFields[name].read(known);
  expect(read('first_name')).toBe('Priya');
  expect(read('last_name')).toBe('Raman');
  expect(read('full_name')).toBe('Dr. Priya Raman');
  expect(read('reason')).toBe('You weave');
  expect(read('common_connections')).toEqual(['Lee Wong']);
  expect(read('my_first_name')).toBe('Sam');
  expect(read('my_company')).toBe('Harbour Rail');
});

test('whoever calls them by a title signs with the whole name', () => {
  const profile = { ...emptyProfile, name: 'Sam Okafor' };
  const signature = (name: string, callThem = '') =>
    templateFields.my_first_name.read({ answers: { ...emptyAnswers, name, callThem }, profile });
  expect(signature('Prof. van der Meer')).toBe('Sam Okafor');
  expect(signature('Dr. Priya Raman')).toBe('Sam');
  expect(signature('Dr. Priya Raman', 'Dr. Raman')).toBe('Sam Okafor');
  expect(signature('Priya Raman', 'Auntie Priya')).toBe('Sam');
});

test('fields stand together by what they are about', () => {
  const groups = (['first_name', 'last_name', 'company', 'reason', 'my_name', 'my_first_name'] as const).map(
    (name) => templateFields[name].group,
  );
  expect(groups).toEqual(['them', 'them', 'them', 'why', 'you', 'you']);
});

test('a first and a last name are there for all whom one writes to; the sender’s own usually', () => {
  expect([templateFields.first_name.answered, templateFields.last_name.answered]).toEqual([
    'always',
    'always',
  ]);
  expect(templateFields.my_first_name.answered).toBe('usually');
});
