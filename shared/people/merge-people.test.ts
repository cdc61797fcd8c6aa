import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Person, personSchema } from '../model/person.ts';
import { stageIds } from '../stages.ts';
import { differencesOf, isTooMuchForOne, mergePeople, unmerged } from './merge-people.ts';
import { newPerson } from './new-person.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const now = at(29);
const kept: Person = { ...newPerson({ id: 'kept', now: at(5) }), name: 'Priya Raman', role: 'Data lead' };
const other: Person = {
  ...newPerson({ id: 'other', now: at(2) }),
  name: 'priya raman',
  role: 'Head of data',
};
const note = (id: string, day: number, text = id) => ({ id, at: at(day), text });
const message = (id: string, day: number): Person['messages'][number] => ({
  id,
  at: at(day),
  direction: 'to-them',
  purpose: null,
  channel: 'email',
  templateId: null,
  text: id,
});

describe('what the user is asked', () => {
  it('is which of two texts to keep, not where they say the same or one is missing', () => {
    const two = [
      { ...kept, location: 'Leeds' },
      { ...other, company: 'Harbour Rail' },
    ] as const;
    expect(differencesOf(...two)).toEqual([
      { key: 'role', label: 'Role or headline', kept: 'Data lead', other: 'Head of data', usual: 'kept' },
    ]);
  });

  it.each([
    ['idea', 'met', 'other'],
    ['met', 'idea', 'kept'],
    ['accepted', 'declined', 'kept'],
    ['withdrawn', 'requested', 'other'],
    ['blind-request', 'requested', 'other'],
  ] as const)('is the stage, of “%s” and “%s” usually that of the %s record', (one, two, usual) => {
    const stages = differencesOf({ ...kept, stage: one }, { ...other, stage: two });
    expect(stages.find(({ key }) => key === 'stage')).toMatchObject({ usual });
  });

  it('is when to write again, where both say it', () => {
    const followUp = { day: '2026-12-01', everyWeeks: null, setAt: at(1), toldFor: null };
    const rhythm = { ...followUp, day: null, everyWeeks: 3 };
    const asked = differencesOf({ ...kept, followUp }, { ...other, followUp: rhythm });
    expect(asked.at(-1)).toMatchObject({ key: 'followUp', kept: 'on 2026-12-01', other: 'every 3 weeks' });
    expect(differencesOf({ ...kept, followUp }, other).map(({ key }) => key)).toEqual(['role']);
    expect(mergePeople(kept, { ...other, followUp }, {}, now).followUp).toEqual(followUp);
    const choices = { followUp: 'other' } as const;
    const both = mergePeople({ ...kept, followUp }, { ...other, followUp: rhythm }, choices, now);
    expect(both.followUp).toEqual(rhythm);
  });
});

describe('the one record', () => {
  it('has the text that was chosen, and what only one of them knew', () => {
    const merged = mergePeople({ ...kept, location: 'Leeds' }, { ...other, company: 'Rail' }, {}, now);
    expect(merged).toMatchObject({ id: 'kept', role: 'Data lead', location: 'Leeds', company: 'Rail' });
    expect(merged).toMatchObject({ createdAt: at(2), updatedAt: now });
    expect(mergePeople(kept, other, { role: 'other' }, now).role).toBe('Head of data');
  });

  it('has the tags and other lists of both, each entry once', () => {
    const tags = ['rail', 'Café'];
    const merged = mergePeople({ ...kept, tags }, { ...other, tags: ['cafe', 'x'], likes: ['tea'] }, {}, now);
    expect(merged).toMatchObject({ tags: ['rail', 'Café', 'x'], likes: ['tea'] });
  });

  it('has everything that was noted and said, by time', () => {
    const one = { ...kept, notes: [note('a', 3), note('b', 9)], messages: [message('m1', 4)] };
    const two = { ...other, notes: [note('c', 5)], messages: [message('m2', 2)], meetings: [note('d', 1)] };
    const merged = mergePeople(one, two, {}, now);
    expect(merged.notes.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(merged.messages.map(({ id }) => id)).toEqual(['m2', 'm1']);
    expect(merged.meetings.map(({ id }) => id)).toEqual(['d']);
  });

  it('has an entry that both hold once, and both entries where they differ under one id', () => {
    const one = { ...kept, notes: [note('a', 3), note('b', 3)] };
    const two = { ...other, notes: [note('a', 3), note('b', 4, 'else')] };
    expect(mergePeople(one, two, {}, now).notes.map(({ text }) => text)).toEqual(['a', 'b', 'else']);
  });

  it('stands where it was chosen to, which its history ends with', () => {
    const one = {
      ...kept,
      stage: 'accepted' as const,
      stageHistory: [{ at: at(6), stage: 'accepted' as const }],
    };
    const two = {
      ...other,
      stage: 'declined' as const,
      stageHistory: [{ at: at(8), stage: 'declined' as const }],
    };
    const merged = mergePeople(one, two, {}, now);
    expect(merged.stage).toBe('accepted');
    expect(merged.stageHistory.map(({ stage }) => stage)).toEqual(['accepted', 'declined', 'accepted']);
    expect(mergePeople(one, two, { stage: 'other' }, now).stageHistory).toHaveLength(2);
    expect(mergePeople(kept, { ...other, stage: 'met' }, {}, now).stageHistory).toEqual([]);
  });

  it('is not itself among those it was said to be different from', () => {
    const merged = mergePeople(
      { ...kept, differentFrom: ['x', 'other'] },
      { ...other, differentFrom: ['kept', 'y'] },
      {},
      now,
    );
    expect(merged.differentFrom).toEqual(['x', 'y']);
  });

  it('holds no more than one record may', () => {
    const notes = Array.from({ length: 2_600 }, (_, index) => note(`n${index}`, 1));
    expect(isTooMuchForOne({ ...kept, notes }, { ...other, notes })).toBe(true);
    expect(isTooMuchForOne({ ...kept, notes }, other)).toBe(false);
  });
});

const entries = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
const person = (id: string) =>
  fc
    .record({
      name: fc.constantFrom('', 'Ana', 'Bea'),
      role: fc.constantFrom('', 'Lead', 'Head'),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
      stage: fc.constantFrom(...stageIds),
      notes: entries.map((ids) => ids.map((one) => note(`${id}-${one}`, 3))),
      messages: entries.map((ids) => ids.map((one, index) => message(one, index + 1))),
    })
    .map((fields): Person => ({ ...newPerson({ id, now: at(1) }), ...fields }));

it('loses nothing of either, whoever is merged, and is a record as any other', () => {
  const side = fc.constantFrom('kept' as const, 'other' as const);
  const choices = fc.record({ name: side, role: side, stage: side }, { requiredKeys: [] });
  fc.assert(
    fc.property(person('p'), person('q'), choices, (one, two, chosen) => {
      const merged = mergePeople(one, two, chosen, now);
      expect(personSchema.safeParse(merged).success).toBe(true);
      const textsOf = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);
      expect(textsOf(merged.notes)).toEqual(expect.arrayContaining(textsOf([...one.notes, ...two.notes])));
      expect(textsOf(merged.messages)).toEqual(
        expect.arrayContaining(textsOf([...one.messages, ...two.messages])),
      );
      expect(new Set(merged.messages.map(({ id }) => id)).size).toBe(merged.messages.length);
      for (const tag of [...one.tags, ...two.tags]) expect(merged.tags).toContain(tag);
      for (const key of ['name', 'role'] as const) expect([one[key], two[key]]).toContain(merged[key]);
      expect([one.stage, two.stage]).toContain(merged.stage);
      expect(unmerged(one, merged, merged)).toEqual(one);
    }),
  );
});

it('keeps what was noted and typed after the merge when it is taken back', () => {
  const merged = mergePeople(
    { ...kept, notes: [note('a', 3)] },
    { ...other, notes: [note('b', 4)] },
    {},
    now,
  );
  const current = { ...merged, location: 'Leeds', notes: [...merged.notes, note('c', 29)] };
  const back = unmerged({ ...kept, notes: [note('a', 3)] }, merged, current);
  expect(back).toMatchObject({ location: 'Leeds', role: 'Data lead', createdAt: at(5) });
  expect(back.notes.map(({ id }) => id)).toEqual(['a', 'c']);
});
