/**
 * Making one record of two that are of one person. Whatever is a list is kept from both; of two texts that differ the user
 * says which is kept. Nothing that was noted, said or done is lost.
 */
import { mostEntries } from '../capacity.ts';
import { type RecordFieldKey, recordFieldKeys, recordFields } from '../fields/person-fields.ts';
import type { Person } from '../model/person.ts';
import { idsOf } from '../records.ts';
import { type StageId, stageIds, stageLabels } from '../stages.ts';
import { everyInWords } from './follow-up-words.ts';
import { foldForSearch } from './names.ts';
import { unitedLists } from './united-lists.ts';

/** What has one value only. */
export type ChoiceKey = RecordFieldKey | 'stage' | 'followUp';

/** Of which of the two records the value is kept. */
export type Side = 'kept' | 'other';

export type Choices = Readonly<Partial<Record<ChoiceKey, Side>>>;

/** Something in which the two differ, and that has one value only. */
export type Difference = {
  readonly key: ChoiceKey;
  readonly label: string;
  readonly kept: string;
  readonly other: string;
  /** What is kept unless the user says otherwise. */
  readonly usual: Side;
};

/** The ends of a dialogue, and what has not begun, say less than a stage on the way. */
const ended: ReadonlySet<StageId> = new Set(['declined', 'no-answer', 'withdrawn', 'blind-request']);

function furtherSide(kept: Person, other: Person): Side {
  const placeOf = ({ stage }: Person) => (ended.has(stage) ? 0 : stageIds.indexOf(stage));
  return placeOf(other) > placeOf(kept) ? 'other' : 'kept';
}

function followUpText({ followUp }: Person): string {
  if (followUp === null) return '';
  if (followUp.everyWeeks === null) return `on ${followUp.day}`;
  return everyInWords(followUp.everyWeeks);
}

function textOf(person: Person, key: RecordFieldKey): string | null {
  const value = person[key];
  return typeof value === 'string' ? value.trim() : null;
}

/** What the user is asked: where both have a value and the values differ by more than case and accents. */
export function differencesOf(kept: Person, other: Person): readonly Difference[] {
  const fields = recordFieldKeys.flatMap((key): readonly Difference[] => {
    const [a, b] = [textOf(kept, key), textOf(other, key)];
    if (a === null || b === null || a === '' || b === '' || foldForSearch(a) === foldForSearch(b)) return [];
    return [{ key, label: recordFields[key].label, kept: a, other: b, usual: 'kept' }];
  });
  const [dueKept, dueOther] = [followUpText(kept), followUpText(other)];
  const followUps: readonly Difference[] =
    dueKept === '' || dueOther === '' || dueKept === dueOther
      ? []
      : [{ key: 'followUp', label: 'Write again', kept: dueKept, other: dueOther, usual: 'kept' }];
  const stages: readonly Difference[] =
    kept.stage === other.stage
      ? []
      : [
          {
            key: 'stage',
            label: 'Stage',
            kept: stageLabels[kept.stage],
            other: stageLabels[other.stage],
            usual: furtherSide(kept, other),
          },
        ];
  return [...fields, ...stages, ...followUps];
}

type Dated = { readonly id: string; readonly at: string };

/** Both lists by time. Of two entries with one id that say the same one stays; else the second takes another id. */
function bothByTime<T extends Dated>(a: readonly T[], b: readonly T[]): readonly T[] {
  const entries = new Map(a.map((entry) => [entry.id, entry]));
  for (const entry of b) {
    const same = entries.get(entry.id);
    if (same !== undefined && JSON.stringify(same) === JSON.stringify(entry)) continue;
    let id = entry.id;
    for (let count = 2; entries.has(id); count += 1) id = `${entry.id.slice(0, 60)}-${count}`;
    entries.set(id, { ...entry, id });
  }
  return [...entries.values()].sort((one, two) => (one.at < two.at ? -1 : Number(one.at > two.at)));
}

function historyOf(kept: Person, other: Person, stage: StageId, now: string): Person['stageHistory'] {
  const changes = [...kept.stageHistory, ...other.stageHistory].sort((a, b) =>
    a.at < b.at ? -1 : Number(a.at > b.at),
  );
  const last = changes.at(-1);
  if (last === undefined || last.stage === stage) return changes;
  return [...changes, { at: now < last.at ? last.at : now, stage }];
}

const latest = (a: string | null, b: string | null) => ((a ?? '') > (b ?? '') ? a : b);

/** True where one record would hold more than it may: they cannot be merged without losing something. */
export function isTooMuchForOne(kept: Person, other: Person): boolean {
  const lists = ['notes', 'messages', 'meetings', 'stageHistory'] as const;
  return lists.some((list) => kept[list].length + other[list].length + 1 > mostEntries);
}

/**
 * One record with everything of both: the id of `kept`; of texts the one that is chosen, or the only one there is; lists
 * united; notes, messages and meetings of both by time.
 * @param choices for `differencesOf` the two; what is not chosen is as usual
 * @param now ISO 8601, in UTC
 */
export function mergePeople(kept: Person, other: Person, choices: Choices, now: string): Person {
  const usual = new Map(differencesOf(kept, other).map((difference) => [difference.key, difference.usual]));
  const sideOf = (key: ChoiceKey): Person =>
    (choices[key] ?? usual.get(key) ?? 'kept') === 'kept' ? kept : other;
  const fields = recordFieldKeys.map((key): readonly [string, string | readonly string[]] => {
    const [a, b] = [kept[key], other[key]];
    if (typeof a !== 'string' && typeof b !== 'string') return [key, unitedLists(a, b)];
    if (textOf(kept, key) === '') return [key, b];
    return [key, textOf(other, key) === '' ? a : sideOf(key)[key]];
  });
  const { stage } = sideOf('stage');
  return {
    ...kept,
    ...(Object.fromEntries(fields) as Pick<Person, RecordFieldKey>),
    tags: unitedLists(kept.tags, other.tags),
    stage,
    stageHistory: historyOf(kept, other, stage, now),
    notes: bothByTime(kept.notes, other.notes),
    messages: bothByTime(kept.messages, other.messages),
    meetings: bothByTime(kept.meetings, other.meetings),
    followUp:
      kept.followUp === null || other.followUp === null
        ? (kept.followUp ?? other.followUp)
        : sideOf('followUp').followUp,
    settledAt: latest(kept.settledAt, other.settledAt),
    differentFrom: [...new Set([...kept.differentFrom, ...other.differentFrom])].filter(
      (id) => id !== kept.id && id !== other.id,
    ),
    createdAt: kept.createdAt < other.createdAt ? kept.createdAt : other.createdAt,
    updatedAt: now,
  };
}

/**
 * The record that was kept, as it was before the merge, with what was added to it since, so that taking a merge back loses
 * nothing that was noted meanwhile.
 */
export function unmerged(before: Person, merged: Person, current: Person): Person {
  const added = <T extends Dated>(list: (person: Person) => readonly T[]): readonly T[] => {
    const known = new Set(list(merged).map(({ id }) => id));
    return [...list(before), ...list(current).filter(({ id }) => !known.has(id))];
  };
  const changed = idsOf(current).filter(
    (key) => typeof current[key] === 'string' && key !== 'stage' && current[key] !== merged[key],
  );
  return {
    ...before,
    ...Object.fromEntries(changed.map((key) => [key, current[key]])),
    notes: added(({ notes }) => notes),
    messages: added(({ messages }) => messages),
    meetings: added(({ meetings }) => meetings),
  };
}
