import { expect, test } from 'vitest';
import { makeDraft, makeTemplate } from '../../test/support/core-in-folder.ts';
import { english } from '../../test/support/english.ts';
import { defaultSettings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { emptyAnswers } from './empty-draft.ts';
import { emptyProfile } from './empty-profile.ts';
import { rankTemplates } from './rank-templates.ts';

const answers = {
  ...emptyAnswers,
  name: 'Priya Raman',
  promptKind: 'talk',
  prompt: 'Your talk',
  reason: 'You asked for data',
} as const;

function rank(...templates: readonly Template[]) {
  const ranked = rankTemplates(
    templates,
    makeDraft('d', { answers }),
    emptyProfile,
    defaultSettings,
    english,
  );
  return ranked.map(({ template, reason }) => [template.id, reason]);
}

const plain = makeTemplate('plain', { body: 'Hi {{first_name}}. {{reason}}.', promptKind: null });

test('puts the one written for the prompt before one that suits any', () => {
  const talk = makeTemplate('talk', { body: 'Hi {{first_name}}. {{reason}}.', promptKind: 'talk' });
  expect(rank(plain, talk)).toEqual([
    ['talk', 'for “a talk”, uses 1 of 2 answers'],
    ['plain', 'uses 1 of 2 answers'],
  ]);
});

test('puts the one that uses more of the answers first', () => {
  const both = makeTemplate('both', { body: 'Hi {{first_name}}. {{prompt}}. {{reason}}.', promptKind: null });
  expect(rank(plain, both).map(([id]) => id)).toEqual(['both', 'plain']);
});

test('puts one that lacks an answer last and names what it lacks', () => {
  const asking = makeTemplate('asking', { body: '{{prompt}}. {{reason}}. {{question}}', promptKind: 'talk' });
  expect(rank(asking, plain)).toEqual([
    ['plain', 'uses 1 of 2 answers'],
    ['asking', 'for “a talk”, uses 2 of 2 answers, still needs A question to open the dialogue'],
  ]);
});

test('puts one that cannot be brought within the limit after one that can', () => {
  const long = makeTemplate('long', {
    body: `{{prompt}} {{reason}} ${'and so on '.repeat(30)}`,
    promptKind: 'talk',
  });
  expect(rank(long, plain)[0]?.[0]).toBe('plain');
});

test('leaves out what has errors and what is for another purpose', () => {
  const broken = makeTemplate('broken', { body: 'Hi {{first_name' });
  const reply = makeTemplate('reply', { body: 'Hi', purpose: 'reply-to-request' });
  const blank = makeTemplate('blank', { body: ' ' });
  expect(rank(broken, reply, blank)).toEqual([]);
});
