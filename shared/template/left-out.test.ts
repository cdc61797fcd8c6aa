import { expect, test } from 'vitest';
import { explainPart, takesForm } from './left-out.ts';
import { parseTemplate } from './parse.ts';
import { type PartChoices, renderTemplate } from './render.ts';

const values = { prompt: { sentence: 'I heard you.', clause: 'I heard you', phrase: null } };

function explain(source: string, choices: PartChoices = {}): string | null {
  const parsed = parseTemplate(source);
  const [part] = parsed.ok ? renderTemplate(parsed.template, values, choices).parts : [];
  return part === undefined ? null : explainPart(part);
}

test('says which answers are missing, and which cannot stand where they should', () => {
  expect(explain('Hi.[[ Thank you for {{prompt}} and {{hobby}} now.]]')).toBe(
    'Left out: the answer to “What prompted it” cannot stand as a phrase here and “Hobby” has no answer.',
  );
  expect(explain('[[Thank you for {{prompt}}. || {{prompt}}.]]')).toBe(
    'In its shorter wording: the answer to “What prompted it” cannot stand as a phrase here.',
  );
  expect(explain('[[I write, {{reason}}.]]')).toBe('Left out: “Your reason to connect” has no answer.');
});

test('says nothing of a part that stands, or that was left out by choice', () => {
  expect(explain('[[{{prompt}}.]]')).toBeNull();
  expect(explain('[[{{prompt}}. || {{hobby}}]]', { 0: 'dropped' })).toBeNull();
  expect(explain('[[{{hobby}}. || {{prompt}}.]]', { 0: 'dropped' })).toBeNull();
});

test('tells answers that take a form from what stands as it is typed', () => {
  expect(['reason', 'first_name', 'hobby'].map(takesForm)).toEqual([true, false, false]);
});
