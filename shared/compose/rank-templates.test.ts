import { expect, test } from 'vitest';
import { makeDraft, makeTemplate } from '../../test/support/core-in-folder.ts';
import { english } from '../../test/support/english.ts';
import { defaultSettings } from '../default-settings.ts';
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
  return ranked.map(({ template, suitability, reason }) => [template.id, suitability, reason]);
}

const plain = makeTemplate('plain', { body: 'Hi {{first_name}}. {{reason}}.', promptKind: null });

test('puts the one written for the prompt before one that suits any', () => {
  const talk = makeTemplate('talk', { body: 'Hi {{first_name}}. {{reason}}.', promptKind: 'talk' });
  expect(rank(plain, talk)).toEqual([
    ['talk', 'fits', 'leaves out “What prompted it”'],
    ['plain', 'fits', 'leaves out “What prompted it”'],
  ]);
});

test('puts the one that uses more of the answers first', () => {
  const both = makeTemplate('both', { body: 'Hi {{first_name}}. {{prompt}}. {{reason}}.', promptKind: null });
  expect(rank(plain, both).map(([id]) => id)).toEqual(['both', 'plain']);
});

test('puts one that needs more answers last, and says of each what it leaves out', () => {
  const asking = makeTemplate('asking', { body: '{{prompt}}. {{reason}}. {{question}}', promptKind: 'talk' });
  expect(rank(asking, plain)).toEqual([
    ['plain', 'fits', 'leaves out “What prompted it”'],
    ['asking', 'needs-answers', ''],
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

test('puts one for another prompt behind all others, also behind one that lacks an answer', () => {
  const post = makeTemplate('post', { body: '{{prompt}}. {{reason}}.', promptKind: 'post' });
  const asking = makeTemplate('asking', { body: '{{prompt}}. {{reason}}. {{question}}', promptKind: null });
  const order = ['asking', 'post'];
  expect(rank(post, asking).map(([id]) => id)).toEqual(order);
  expect(rank(asking, post).map(([id]) => id)).toEqual(order);
  expect(rank(asking, post).map(([, suitability]) => suitability)).toEqual(['needs-answers', 'other-prompt']);
});

test('says by how much one goes over the limit, and names two of the answers that it leaves out', () => {
  const body = `{{question}} {{how_known}} {{benefit_for_me}} ${'x'.repeat(230)}`;
  const [ranked] = rank(makeTemplate('long', { body, promptKind: null }));
  expect(ranked?.[2]).toMatch(
    /^leaves out “What prompted it” and “Your reason to connect”, \d+ over the limit$/,
  );
  const draft = makeDraft('d', {
    answers: { ...answers, howKnown: 'we sat in one row', benefitForThem: 'share our logs' },
  });
  const bare = makeTemplate('bare', { body: 'Hi {{first_name}}.', promptKind: null });
  const [all] = rankTemplates([bare], draft, emptyProfile, defaultSettings, english);
  expect(all?.reason).toMatch(/^leaves out “[^”]+”, “[^”]+” and 2 more$/);
});

test('leaves out nothing while nothing is answered', () => {
  const ranked = rankTemplates([plain], makeDraft('d'), emptyProfile, defaultSettings, english);
  expect(ranked.map(({ suitability, reason }) => [suitability, reason])).toEqual([['needs-answers', '']]);
});

test('counts what stands in the message, not what the template has a place for', () => {
  const either = makeTemplate('either', {
    body: '[[{{prompt}}. || {{how_known}}.]] {{reason}}.',
    promptKind: null,
  });
  const reasonOf = (more: Partial<typeof emptyAnswers>) => {
    const draft = makeDraft('d', { answers: { ...answers, ...more } });
    return rankTemplates([either], draft, emptyProfile, defaultSettings, english)[0]?.reason;
  };
  expect(reasonOf({ howKnown: 'we sat in one row' })).toBe('leaves out “How you know of them”');
  expect(reasonOf({ question: 'nothing really' })).toBe('');
  // What the reason says already is not left out.
  expect(reasonOf({ reason: 'Your talk changed my mind' })).toBe('');
});
