import { expect, test } from 'vitest';
import { canFit, fitLabel } from './fit-offer.ts';

const tooLong = { length: 201, limit: 200, isEdited: false, fitted: null };
const fitted = { limit: 200, overBy: 1, isExact: true, leftOut: [], parts: [], longest: [] };

test('Fit is offered for a message of the answers that is too long', () => {
  expect(canFit(tooLong)).toBe(true);
  expect(canFit({ ...tooLong, length: 200 })).toBe(false);
});

test('it is not offered again where it is on, nor where it would set aside the user’s own words', () => {
  expect(canFit({ ...tooLong, fitted })).toBe(false);
  expect(canFit({ ...tooLong, isEdited: true })).toBe(false);
});

test('it says to how many characters', () => {
  expect(fitLabel({ limit: 1_900 })).toBe('Fit it to 1,900');
});
