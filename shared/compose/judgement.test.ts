import { expect, test, vi } from 'vitest';
import type { QuestionReading, Verdict } from '../coach/coach-types.ts';
import { judgementOf, questionsAsJudged } from './judgement.ts';

const none = () => [];
const ready: Verdict = { kind: 'ready', reasons: ['It names a reason.'] };
const nearly: Verdict = { kind: 'nearly', reasons: ['Nothing yet that either of you would gain.'] };
const blind: Verdict = {
  kind: 'blind',
  reasons: ['“We build the best pumps” sells before they have said what they need.'],
};
const question = (state: QuestionReading['state'], evidence = 'A sentence.'): QuestionReading => ({
  id: 'reason',
  question: 'What is the compelling reason?',
  state,
  evidence,
  span: null,
});

test('what the form has not filled in is not judged, nor what cannot be read yet', () => {
  const gaps = [{ start: 0, end: 10, text: '{{reason}}', field: 'reason' }];
  expect(judgementOf({ verdict: ready }, gaps, none, [])).toEqual({ kind: 'under-way', gaps });
  expect(judgementOf(null, [], none, [])).toEqual({ kind: 'unread' });
});

test('nothing is ready that could not be copied, and what is in the way is asked only then', () => {
  expect(judgementOf({ verdict: ready }, [], none, [])).toEqual(ready);
  const obstacles = ['“I liked her talk.” speaks about Ana.'];
  expect(judgementOf({ verdict: ready }, [], () => obstacles, [])).toEqual({
    kind: 'nearly',
    reasons: obstacles,
  });
  const asked = vi.fn(() => obstacles);
  expect(judgementOf({ verdict: nearly }, [], asked, [])).toEqual(nearly);
  expect(judgementOf({ verdict: blind }, [], asked, [])).toEqual(blind);
  expect(asked).not.toHaveBeenCalled();
});

test('what is still to be written beside it is told last, and keeps a message from being ready', () => {
  const wanted = ['It has no subject yet.'];
  expect(judgementOf({ verdict: ready }, [], none, wanted)).toEqual({ kind: 'nearly', reasons: wanted });
  expect(judgementOf({ verdict: nearly }, [], none, wanted)).toEqual({
    kind: 'nearly',
    reasons: [...nearly.reasons, ...wanted],
  });
  expect(judgementOf({ verdict: blind }, [], none, wanted)).toEqual(blind);
});

test('from a message that is ready nothing is missing', () => {
  const states = (verdict: Verdict) =>
    questionsAsJudged([question('answered'), question('partly'), question('open')], verdict).map(
      ({ state }) => state,
    );
  expect(states(ready)).toEqual(['answered', 'could', 'could']);
  expect(states(nearly)).toEqual(['answered', 'partly', 'open']);
  expect(states(blind)).toEqual(['answered', 'partly', 'open']);
});

test('words that are held against a message answer no question', () => {
  const sold = question('answered', '“We build the best pumps in Ely, and I saw your talk.”');
  const other = question('answered', '“I saw your talk.”');
  expect(questionsAsJudged([sold, other], blind)).toEqual([
    { ...sold, state: 'partly', evidence: blind.reasons[0] },
    other,
  ]);
  expect(questionsAsJudged([sold], nearly)).toEqual([sold]);
  const unquoted: Verdict = { kind: 'blind', reasons: ['It is the network’s own text.'] };
  expect(questionsAsJudged([sold], unquoted)).toEqual([sold]);
});
