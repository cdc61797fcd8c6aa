import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StageId, stageIds } from '../stages.ts';
import { newPerson } from './new-person.ts';
import { lastCameTo, stageSince, withStage, withStageMoved } from './stage-history.ts';

const person = newPerson({ id: 'p1', now: '2026-11-01T09:00:00.000Z' });
const first = '2026-11-02T09:00:00.000Z';
const second = '2026-11-03T09:00:00.000Z';
const third = '2026-11-04T09:00:00.000Z';

describe('a change of stage', () => {
  it('is kept with its moment, after those before it', () => {
    const accepted = withStage(withStage(person, 'requested', first), 'accepted', second);
    expect(accepted.stage).toBe('accepted');
    expect(accepted.stageHistory).toEqual([
      { at: first, stage: 'requested' },
      { at: second, stage: 'accepted' },
    ]);
  });

  it('is none to the stage at which somebody stands already', () => {
    const requested = withStage(person, 'requested', first);
    expect(withStage(requested, 'requested', second)).toBe(requested);
  });

  it('that is recorded late is not put before the one it followed', () => {
    const requested = withStage(person, 'requested', second);
    expect(withStage(requested, 'accepted', first).stageHistory.at(-1)).toEqual({
      at: second,
      stage: 'accepted',
    });
  });

  it('leaves the history in its order, ending with where they stand', () => {
    const changes = fc.array(
      fc.tuple(fc.constantFrom<StageId>(...stageIds), fc.constantFrom(first, second, third)),
    );
    fc.assert(
      fc.property(changes, (all) => {
        const { stage, stageHistory } = all.reduce((one, [to, at]) => withStage(one, to, at), person);
        const moments = stageHistory.map(({ at }) => at);
        expect(moments).toEqual(moments.toSorted());
        expect(stageHistory.at(-1)?.stage ?? 'idea').toBe(stage);
      }),
    );
  });

  it('keeps as many as a record may hold, the newest of them', () => {
    const long = Array.from({ length: 5_000 }, () => ({ at: first, stage: 'idea' as const }));
    const { stageHistory } = withStage({ ...person, stageHistory: long }, 'met', second);
    expect(stageHistory).toHaveLength(5_000);
    expect(stageHistory.at(-1)).toEqual({ at: second, stage: 'met' });
  });
});

describe('the history of stages', () => {
  const met = withStage(withStage(withStage(person, 'requested', first), 'idea', second), 'requested', third);

  it('tells since when they stand where they do, unless that was not recorded', () => {
    expect(stageSince(met)).toBe(third);
    expect(stageSince(person)).toBeNull();
    expect(stageSince({ ...met, stage: 'met' })).toBeNull();
  });

  it('tells when they came to a stage last', () => {
    expect(lastCameTo(met, 'requested')).toBe(third);
    expect(lastCameTo(met, 'idea')).toBe(second);
    expect(lastCameTo(met, 'withdrawn')).toBeNull();
  });

  it('takes another moment for a change, between those before and after it', () => {
    const moment = (index: number, at: string) =>
      withStageMoved(met, index, at).stageHistory.map((one) => one.at);
    expect(moment(1, '2026-11-02T12:00:00.000Z')).toEqual([first, '2026-11-02T12:00:00.000Z', third]);
    expect(moment(1, '2026-11-01T12:00:00.000Z')).toEqual([first, first, third]);
    expect(moment(1, '2026-11-09T12:00:00.000Z')).toEqual([first, third, third]);
    expect(moment(2, '2026-11-09T12:00:00.000Z')).toEqual([first, second, '2026-11-09T12:00:00.000Z']);
    expect(moment(0, '2025-11-09T12:00:00.000Z')).toEqual(['2025-11-09T12:00:00.000Z', second, third]);
  });
});
