import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostEntries } from '../capacity.ts';
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
    ['declined', 'no-answer', 'kept'],
    ['idea', 'declined', 'kept'],
  ] as const)('is the stage, of “%s” and “%s” usually that of the %s record', (one, two, usual) => {
    const stages = differencesOf({ ...kept, stage: one }, { ...other, stage: two });
    expect(stages.find(({ key }) => key === 'stage')).toMatchObject({ label: 'Stage', usual });
  });

  it('is when to write again, where both say it', () => {
    const followUp = { day: '2026-12-01', everyWeeks: null, setAt: at(1), toldFor: null };
    const rhythm = { ...followUp, day: null, everyWeeks: 3 };
    const asked = differencesOf({ ...kept, followUp }, { ...other, followUp: rhythm });
    expect(asked.at(-1)).toEqual({
      key: 'followUp',
      label: 'Write again',
      kept: 'on 2026-12-01',
      other: 'every 3 weeks',
      usual: 'kept',
    });
    const keysOf = (one: Person, two: Person) => differencesOf(one, two).map(({ key }) => key);
    expect(keysOf(kept, { ...other, followUp })).toEqual(['role']);
    expect(keysOf({ ...kept, followUp }, { ...other, followUp })).toEqual(['role']);
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

  it('has the stages of both in the order in which they came, and the choice last, even where a clock ran ahead', () => {
    const change = (day: number, stage: Person['stage']) => ({ at: at(day), stage });
    const one = { ...kept, stage: 'met' as const, stageHistory: [change(2, 'requested'), change(30, 'met')] };
    const two = {
      ...other,
      stage: 'accepted' as const,
      stageHistory: [change(1, 'idea'), change(9, 'accepted')],
    };
    const days = (person: Person) =>
      person.stageHistory.map(({ at: day, stage }) => [day.slice(8, 10), stage]);
    const inOrder = [
      ['01', 'idea'],
      ['02', 'requested'],
      ['09', 'accepted'],
      ['30', 'met'],
    ];
    expect(days(mergePeople(one, two, {}, now))).toEqual(inOrder);
    expect(days(mergePeople(one, two, { stage: 'other' }, now))).toEqual([...inOrder, ['30', 'accepted']]);
    expect(days(mergePeople({ ...one, stageHistory: [] }, two, {}, now)).at(-1)).toEqual(['29', 'met']);
  });

  it('needs no answer since the later of the two days on which that was said', () => {
    const settled = (day: number | null, otherDay: number | null) =>
      mergePeople(
        { ...kept, settledAt: day === null ? null : at(day) },
        { ...other, settledAt: otherDay === null ? null : at(otherDay) },
        {},
        now,
      ).settledAt;
    expect(settled(3, 8)).toBe(at(8));
    expect(settled(8, 3)).toBe(at(8));
    expect(settled(null, 3)).toBe(at(3));
    expect(settled(3, null)).toBe(at(3));
    expect(settled(null, null)).toBeNull();
  });

  it('is known since the earlier of the two days', () => {
    expect(mergePeople(other, kept, {}, now).createdAt).toBe(at(2));
  });

  it('holds every entry under an id of its own that is not too long, however many share one', () => {
    const id = 'n'.repeat(64);
    const one = { ...kept, notes: [note(id, 3, 'first'), note(`${'n'.repeat(60)}-2`, 3, 'second')] };
    const two = { ...other, notes: [note(id, 4, 'third')] };
    const { notes } = mergePeople(one, two, {}, now);
    expect(notes.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
    expect(new Set(notes.map((entry) => entry.id)).size).toBe(3);
    for (const entry of notes) expect(entry.id.length).toBeLessThanOrEqual(64);
  });

  it('takes a text of blanks for none', () => {
    expect(mergePeople({ ...kept, role: '  ' }, other, {}, now).role).toBe('Head of data');
    expect(mergePeople(kept, { ...other, role: '  ' }, { role: 'other' }, now).role).toBe('Data lead');
    expect(differencesOf({ ...kept, role: ' ' }, other)).toEqual([]);
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
    const many = (count: number) => Array.from({ length: count }, (_, index) => note(`n${index}`, 1));
    const half = many(mostEntries / 2);
    expect(isTooMuchForOne({ ...kept, notes: half }, { ...other, notes: half })).toBe(true);
    expect(isTooMuchForOne({ ...kept, notes: half }, { ...other, notes: half.slice(1) })).toBe(false);
    const meetings = many(mostEntries);
    expect(isTooMuchForOne({ ...kept, meetings }, other)).toBe(true);
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
