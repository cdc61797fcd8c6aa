import { expect, test } from 'vitest';
import { parseTemplate } from './parse.ts';
import { renderTemplate } from './render.ts';

function greeting(source: string, called: string): string {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error('It does not parse.');
  return renderTemplate(result.template, { first_name: called }).text;
}

test.each(['Hi', 'Hello', 'Hey'])('a title and a family’s name are not greeted with “%s”', (word) => {
  expect(greeting(`${word} {{first_name}},`, 'Prof. van der Meer')).toBe('Dear Prof. van der Meer,');
  expect(greeting(`Note\n\n${word} {{first_name}}!`, 'Dr Popp')).toBe('Note\n\nDear Dr Popp!');
  expect(greeting(`${word} {{first_name}},`, 'Ana')).toBe(`${word} Ana,`);
  expect(greeting(`${word} {{first_name}},`, 'Uncle Ben')).toBe(`${word} Uncle Ben,`);
});

test('other words before a title stay as they are', () => {
  expect(greeting('Good morning, {{first_name}}.', 'Dr Popp')).toBe('Good morning, Dr Popp.');
  expect(greeting('I said Hi {{first_name}}.', 'Dr Popp')).toBe('I said Hi Dr Popp.');
  expect(greeting('Oh Hi {{company | there}} {{first_name}}', 'Dr Popp')).toBe('Oh Hi there Dr Popp');
  expect(greeting('Hi {{company | there}}', 'Dr Popp')).toBe('Hi there');
});
