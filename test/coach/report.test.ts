import { expect, test } from 'vitest';
import { reportOn } from './report.ts';
import type { Judged } from './score.ts';

const alarmed: Judged = {
  labelled: {
    id: 'm-1',
    text: 'Hi Ana, a secret text with a link.',
    purpose: 'connection-request',
    channel: 'email',
    answers: {},
    profile: {},
    walk: 'tester',
    verdict: 'ready',
    findings: [],
  },
  verdict: 'nearly',
  findings: [{ rule: 'link', quote: 'a link' }],
};

test('shows a false alarm with its text where the text may be seen', () => {
  const { lines } = reportOn('writing set', [alarmed], [1], true);
  expect(lines.join('\n')).toContain('m-1  link  “a link”\n      Hi Ana, a secret text with a link.');
});

test('never shows more of the measuring set than the id, the rule and the marked words', () => {
  const { lines, records } = reportOn('measuring set', [alarmed], [1], false);
  expect(lines.join('\n')).toContain('m-1  link  “a link”');
  expect(lines.join('\n')).not.toContain('secret');
  expect(JSON.stringify(records)).not.toContain('secret');
});

test('prints a dash where there is nothing to count', () => {
  const { lines } = reportOn('writing set', [], [], true);
  expect(lines.find((line) => line.includes('blind'))).toMatch(/–\s+–\s+0\s+0$/);
});
