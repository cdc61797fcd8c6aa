import { expect, test } from 'vitest';
import { dialogueRecord, dialogueText } from './dialogue-record.ts';
import { newPerson } from './new-person.ts';

const now = '2026-11-29T10:00:00.000Z';
const message = {
  id: 'm-1',
  at: '2026-11-03T23:30:00.000Z',
  direction: 'to-them' as const,
  purpose: null,
  channel: 'email' as const,
  templateId: null,
  text: 'Thank you for your talk.\n\nSam\n',
};
const person = {
  ...newPerson({ id: 'p-1', now }),
  name: 'Dana Sample',
  company: 'Reeds',
  notes: [{ id: 'n-1', at: now, text: 'Only for me' }],
  messages: [
    {
      ...message,
      id: 'm-2',
      at: '2026-11-05T09:00:00.000Z',
      direction: 'from-them' as const,
      text: 'Gladly!',
    },
    message,
  ],
  meetings: [{ id: 'x-1', at: '2026-11-04T12:00:00.000Z', text: '' }],
};

test('what was said stands in its order with who, how and when, where the user is', () => {
  expect(dialogueText(dialogueRecord(person, { timeZone: 'Europe/Berlin' }))).toBe(
    [
      'Dana Sample',
      'Reeds',
      '',
      '',
      'Wednesday, 4 November 2026 at 00:30: You wrote (Email)',
      '',
      'Thank you for your talk.\n\nSam',
      '',
      '',
      'Wednesday, 4 November 2026 at 13:00: You met',
      '',
      '',
      'Thursday, 5 November 2026 at 10:00: They wrote (Email)',
      '',
      'Gladly!\n',
    ].join('\n'),
  );
});

test('a reply without its words stands there as one', () => {
  const [came, sent] = person.messages;
  const messages = [sent, { ...came, text: '' }].flatMap((one) => one ?? []);
  const { entries } = dialogueRecord({ ...person, messages } as typeof person, { timeZone: 'UTC' });
  expect(entries.at(-1)).toMatchObject({ what: 'They replied (Email)', text: '' });
});

test('what the user noted for themselves is not part of it', () => {
  expect(dialogueText(dialogueRecord(person, { timeZone: 'UTC' }))).not.toContain('Only for me');
});

test('somebody of whom nothing is known has a record as well', () => {
  expect(dialogueRecord(newPerson({ id: 'p-2', now }), { timeZone: 'UTC' })).toEqual({
    name: 'Someone without a name',
    about: '',
    entries: [],
  });
});
