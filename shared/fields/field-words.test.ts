import { expect, test } from 'vitest';
import type { Field } from './field.ts';
import { fieldWords } from './field-words.ts';

const field: Field = {
  label: 'Town',
  kind: 'line',
  aside: 'where they work',
  example: 'Leeds',
  answered: 'usually',
  template: null,
};
const asked = { value: '', isBrief: false };
const example = 'For example: Leeds';

test('an example stands under an empty field, and goes once something is typed', () => {
  expect(fieldWords(field, asked)).toEqual({ aside: 'where they work', hint: example });
  expect(fieldWords(field, { ...asked, value: ' ' }).hint).toBe(example);
  expect(fieldWords(field, { ...asked, value: 'York' })).toEqual({ aside: 'where they work', hint: '' });
});

test('advice stays while one types, and so does the example of a list', () => {
  expect(fieldWords({ ...field, hint: 'In a word.' }, { ...asked, value: 'York' }).hint).toBe('In a word.');
  expect(fieldWords({ ...field, kind: 'tokens' }, { ...asked, value: ['York'] }).hint).toBe(example);
});

test('who asks may have other words for it', () => {
  const words = fieldWords(field, { ...asked, aside: 'where they are', example: 'Hull' });
  expect(words).toEqual({ aside: 'where they are', hint: 'For example: Hull' });
});

test('in brief, a plain line or a link goes without advice, and nothing else does', () => {
  for (const kind of ['line', 'link'] as const)
    expect(fieldWords({ ...field, kind }, { ...asked, isBrief: true })).toEqual({
      aside: undefined,
      hint: '',
    });
  for (const kind of ['paragraph', 'tokens'] as const)
    expect(fieldWords({ ...field, kind }, { ...asked, isBrief: true }).hint).toBe(example);
});
