import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { newDraft } from '../../../shared/compose/new-draft.ts';
import { builtInTemplates } from '../../../shared/template/built-in/library.ts';
import { makePerson } from '../../../test/support/core-in-folder.ts';
import { english } from '../../../test/support/english.ts';
import {
  draftSubject,
  personSubject,
  sampleSubjects,
  subjectChoices,
  subjectValues,
} from './preview-subjects.ts';

const at = '2026-11-23T00:00:00.000Z';
const empty = newDraft('connection-request', { id: 'd1', now: at, channel: 'email', person: null });
const draft = { ...empty, answers: { ...empty.answers, name: 'Joost van der Berg' } };
const profile = { ...emptyProfile, name: 'Sam Okafor' };
const ana = makePerson('p1', { name: ' Ana Sol ', role: 'Botanist' });
const known = { drafts: { d1: draft }, person: ana, profile, language: english };

function valuesOf(subject: string, given: Parameters<typeof subjectValues>[2] = known) {
  const [template] = builtInTemplates;
  if (template === undefined) throw new Error('There are no templates.');
  return subjectValues(subject, template, given);
}

it('previews a draft with its own answers and the user’s profile', () => {
  expect(draftSubject(draft)).toEqual({ value: 'draft:d1', label: 'Draft: Joost van der Berg' });
  expect(valuesOf('draft:d1')).toMatchObject({ first_name: 'Joost', my_name: 'Sam Okafor' });
});

it('calls a draft without a name by its purpose', () => {
  const blank = { ...draft, answers: { ...draft.answers, name: ' ' } };
  expect(draftSubject(blank).label).toBe('Draft: Connection request');
  const spaced = { ...draft, answers: { ...draft.answers, name: ' Ana ' } };
  expect(draftSubject(spaced).label).toBe('Draft: Ana');
});

it('previews a person with what is known of them, and nothing of a draft', () => {
  expect(personSubject(ana)).toEqual({ value: 'person:p1', label: 'Person: Ana Sol' });
  expect(personSubject({ id: 'p2', name: ' ' })).toEqual({
    value: 'person:p2',
    label: 'Person: No name yet',
  });
  expect(valuesOf('person:p1')).toMatchObject({ first_name: 'Ana', role: 'Botanist', my_name: 'Sam Okafor' });
});

it('takes a draft’s id for no person’s, and the other way round', () => {
  expect(valuesOf('person:d1')).toEqual(valuesOf('sample:rich'));
  expect(valuesOf('draft:p1')).toEqual(valuesOf('sample:rich'));
  expect(valuesOf('sample:p1')).toEqual(valuesOf('sample:rich'));
});

it('previews a sample in place of a person while people are not read yet', () => {
  expect(valuesOf('person:p1', { ...known, person: null })).toEqual(valuesOf('sample:rich'));
});

it('goes back to a sample when the draft or the person is gone', () => {
  expect(valuesOf('draft:gone')).toEqual(valuesOf('sample:rich'));
  expect(valuesOf('person:gone')).toEqual(valuesOf('sample:rich'));
});

it('offers samples with more and with fewer answers', () => {
  const counts = sampleSubjects.map(({ value }) => Object.keys(valuesOf(value)).length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(new Set(counts).size).toBe(3);
});

describe('what a preview can be made with', () => {
  const on = (id: string, updatedAt: string) => ({ ...draft, id, updatedAt });
  const drafts = [on('old', at), on('new', '2026-11-24T00:00:00.000Z')];
  const many = Array.from({ length: 21 }, (_, index) => makePerson(`q${index}`, { name: `No ${index}` }));
  const valuesIn = (...given: Parameters<typeof subjectChoices>) =>
    subjectChoices(...given).options.map(({ value }) => value);

  it('is an invented person, a draft, the newest first, or a person', () => {
    expect(valuesIn('sample:rich', '', drafts, [ana], [ana])).toEqual([
      ...sampleSubjects.map(({ value }) => value),
      'draft:new',
      'draft:old',
      'person:p1',
    ]);
  });

  it('is one of twenty people at most, and whoever is chosen among them', () => {
    const values = valuesIn('sample:rich', '', [], many, many);
    expect(values).toContain('person:q19');
    expect(values).not.toContain('person:q20');
    expect(valuesIn('person:q20', '', [], many, many)).toContain('person:q20');
    expect(valuesIn('person:q5', 'ana', [], [ana], [ana, ...many])).toEqual([
      ...sampleSubjects.map(({ value }) => value),
      'person:q5',
      'person:p1',
    ]);
  });

  it('is one of the twenty newest drafts, of those with what is looked for in their names', () => {
    const some = Array.from({ length: 21 }, (_, index) => on(`d${index}`, new Date(index).toISOString()));
    const named = { ...some[0], answers: { ...draft.answers, name: 'Zoë Falk' } } as typeof draft;
    const all = [named, ...some.slice(1)];
    const values = valuesIn('sample:rich', '', all, [], []);
    expect(values.filter((value) => value.startsWith('draft:'))).toHaveLength(20);
    expect(values).toContain('draft:d20');
    expect(values).not.toContain('draft:d0');
    expect(valuesIn('draft:d0', '', all, [], [])).toContain('draft:d0');
    const found = valuesIn('draft:d3', 'zoe', all, [], []);
    expect(found.filter((value) => value.startsWith('draft:'))).toEqual(['draft:d3', 'draft:d0']);
  });

  it('is an invented person again once what was chosen is gone', () => {
    expect(subjectChoices('draft:gone', '', drafts, [], []).value).toBe(sampleSubjects[0]?.value);
    expect(subjectChoices('draft:old', '', drafts, [], []).value).toBe('draft:old');
  });
});
