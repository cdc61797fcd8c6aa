import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import type { Answers, Draft } from '../model/draft.ts';
import { firstWords, listedDrafts } from './draft-lines.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';

const draft = (id: string, answers: Partial<Answers>, more: Partial<Draft> = {}) =>
  makeDraft(id, { answers: { ...emptyAnswers, ...answers }, ...more });

const edited = (text: string) => ({ message: { ...untouchedMessage, edited: { text, base: '' } } });

test('the first words are those written by hand or sent, without the greeting, else the reason', () => {
  const answers = { reason: 'you asked for data', prompt: 'your talk' };
  expect(firstWords(draft('a', answers))).toBe('you asked for data');
  expect(firstWords(draft('a', answers, edited('Hi Ana,\n\nYour  reeds\nheld.')))).toBe('Your reeds held.');
  expect(firstWords(draft('a', answers, edited('Hi Ana, your reeds held.')))).toBe(
    'Hi Ana, your reeds held.',
  );
  expect(firstWords(draft('a', answers, edited('Hi Ana,')))).toBe('Hi Ana,');
  const sent = { at: '2026-11-02T10:00:00.000Z', text: 'Dear Ana,\nas it went out' };
  expect(firstWords(draft('a', answers, { ...edited('Hi'), sent }))).toBe('as it went out');
});

test('without a reason the first words are the next best answer, or what was received', () => {
  expect(firstWords(draft('a', { prompt: 'your talk', howKnown: 'at Leeds' }))).toBe('your talk');
  expect(firstWords(draft('a', { benefitForThem: 'our logs', howKnown: 'at Leeds' }))).toBe('our logs');
  expect(firstWords(draft('a', { howKnown: 'at Leeds' }))).toBe('at Leeds');
  expect(firstWords(draft('a', { receivedMessage: 'Let us connect' }))).toBe('Let us connect');
  expect(firstWords(draft('a', {}))).toBe('');
});

const drafts = [
  draft('1', { name: 'Zoë Brandt', reason: 'night trains' }),
  draft('2', { name: ' ', reason: 'day trains' }),
  draft('3', { name: 'ana Sol', prompt: 'your reeds' }, { purpose: 'reply-to-request' }),
];

const ids = (query: string, order: 'newest' | 'name' = 'newest') =>
  listedDrafts(drafts, query, order).map(({ id }) => id);

test('a search finds by name, words and purpose, every word of it, whatever accents and capitals', () => {
  expect(ids('')).toEqual(['1', '2', '3']);
  expect(ids('zoe')).toEqual(['1']);
  expect(ids('TRAINS')).toEqual(['1', '2']);
  expect(ids('trains zoe')).toEqual(['1']);
  expect(ids('reply')).toEqual(['3']);
  expect(ids('trains reeds')).toEqual([]);
});

test('by name, those without one come last', () => {
  expect(ids('', 'name')).toEqual(['3', '1', '2']);
});
