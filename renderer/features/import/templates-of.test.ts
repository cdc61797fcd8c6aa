import { expect, test } from 'vitest';
import { makeTemplate } from '../../../test/support/core-in-folder.ts';
import { templatesOf } from './templates-of.ts';

const snippet = (title: string, body: string) => ({ file: 'base.yml', line: 1, title, body });

test('a snippet becomes a template of a connection request, with this app’s gaps', () => {
  const [template] = templatesOf({ snippets: [snippet('Hello', 'Hi {firstname},')], templates: [] }, []);
  expect(template).toMatchObject({
    title: 'Hello',
    purpose: 'connection-request',
    channel: null,
    tone: 'plain',
    language: 'en',
    body: 'Hi {{first_name}},',
  });
});

test('what is there already is not taken again, and a title that is taken gets another', () => {
  const present = [makeTemplate('t-1', { title: 'Hello', body: 'Hi there.' })];
  const snippets = [
    snippet('Hello', 'Hi there.'),
    snippet('Hello', 'Good day.'),
    snippet('Hello', 'So long.'),
  ];
  const added = templatesOf({ snippets, templates: [] }, present);
  expect(added.map(({ body }) => body)).toEqual(['Good day.', 'So long.']);
  expect(new Set(['Hello', ...added.map(({ title }) => title)]).size).toBe(3);
  expect(new Set(added.map(({ id }) => id)).size).toBe(2);
});
