import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { customValue, earlierValues } from './earlier-values.ts';
import { emptyAnswers } from './empty-draft.ts';

const answers = { ...emptyAnswers, name: 'Priya Raman' };
const draft = makeDraft('now', { answers });

function earlier(id: string, project: string, updatedAt: string) {
  return makeDraft(id, { answers, customValues: { project }, updatedAt });
}

test('offers what was said to the same person, the newest first, each once', () => {
  const drafts = [
    draft,
    earlier('a', 'Timetables', '2026-01-01T00:00:00.000Z'),
    earlier('b', 'Night trains', '2026-03-01T00:00:00.000Z'),
    earlier('c', 'Timetables', '2026-02-01T00:00:00.000Z'),
  ];
  expect(earlierValues(drafts, draft, 'project')).toEqual(['Night trains', 'Timetables']);
});

test('offers nothing that was said to someone else', () => {
  const other = makeDraft('a', {
    answers: { ...answers, name: 'Dana Ortiz' },
    customValues: { project: 'Other' },
  });
  expect(earlierValues([other], draft, 'project')).toEqual([]);
});

test('tells two recorded people of one name apart', () => {
  const other = makeDraft('a', { answers, personId: 'p1', customValues: { project: 'Other' } });
  expect(earlierValues([other], { ...draft, personId: 'p2' }, 'project')).toEqual([]);
});

test('has no answer to a field that is called like a part of every object', () => {
  const other = makeDraft('a', { answers });
  expect(earlierValues([other], draft, 'constructor')).toEqual([]);
  expect(customValue(draft, 'constructor')).toBe('');
});

test('does not offer what the field holds already', () => {
  const filled = { ...draft, customValues: { project: 'Timetables' } };
  expect(earlierValues([earlier('a', 'Timetables', draft.updatedAt)], filled, 'project')).toEqual([]);
});

test('is not offered from the draft itself', () => {
  const stored = { ...draft, customValues: { project: 'Timetables' } };
  expect(earlierValues([stored], { ...stored, customValues: {} }, 'project')).toEqual([]);
});

test('takes no notice of the spaces around a name and an answer', () => {
  const spaced = makeDraft('a', {
    answers: { ...answers, name: ' Priya Raman ' },
    customValues: { project: ' Timetables ' },
  });
  const named = { ...draft, answers: { ...answers, name: 'Priya Raman  ' } };
  expect(earlierValues([spaced], named, 'project')).toEqual(['Timetables']);
  const filled = { ...named, customValues: { project: 'Timetables ' } };
  expect(earlierValues([spaced], filled, 'project')).toEqual([]);
});

test('offers no blank, and three at most', () => {
  const said = ['One', 'Two', ' ', 'Three', 'Four'];
  const drafts = said.map((project, index) =>
    earlier(`d${index}`, project, `2026-0${9 - index}-01T00:00:00.000Z`),
  );
  expect(earlierValues(drafts, draft, 'project')).toEqual(['One', 'Two', 'Three']);
});

test('knows a recorded person by the record, whatever the name is now', () => {
  const before = makeDraft('a', {
    answers: { ...answers, name: 'Priya' },
    personId: 'p1',
    customValues: { project: 'Timetables' },
  });
  expect(earlierValues([before], { ...draft, personId: 'p1' }, 'project')).toEqual(['Timetables']);
});

test('knows a person by the name where only one of the drafts belongs to a record', () => {
  const recorded = makeDraft('a', { answers, personId: 'p1', customValues: { project: 'Timetables' } });
  const loose = makeDraft('b', { answers, customValues: { project: 'Night trains' } });
  expect(earlierValues([recorded], draft, 'project')).toEqual(['Timetables']);
  expect(earlierValues([loose], { ...draft, personId: 'p1' }, 'project')).toEqual(['Night trains']);
});

test('takes nobody without a name for the same person', () => {
  const nameless = makeDraft('a', { answers: emptyAnswers, customValues: { project: 'Other' } });
  expect(earlierValues([nameless], makeDraft('now', { answers: emptyAnswers }), 'project')).toEqual([]);
});
