import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import {
  offeredSubject,
  subjectLength,
  subjectLimit,
  subjectObstacles,
  subjectText,
  wantedSubject,
} from './subject.ts';

test('a subject is copied without what cannot be seen and spaces around it, and counted so', () => {
  expect(subjectText(' Your cafe\u0301 \u200b')).toBe('Your café');
  expect(subjectLength('inmail', ' Your cafe\u0301 \u200b')).toBe(9);
});

test('InMail limits a subject, email does not, and a note has none', () => {
  expect(subjectLimit('inmail')).toBe(200);
  expect(subjectLimit('email')).toBeNull();
  expect(subjectLimit('linkedin-note')).toBeNull();
});

test('a subject over its limit is in the way, at the limit and elsewhere it is not', () => {
  expect(subjectObstacles('inmail', 's'.repeat(202))).toEqual([
    'The subject is 2 characters over its limit of 200.',
  ]);
  expect(subjectObstacles('inmail', 's'.repeat(200))).toEqual([]);
  expect(subjectObstacles('email', 's'.repeat(500))).toEqual([]);
});

test('a subject is wanted where the channel has one, unless the message answers one of theirs', () => {
  const mail = makeDraft('d1', { channel: 'email', subject: ' \u200b' });
  expect(wantedSubject(mail)).toBe('It has no subject yet.');
  expect(wantedSubject({ ...mail, subject: 'Your talk' })).toBeNull();
  expect(wantedSubject({ ...mail, channel: 'linkedin-message' })).toBeNull();
  const answering = { ...mail, answers: { ...mail.answers, receivedMessage: 'How are the hedges?' } };
  expect(wantedSubject({ ...answering, purpose: 'follow-up' })).toBeNull();
  expect(wantedSubject({ ...mail, purpose: 'follow-up' })).not.toBeNull();
  expect(wantedSubject(answering)).not.toBeNull();
});

test('a subject is offered out of what prompted the message, or whom an introduction is to', () => {
  const { answers } = makeDraft('d1');
  const offered = (purpose: 'ask-introduction' | 'connection-request', more: Partial<typeof answers>) =>
    offeredSubject({ purpose, answers: { ...answers, ...more } });
  const both = { prompt: ' your talk in Leeds', introduceTo: ' Priya Raman ' };
  expect(offered('connection-request', both)).toBe('Your talk in Leeds');
  expect(offered('ask-introduction', both)).toBe('An introduction to Priya Raman');
  expect(offered('ask-introduction', { prompt: 'your talk' })).toBe('');
});
