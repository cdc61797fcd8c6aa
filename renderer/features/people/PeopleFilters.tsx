import { type SortId, sortIds, sortLabels } from '../../../shared/people/list-people.ts';
import { type StageId, stageIds, stageLabels } from '../../../shared/stages.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './PeopleFilters.module.css';
import { changeView, usePeopleView } from './store.ts';

const allStages = 'all';

const stages: readonly { readonly value: StageId | typeof allStages; readonly label: string }[] = [
  { value: allStages, label: 'All stages' },
  ...stageIds.map((value) => ({ value, label: stageLabels[value] })),
];

const sorts: readonly { readonly value: SortId; readonly label: string }[] = sortIds.map((value) => ({
  value,
  label: sortLabels[value],
}));

/** Which of the people are shown, and in what order. */
export function PeopleFilters() {
  const { query, stage, sort } = usePeopleView();
  return (
    <div className={styles.filters}>
      <SearchBox
        label="Search people"
        placeholder="Search names, companies, notes…"
        hasSlash
        value={query}
        onChange={(value) => changeView({ query: value })}
      />
      <div className={styles.choices}>
        <Select
          label="Show stage"
          look="pill"
          value={stage ?? allStages}
          options={stages}
          onChange={(value) => changeView({ stage: value === allStages ? null : value })}
        />
        <Select
          label="Sort by"
          look="pill"
          value={sort}
          options={sorts}
          onChange={(value) => changeView({ sort: value })}
        />
      </div>
    </div>
  );
}
