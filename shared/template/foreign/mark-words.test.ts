import { expect, test } from 'vitest';
import { briefMark, describeMark, distinctMarks } from './mark-words.ts';

const described = (text: string) => distinctMarks(text).map((mark) => [mark.text, describeMark(mark)]);

test('names each mark once, in the order they stand in, with what it means', () => {
  expect(described('Hi {first_name}, %FIRSTNAME%, {first_name} at [Company]')).toEqual([
    ['{first_name}', 'means “First name”'],
    ['%FIRSTNAME%', 'means “First name”'],
    ['[Company]', 'means “Company”'],
  ]);
});

const mark = { text: 'x', field: null, note: null, becomes: null } as const;

test('says of what is no field what becomes of it', () => {
  expect(describeMark({ ...mark, becomes: '' })).toBe('is a comment and goes');
  expect(describeMark({ ...mark, becomes: '[[Hi {{first_name}}]]' })).toBe('becomes an optional part');
  expect(describeMark({ ...mark, field: 'first_name', becomes: '[[Hi {{first_name}}]]' })).toBe(
    'becomes an optional part',
  );
  expect(describeMark({ ...mark, becomes: 'Hello' })).toBe('becomes plain words');
});

test('what is to be known of one comes before all else', () => {
  expect(describeMark({ ...mark, field: 'first_name', becomes: '{{first_name}}', note: 'is guessed' })).toBe(
    'is guessed',
  );
});

test('shows a mark on one line, and the beginning of a long one', () => {
  expect(briefMark({ text: '{{#if\n  name}}' })).toBe('{{#if name}}');
  expect(briefMark({ text: 'a'.repeat(40) })).toBe('a'.repeat(40));
  expect(briefMark({ text: 'a'.repeat(41) })).toBe(`${'a'.repeat(40)}…`);
  // Half a character is none.
  expect(briefMark({ text: `${'a'.repeat(39)}🚆🚆` })).toBe(`${'a'.repeat(39)}\ufffd…`);
});
