import { expect, test } from 'vitest';
import type { Message } from '../model/person.ts';
import { nextBasic } from './next-basic.ts';
import { topicsSpokenOf } from './spoken-of.ts';

test('asks first what somebody does, and then where they are from', () => {
  expect(nextBasic({})?.unknown).toBe('You do not know yet what they do.');
  expect(nextBasic({ work: ' ' })?.unknown).toBe('You do not know yet what they do.');
  expect(nextBasic({ role: 'Data lead' })).toEqual({
    unknown: 'You do not know yet where they are from.',
    question: 'Where are you from, if I may ask?',
  });
});

test('asks nothing that is known already, in whichever way', () => {
  const known = { work: 'timetables', origin: 'Chennai' };
  expect(nextBasic({ ...known, sharedInterests: ['trains'] })?.unknown).toBe(
    'You do not know yet where they live.',
  );
  expect(nextBasic({ ...known, likes: [' '], location: 'Leeds' })?.unknown).toBe(
    'You do not know yet what they like.',
  );
  const rest = { likes: ['games'], location: 'Leeds' };
  expect(nextBasic({ ...known, ...rest })?.unknown).toBe('You do not know yet whom you both know.');
  expect(nextBasic({ ...known, ...rest, commonConnections: ['Dana Ortiz'] })).toBeNull();
});

test('asks nothing that they have just told, or that was asked before', () => {
  expect(nextBasic({ role: 'Data lead' }, topicsSpokenOf('I am from Ghent.', null))?.unknown).toBe(
    'You do not know yet what they like.',
  );
  const lives = topicsSpokenOf('I currently live and work in Ghent.', null);
  expect(nextBasic({ role: 'Data lead' }, lives)?.unknown).toBe('You do not know yet what they like.');
  expect(nextBasic({}, lives)?.unknown).toBe('You do not know yet what they do.');
  expect(nextBasic({}, new Set(['work', 'origin', 'likes', 'location', 'commonConnections']))).toBeNull();
});

test('what is asked is a question that counts as asked from then on', () => {
  const asked = new Set<string>();
  const person = { messages: [] as Message[], meetings: [], notes: [] };
  for (let next = nextBasic({}); next !== null; next = nextBasic({}, topicsSpokenOf('', { ...person }))) {
    expect(asked).not.toContain(next.question);
    asked.add(next.question);
    person.messages.push({
      ...{ id: next.question, at: '2026-11-03T10:00:00.000Z', direction: 'to-them', purpose: null },
      ...{ channel: 'email', templateId: null, text: next.question },
    });
  }
  expect(asked.size).toBe(5);
});
