import { describe, expect, it } from 'vitest';
import type { Message } from '../model/person.ts';
import { describeUsage, templateUsage } from './usage.ts';

function sent(templateId: string | null, at: string): Message {
  return {
    id: 'm',
    at,
    direction: 'to-them',
    purpose: 'connection-request',
    channel: 'linkedin-note',
    templateId,
    text: 'Hello',
  };
}

const priya = {
  name: 'Priya Raman',
  messages: [sent('talk', '2026-05-02T10:00:00.000Z'), sent(null, '2026-06-01T10:00:00.000Z')],
};
const joost = {
  name: 'Joost van der Berg',
  messages: [
    sent('talk', '2026-04-02T10:00:00.000Z'),
    { ...sent('talk', '2026-07-01T10:00:00.000Z'), direction: 'from-them' as const },
  ],
};

describe('the usage of templates', () => {
  it('counts messages that went out and names whoever came last, in whatever order people come', () => {
    const expected = { count: 2, lastAt: '2026-05-02T10:00:00.000Z', lastName: 'Priya Raman' };
    expect(templateUsage([priya, joost]).get('talk')).toEqual(expected);
    expect(templateUsage([joost, priya]).get('talk')).toEqual(expected);
  });

  it('knows nothing of templates that were never used, nor of messages without one', () => {
    expect([...templateUsage([priya]).keys()]).toEqual(['talk']);
    expect(templateUsage([]).size).toBe(0);
  });

  it('says it in a few words', () => {
    const at = '2026-05-02T10:00:00.000Z';
    expect(describeUsage(undefined)).toBe('not used yet');
    expect(describeUsage({ count: 1, lastAt: at, lastName: 'Priya Raman' })).toBe(
      'used once, for Priya Raman',
    );
    expect(describeUsage({ count: 7, lastAt: at, lastName: 'Priya Raman' })).toBe(
      'used 7 times, last for Priya Raman',
    );
    expect(describeUsage({ count: 1_200, lastAt: at, lastName: ' ' })).toBe('used 1,200 times');
  });
});
