import { expect, it } from 'vitest';
import { countedReading } from '../../test/support/counted-reading.ts';
import { english } from '../../test/support/english.ts';
import { sampleValuesFor } from './sample-values.ts';

const template = {
  body: 'Hello {{first_name}}. {{mutual_project}} {{season}}',
  purpose: 'connection-request' as const,
  promptKind: 'post' as const,
  customFields: [{ name: 'season', hint: '', kind: 'choice' as const, choices: ['spring', 'autumn'] }],
};

it('takes an invented person who suits what prompted the message', () => {
  expect(sampleValuesFor(template, 'rich', english).prompt).toHaveProperty(
    'sentence',
    expect.stringContaining('article'),
  );
  expect(sampleValuesFor({ ...template, promptKind: null }, 'rich', english).first_name).toBeTruthy();
});

it('answers custom fields by their first choice, or so that nobody takes the answer for a real one', () => {
  const values = sampleValuesFor(template, 'typical', english);
  expect(values.season).toBe('spring');
  expect(values.mutual_project).toBe('‹mutual project›');
});

it('leaves custom fields open where hardly anything is answered, and where the template has mistakes', () => {
  expect(sampleValuesFor(template, 'fewest', english)).not.toHaveProperty('season');
  expect(sampleValuesFor({ ...template, body: '{{season' }, 'rich', english)).not.toHaveProperty('season');
});

it('leaves a custom field open whose first choice is blank', () => {
  const blank = { name: 'season', hint: '', kind: 'choice' as const, choices: [' ', 'autumn'] };
  expect(sampleValuesFor({ ...template, customFields: [blank] }, 'rich', english)).not.toHaveProperty(
    'season',
  );
});

it('realises an invented person once, whatever is typed into the template', () => {
  const { language: counted, read } = countedReading(english);
  const first = sampleValuesFor(template, 'rich', counted);
  expect(read).not.toEqual([]);
  read.length = 0;
  expect(sampleValuesFor({ ...template, body: `${template.body} Bye.` }, 'rich', counted)).toEqual(first);
  expect(read).toEqual([]);
  expect(sampleValuesFor(template, 'fewest', counted)).not.toEqual(first);
});
