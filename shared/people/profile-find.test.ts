import { expect, it } from 'vitest';
import { find, quote } from './profile-find.ts';

it('is one clean line, with the sentence that says where it was seen', () => {
  expect(find('  Data\nlead ', 'It is here.')).toEqual({ value: 'Data lead', because: 'It is here.' });
});

it('quotes the start of a line, never half a character', () => {
  expect(quote('Data lead')).toBe('“Data lead”');
  expect(quote('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
  expect(quote('🎉'.repeat(61))).toBe(`“${'🎉'.repeat(59)}…”`);
});
