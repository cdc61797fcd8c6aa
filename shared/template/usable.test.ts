import { expect, it } from 'vitest';
import { isUsable, templateState } from './usable.ts';

it('tells a template that can be used from one that is empty or has mistakes', () => {
  expect(templateState({ body: 'Hello {{first_name}}' })).toBe('usable');
  expect(templateState({ body: ' \n ' })).toBe('blank');
  expect(templateState({ body: 'Hello {{first_name' })).toBe('has-errors');
  expect(['Hi', '', '[['].map((body) => isUsable({ body }))).toEqual([true, false, false]);
});
