import { expect, it } from 'vitest';
import { parsedTemplate, templateState, usableTemplate } from './usable.ts';

it('tells a template that can be used from one that is empty or has mistakes', () => {
  expect(templateState({ body: 'Hello {{first_name}}' })).toBe('usable');
  expect(templateState({ body: ' \n ' })).toBe('blank');
  expect(templateState({ body: '' })).toBe('blank');
  expect(templateState({ body: 'Hello {{first_name' })).toBe('has-errors');
});

it('gives the parsed body of one that can be used, and of no other', () => {
  const greeting = { body: 'Hello {{first_name}}' };
  const parsed = parsedTemplate(greeting);
  expect(parsed.ok && usableTemplate(greeting) === parsed.template).toBe(true);
  expect(['', ' \n ', '[['].map((body) => usableTemplate({ body }))).toEqual([null, null, null]);
});

it('parses each template once', () => {
  const greeting = { body: 'Hello {{first_name}}' };
  expect(parsedTemplate(greeting)).toBe(parsedTemplate(greeting));
});
