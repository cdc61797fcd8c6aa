import { expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { sentBefore } from './sent-before.ts';

const clock = { now: new Date('2026-11-23T12:00:00.000Z'), timeZone: 'UTC' } as const;
const message = { purpose: null, templateId: null, channel: 'email' } as const;
const dana = makePerson('p1', {
  name: 'Dana Ortiz',
  messages: [
    {
      ...message,
      id: 'm1',
      direction: 'to-them',
      at: '2026-11-20T08:00:00.000Z',
      text: 'The caf\u00e9 holds.',
    },
    {
      ...message,
      id: 'm2',
      direction: 'to-them',
      at: '2026-11-23T08:00:00.000Z',
      text: 'The caf\u00e9 holds.',
    },
    { ...message, id: 'm3', direction: 'from-them', at: '2026-11-23T09:00:00.000Z', text: 'Does it?' },
  ],
});

test('says when somebody was sent the same words last', () => {
  expect(sentBefore(' The cafe\u0301 holds.\n', dana, clock)).toBe('You sent Dana exactly this today.');
});

test('says nothing of other words, of theirs, and of none', () => {
  expect(sentBefore('The café holds?', dana, clock)).toBeNull();
  expect(sentBefore('Does it?', dana, clock)).toBeNull();
  const blank = makePerson('p2', {
    messages: [{ ...message, id: 'm1', direction: 'to-them', at: '2026-11-20T08:00:00.000Z', text: '' }],
  });
  expect(sentBefore(' ', blank, clock)).toBeNull();
});
