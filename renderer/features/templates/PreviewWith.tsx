import { useMemo, useState } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import { sortPeople } from '../../../shared/people/list-people.ts';
import { inOrderOfRank } from '../../../shared/people/search/search-index.ts';
import { rememberingLast } from '../../../shared/remembering.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useEveryone } from '../../workspace/people.ts';
import { searchEveryone, useSearchVersion } from '../../workspace/people-search.ts';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './PreviewWith.module.css';
import { mostListed, subjectChoices } from './preview-subjects.ts';
import { setPreviewWith, useTemplates } from './store.ts';

/** Asked for again whenever a preview is opened. */
const changedLastFirst = rememberingLast((people: readonly Person[]) => sortPeople(people, 'changed'));

const nobody: readonly Person[] = [];

/** Everyone, the ones changed last first, and those who are found by `query`. */
function useFoundPeople(query: string) {
  const everyone = useEveryone(['name', 'updatedAt']);
  const version = useSearchVersion();
  const people = changedLastFirst(everyone ?? nobody);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer version of the index finds more
  const found = useMemo(() => inOrderOfRank(people, searchEveryone(query)), [people, query, version]);
  return { people, found };
}

/** Chooses whom or what the preview is made with: an invented person, any draft, any person. */
export function PreviewWith() {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const chosen = useTemplates(({ previewWith }) => previewWith);
  const [query, setQuery] = useState('');
  const { people, found } = useFoundPeople(query);
  const { options, value } = useMemo(
    () => subjectChoices(chosen, query, Object.values(drafts), found, people),
    [chosen, query, drafts, found, people],
  );
  return (
    <div className={styles.with}>
      <Select label="Preview with" value={value} options={options} onChange={setPreviewWith} />
      {Math.max(people.length, Object.keys(drafts).length) > mostListed && (
        <SearchBox label="Find a draft or a person" value={query} onChange={setQuery} />
      )}
    </div>
  );
}
