import { expect, it } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { newDraft } from '../../../shared/compose/new-draft.ts';
import { builtInTemplates } from '../../../shared/template/built-in/library.ts';
import { english } from '../../../test/support/english.ts';
import { draftSubject, sampleSubjects, subjectValues } from './preview-subjects.ts';

const at = '2026-11-23T00:00:00.000Z';
const empty = newDraft('connection-request', { id: 'd1', now: at, channel: 'email', person: null });
const draft = { ...empty, answers: { ...empty.answers, name: 'Joost van der Berg' } };
const profile = { ...emptyProfile, name: 'Sam Okafor' };
const known = { drafts: { d1: draft }, people: null, profile, language: english };

function valuesOf(subject: string) {
  const [template] = builtInTemplates;
  if (template === undefined) throw new Error('There are no templates.');
  return subjectValues(subject, template, known);
}

it('previews a draft with its own answers and the user’s profile', () => {
  expect(draftSubject(draft)).toEqual({ value: 'draft:d1', label: 'Draft: Joost van der Berg' });
  expect(valuesOf('draft:d1')).toMatchObject({ first_name: 'Joost', my_name: 'Sam Okafor' });
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
