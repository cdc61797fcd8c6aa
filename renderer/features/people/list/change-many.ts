/** What the user does to several people together, each with its way back. */
import type { Person } from '../../../../shared/model/person.ts';
import { withStage } from '../../../../shared/people/stage-history.ts';
import { withoutTag, withTag } from '../../../../shared/people/tagging.ts';
import { type StageId, stageLabels } from '../../../../shared/stages.ts';
import { showToast } from '../../../ui/toasts.ts';
import { getPerson } from '../../../workspace/people.ts';
import { changePeople } from '../../../workspace/store.ts';

const now = () => new Date().toISOString();

const countOf = (people: readonly unknown[]) =>
  people.length === 1 ? '1 person' : `${people.length.toLocaleString('en-GB')} people`;

type Many = {
  readonly ids: Iterable<string>;
  /** The same person where nothing is to be changed. */
  readonly change: (person: Person) => Person;
  /** What was changed, as it was before: what else was changed meanwhile stays. */
  readonly restore: (person: Person, before: Person) => Person;
  /** What was done, of so many: "3 people". */
  readonly said: (count: string) => string;
};

function changeMany({ ids, change, restore, said }: Many): void {
  const before = [...ids].flatMap((id) => getPerson(id) ?? []);
  const changed = before.filter((person) => change(person) !== person);
  if (changed.length === 0) return;
  const at = now();
  changePeople({ save: changed.map((person) => ({ ...change(person), updatedAt: at })) });
  const undo = () => {
    const back = changed.flatMap((person) => {
      const current = getPerson(person.id);
      return current === null ? [] : [{ ...restore(current, person), updatedAt: person.updatedAt }];
    });
    changePeople({ save: back });
  };
  showToast(said(countOf(changed)), { label: 'Undo', run: undo });
}

const restoreTags = (person: Person, { tags }: Person): Person => ({ ...person, tags });

export function tagMany(ids: Iterable<string>, tag: string): void {
  changeMany({
    ids,
    change: (person) => withTag(person, tag),
    restore: restoreTags,
    said: (count) => `${count} tagged “${tag.trim()}”.`,
  });
}

export function untagMany(ids: Iterable<string>, tag: string): void {
  changeMany({
    ids,
    change: (person) => withoutTag(person, tag),
    restore: restoreTags,
    said: (count) => `“${tag}” taken off ${count}.`,
  });
}

export function moveMany(ids: Iterable<string>, stage: StageId): void {
  changeMany({
    ids,
    change: (person) => withStage(person, stage, now()),
    restore: (person, before) => ({ ...person, stage: before.stage, stageHistory: before.stageHistory }),
    said: (count) => `${count} moved to “${stageLabels[stage]}”.`,
  });
}
