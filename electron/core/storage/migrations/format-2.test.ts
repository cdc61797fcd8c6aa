import { describe, expect, test } from 'vitest';
import { shardNames } from '../shards.ts';
import { upgrade } from './migrations.ts';

describe('the step to format 2', () => {
  test('leaves alone what it does not know', () => {
    expect(upgrade('people-3', [{ id: 'a' }], 1)).toEqual(new Map([['people-3', [{ id: 'a' }]]]));
    expect(upgrade('drafts', { odd: true }, 1)).toEqual(new Map([['drafts', { odd: true }]]));
    expect(upgrade('settings', 7, 1)).toEqual(new Map([['settings', 7]]));
  });

  test('loses no draft, not even one without an id', () => {
    const drafts = [{ id: 'draft-1' }, { id: 7 }, null, { id: 'draft-2' }];
    const parts = [...upgrade('drafts', drafts, 1).values()].flat();
    expect(parts).toHaveLength(drafts.length);
    expect(parts).toEqual(expect.arrayContaining(drafts));
  });

  test('keeps of the settings what differs from the defaults of that time, and what it does not know', () => {
    const settings = {
      appearance: 'system',
      limits: { inmail: 1900, email: 7, pigeon: 3 },
      notesPerMonth: 5,
      odd: [],
    };
    expect(upgrade('settings', settings, 1).get('settings')).toEqual({
      limits: { email: 7, pigeon: 3 },
      odd: [],
    });
  });

  test('leaves nothing of settings and of a profile that were never changed', () => {
    const settings = {
      appearance: 'system',
      limits: {
        'linkedin-note': 200,
        'linkedin-note-premium': 300,
        'linkedin-message': 8000,
        inmail: 1900,
        email: 20000,
        'x-message': 10000,
        custom: 500,
      },
      defaultChannel: 'linkedin-note',
      notesPerMonth: 5,
      favouriteTemplates: [],
      rulesOff: [],
    };
    expect(upgrade('settings', settings, 1)).toEqual(new Map([['settings', {}]]));
    const profile = { name: '', role: '', company: '', location: '', work: '', introduced: false };
    expect(upgrade('profile', profile, 1)).toEqual(new Map([['profile', {}]]));
    expect(upgrade('profile', { ...profile, role: 'Botanist' }, 1).get('profile')).toEqual({
      role: 'Botanist',
    });
  });

  test('spreads the drafts over sixteen documents by their ids, and empties the one that held them', () => {
    const documents = upgrade('drafts', [{ id: 'person-1' }, { id: 'person-2' }, 'no draft'], 1);
    expect([...documents.keys()].toSorted()).toEqual(['drafts', ...shardNames('drafts')].toSorted());
    expect(documents.get('drafts')).toEqual([]);
    expect(documents.get('drafts-0')).toEqual(['no draft']);
    expect(documents.get('drafts-5')).toEqual([{ id: 'person-1' }]);
    expect(documents.get('drafts-a')).toEqual([{ id: 'person-2' }]);
    expect(documents.get('drafts-1')).toEqual([]);
  });

  test('changes nothing that is of format 2 already', () => {
    expect(upgrade('drafts', [{ id: 'draft-1' }], 2)).toEqual(new Map([['drafts', [{ id: 'draft-1' }]]]));
  });
});
