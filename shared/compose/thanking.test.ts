import { expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { parseTemplate } from '../template/parse.ts';
import { renderTemplate } from '../template/render.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { fieldValues, openingOf } from './field-values.ts';

const talk = { ...emptyAnswers, promptKind: 'talk', prompt: 'your talk in Leeds' } as const;

/** What these answers make of a template. */
function made(source: string, answers = {}): string {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error('It does not parse.');
  const draft = { answers: { ...talk, ...answers }, customValues: {} };
  return renderTemplate(
    parsed.template,
    fieldValues(draft, emptyProfile, english, openingOf(parsed.template)),
  ).text;
}

test('a template that thanks them is followed by no thanks of the app', () => {
  expect(made('Thank you for accepting. {{prompt}}.')).toBe(
    'Thank you for accepting. I am writing about your talk in Leeds.',
  );
  expect(made('Hello. {{prompt}}.')).toBe('Hello. Thank you for your talk in Leeds.');
});

test('thanks that the user typed or chose stay, and so does what takes no other beginning', () => {
  const typed = 'Thanks for the talk in Leeds';
  expect(made('Thank you for accepting. {{prompt}}.', { prompt: typed })).toBe(
    `Thank you for accepting. ${typed}.`,
  );
  expect(made('Thank you for accepting. {{prompt}}.', { beginnings: { prompt: 'thank-you' } })).toBe(
    'Thank you for accepting. Thank you for your talk in Leeds.',
  );
});
