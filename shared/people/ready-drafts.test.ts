import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { emptyAnswers, untouchedMessage } from '../compose/empty-draft.ts';
import { defaultSettings } from '../default-settings.ts';
import type { Draft } from '../model/draft.ts';
import { isAskingWhetherSent, isReadyToSend, writtenText } from './ready-drafts.ts';

const edited = (text: string) => ({
  ...untouchedMessage,
  edited: { text, base: '' },
});

const readyWith = (changes: Partial<Draft>) =>
  isReadyToSend(makeDraft('d1', { message: edited('Hello Dana.'), ...changes }), defaultSettings);

test('a message in the user’s own words that fits is ready', () => {
  expect(readyWith({})).toBe(true);
  expect(readyWith({ message: edited('a'.repeat(200)) })).toBe(true);
});

test.each<[string, Partial<Draft>]>([
  ['nothing is written', { message: untouchedMessage }],
  ['only blanks are written', { message: edited('  \n') }],
  ['it is over its channel’s limit', { message: edited('a'.repeat(201)) }],
  ['a gap is open in it', { message: edited('Hello {{first_name}}.') }],
  ['it was sent', { sent: { at: '2026-11-20T10:00:00.000Z', text: 'Hello Dana.' } }],
  ['it is the example', { isExample: true }],
])('it is not ready where %s', (_why, changes) => {
  expect(readyWith(changes)).toBe(false);
});

test('another channel has other room', () => {
  expect(readyWith({ message: edited('a'.repeat(201)), channel: 'email' })).toBe(true);
});

test('a request that follows the answers wants a reason among them', () => {
  const template = { id: 'talk' } as NonNullable<Draft['message']['seen']>['template'];
  const message = { ...untouchedMessage, seen: { template, made: { text: 'Hello Dana.', fitted: null } } };
  expect(readyWith({ message })).toBe(false);
  expect(readyWith({ message, answers: { ...emptyAnswers, reason: 'we count doors' } })).toBe(true);
  expect(readyWith({ message, purpose: 'reply-to-request', channel: 'email' })).toBe(true);
});

test('what was copied waits to be told of, however it stands', () => {
  const copied = { text: 'Hello', at: '2026-11-20T10:00:00.000Z', isAsking: true };
  expect(readyWith({ copied, message: edited('a'.repeat(300)) })).toBe(true);
  expect(isAskingWhetherSent({ copied: { ...copied, isAsking: false } })).toBe(false);
  expect(isAskingWhetherSent({ copied: null })).toBe(false);
  expect(readyWith({ copied: { ...copied, isAsking: false }, message: edited('a'.repeat(300)) })).toBe(false);
});

test('the user’s own words are what is written, without blanks around them', () => {
  expect(writtenText({ message: edited(' Hello. ') })).toBe('Hello.');
  expect(writtenText({ message: untouchedMessage })).toBe('');
});
