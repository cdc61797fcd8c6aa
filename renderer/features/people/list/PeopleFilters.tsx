import { memo, useMemo } from 'react';
import {
  type SortId,
  sortIds,
  sortLabels,
  type WaitingId,
  waitingIds,
  waitingLabels,
} from '../../../../shared/people/list-people.ts';
import { tagsInUse } from '../../../../shared/people/tags.ts';
import { type StageId, stageIds, stageLabels } from '../../../../shared/stages.ts';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useEveryone } from '../../../workspace/people.ts';
import { changeView, usePeopleView } from '../store.ts';
import styles from './PeopleFilters.module.css';

const all = 'all';

type Option<T extends string> = { readonly value: T; readonly label: string };

const stages: readonly Option<StageId | typeof all>[] = [
  { value: all, label: 'All stages' },
  ...stageIds.map((value) => ({ value, label: stageLabels[value] })),
];

const waits: readonly Option<WaitingId | typeof all>[] = [
  { value: all, label: 'Everyone' },
  ...waitingIds.map((value) => ({ value, label: waitingLabels[value] })),
];

const sorts: readonly Option<SortId>[] = sortIds.map((value) => ({ value, label: sortLabels[value] }));

/** Tags are the user's own words, so each stands behind a sign of its own. */
const tagPrefix = '#';

function TagFilter() {
  const tag = usePeopleView((view) => view.tag);
  const people = useEveryone(['tags']);
  const inUse = useMemo(() => tagsInUse(people ?? []), [people]);
  const tags = tag === null || inUse.includes(tag) ? inUse : [tag, ...inUse];
  if (tags.length === 0) return null;
  return (
    <Select
      label="Show tag"
      look="pill"
      value={tag === null ? all : tagPrefix + tag}
      options={[
        { value: all, label: 'All tags' },
        ...tags.map((one) => ({ value: tagPrefix + one, label: one })),
      ]}
      onChange={(value) => changeView({ tag: value === all ? null : value.slice(tagPrefix.length) })}
    />
  );
}

function Search() {
  const query = usePeopleView((view) => view.query);
  return (
    <SearchBox
      label="Search people"
      placeholder="Search everything, or “at Harbour Rail”"
      hasSlash
      value={query}
      onChange={(value) => changeView({ query: value })}
    />
  );
}

function Choices() {
  const stage = usePeopleView((view) => view.stage);
  const waiting = usePeopleView((view) => view.waiting);
  const sort = usePeopleView((view) => view.sort);
  return (
    <div className={styles.choices}>
      <Select
        label="Show who waits"
        look="pill"
        value={waiting ?? all}
        options={waits}
        onChange={(value) => changeView({ waiting: value === all ? null : value })}
      />
      <Select
        label="Show stage"
        look="pill"
        value={stage ?? all}
        options={stages}
        onChange={(value) => changeView({ stage: value === all ? null : value })}
      />
      <TagFilter />
      <Select
        label="Sort by"
        look="pill"
        value={sort}
        options={sorts}
        onChange={(value) => changeView({ sort: value })}
      />
    </div>
  );
}

/** Which of the people are shown, and in what order. A key in the search renders nothing but its box. */
export const PeopleFilters = memo(function PeopleFilters() {
  return (
    <div className={styles.filters}>
      <Search />
      <Choices />
    </div>
  );
});
