import { expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { emptyAnswers } from '../compose/empty-draft.ts';
import { emptyProfile } from '../compose/empty-profile.ts';
import { fieldValues } from '../compose/field-values.ts';
import { newDraft } from '../compose/new-draft.ts';
import { personSchema } from '../model/person.ts';
import { basicsOf, linksOf } from '../people/basics.ts';
import { newPerson } from '../people/new-person.ts';
import { recordSent } from '../people/record-sent.ts';
import { readQuery } from '../people/search/query.ts';
import { searchPeople } from '../people/search/search-index.ts';
import { purposeIds } from '../purposes/purposes.ts';
import { sampleAnswers, samplePeople } from '../template/built-in/sample-people.ts';
import { fieldNames, isValidFieldName, templateFields } from '../template/fields.ts';
import { answerFieldKeys, answerFields } from './answer-fields.ts';
import { emptyValues, hintOf, isListKind } from './field.ts';
import { personFieldKeys, personFields, recordFieldKeys, recordFields } from './person-fields.ts';
import { profileFieldKeys, profileFields } from './profile-fields.ts';

const now = '2026-11-01T09:00:00.000Z';
const nobody = newPerson({ id: 'p1', now });

/** Somebody of whom everything is known: each text its own name, each list two entries. */
const everything = Object.fromEntries(
  recordFieldKeys.map((key) => [
    key,
    isListKind(recordFields[key].kind) ? [`${key} a`, `${key} b`] : `the ${key}`,
  ]),
);
const known = personSchema.parse({ ...nobody, ...everything });

test.each(personFieldKeys)('%s of a person goes into a draft to them and back when it is sent', (key) => {
  const draft = newDraft('connection-request', { id: 'd1', now, channel: 'email', person: known });
  expect(draft.answers[key]).toEqual(known[key]);
  const { person } = recordSent({ draft, text: 'Hi', templateId: null, person: null, now });
  expect(person[key]).toEqual(known[key]);
});

test.each(recordFieldKeys)('%s of a person is found by search when its description says so', (key) => {
  const value = [known[key]].flat()[0] ?? '';
  expect(searchPeople([known], readQuery(value)).length > 0).toBe(recordFields[key].isSearched);
});

test('what the record alone keeps is asked for by no draft, and stays when one is sent', () => {
  const alone = recordFieldKeys.filter((key) => !(key in personFields));
  const draft = newDraft('connection-request', { id: 'd1', now, channel: 'email', person: known });
  expect(alone).toEqual(expect.arrayContaining(['likes', 'dislikes', 'email']));
  expect(alone.filter((key) => key in draft.answers)).toEqual([]);
  const { person } = recordSent({ draft, text: 'Hi', templateId: null, person: known, now });
  for (const key of alone) expect(person[key]).toEqual(known[key]);
});

test('the record of a person shows the basics, and the addresses that are known', () => {
  expect(basicsOf(nobody).every(({ values }) => values.length === 0)).toBe(true);
  expect(linksOf(nobody)).toEqual([]);
  expect(basicsOf(known).map(({ label }) => label)).not.toContain('Profile');
  expect(linksOf(known)).toEqual([
    { key: 'profileLink', label: 'Profile', values: ['the profileLink'] },
    { key: 'otherLinks', label: 'Link', values: ['otherLinks a', 'otherLinks b'] },
    { key: 'email', label: 'Email', values: ['the email'] },
  ]);
});

test('a template can name each field that says so, and takes what was answered', () => {
  const draft = newDraft('connection-request', { id: 'd1', now, channel: 'email', person: known });
  const profile = { ...emptyProfile, work: ' I count trains ' };
  const values = fieldValues(draft, profile, english);
  for (const key of personFieldKeys) {
    const name = personFields[key].template?.name;
    const value = known[key];
    // An answer is there in its forms, which hold what was typed.
    const due = name === 'how_known' ? expect.objectContaining({ phrase: value }) : value;
    if (name !== undefined) expect(values[name]).toEqual(due);
  }
  expect(values.my_work).toMatchObject({ sentence: 'I count trains.' });
  expect(values).not.toHaveProperty('reason');
});

const described = [
  ...recordFieldKeys.map((key) => recordFields[key]),
  ...answerFieldKeys.map((key) => answerFields[key]),
  ...profileFieldKeys.map((key) => profileFields[key]),
];

test('no two fields of templates share a name, and each name can be written', () => {
  const names = described.flatMap(({ template }) => template?.name ?? []);
  expect(new Set(names).size).toBe(names.length);
  expect(fieldNames.every(isValidFieldName)).toBe(true);
});

test.each(fieldNames)('{{%s}} has something to stand in previews for everybody', (name) => {
  const shown = purposeIds.map((purpose) => {
    const { answers, profile } = sampleAnswers(samplePeople[0], 'rich', purpose);
    return fieldValues({ answers, customValues: {} }, profile, english)[name];
  });
  expect(shown.some((value) => value !== undefined)).toBe(true);
  expect(templateFields[name].label).not.toBe('');
});

test('fields start empty, whatever their kind', () => {
  expect(emptyValues(recordFields)).toMatchObject({ name: '', commonConnections: [], otherLinks: [] });
  expect(emptyAnswers.promptKind).toBeNull();
});

test('under a field stands its advice, or else its example', () => {
  expect(hintOf({ hint: 'Ask.', example: 'Leeds' })).toBe('Ask.');
  expect(hintOf({ example: 'Leeds' })).toBe('For example: Leeds');
  expect(hintOf({ example: ['trains', 'games'] })).toBe('For example: trains, games');
  expect(hintOf({})).toBe('');
});
