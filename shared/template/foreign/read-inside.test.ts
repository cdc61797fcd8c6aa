import { describe, expect, test } from 'vitest';
import { readInside } from './read-inside.ts';

describe('what stands inside a placeholder is a name and its fallback', () => {
  test.each([
    ['name | default: "friend"', 'name', 'friend'],
    ["name|default('friend')", 'name', 'friend'],
    ['name | fallback: “friend”', 'name', 'friend'],
    ['name | default: my friend', 'name', 'my friend'],
    ['name | default = friend', 'name', 'friend'],
    ['name || "friend"', 'name', 'friend'],
    ['name ?? "friend"', 'name', 'friend'],
    ['name or "friend"', 'name', 'friend'],
    ['default name "friend"', 'name', 'friend'],
    ['fallback name "friend"', 'name', 'friend'],
    ['name default="friend"', 'name', 'friend'],
    ['name, fallback="friend"', 'name', 'friend'],
    ['name:default=friend', 'name', 'friend'],
    ["personalization_token('contact.name', 'friend')", 'contact.name', 'friend'],
    ['name::friend', 'name', 'friend'],
    ['first name:friend', 'first name', 'friend'],
    ['name | "friend"', 'name', 'friend'],
    ['name | friend', 'name', 'friend'],
    ['name | capitalize | default: "friend"', 'name', 'friend'],
    ['name | default: " my friend "', 'name', 'my friend'],
    ['name | default: ""', 'name', ''],
    ['name |', 'name', ''],
  ])('%s', (inside, name, fallback) => {
    expect(readInside(inside)).toEqual({ name, fallback });
  });
});

describe('a name alone has no fallback, and nothing that only wraps it', () => {
  test.each([
    [' name ', 'name'],
    ['leadfield=name', 'name'],
    ['formtext: name=name', 'name'],
    [`\${name}`, 'name'],
    ['@name', 'name'],
    ['$&name', 'name'],
    ['!name', 'name'],
    ['first name', 'first name'],
    ...['titlecase', 'capitalize', 'capitalise', 'title', 'upcase', 'downcase', 'upper', 'lower'].map(
      (filter) => [`name | ${filter}`, 'name'],
    ),
    ...['uppercase', 'lowercase', 'trim', 'strip', 'escape', 'safe', 'Upper'].map((filter) => [
      `name|${filter}`,
      'name',
    ]),
  ])('%s', (inside, name) => {
    expect(readInside(inside)).toEqual({ name, fallback: null });
  });
});
