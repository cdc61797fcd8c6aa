import { useMemo, useState } from 'react';
import { find, prepareSearch } from '../../../shared/people/search.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useEveryone } from '../../workspace/people.ts';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './PreviewWith.module.css';
import { mostPeopleListed, subjectChoices } from './preview-subjects.ts';
import { setPreviewWith, useTemplates } from './store.ts';

/** Everyone, the ones changed last first. */
function usePeople() {
  const people = useEveryone(['name', 'updatedAt']);
  return useMemo(() => (people ?? []).toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1)), [people]);
}

/** Chooses whom or what the preview is made with: an invented person, any draft, any person. */
export function PreviewWith() {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const chosen = useTemplates(({ previewWith }) => previewWith);
  const [query, setQuery] = useState('');
  const people = usePeople();
  const search = useMemo(() => prepareSearch(people), [people]);
  const { options, value } = subjectChoices(chosen, Object.values(drafts), find(search, query), people);
  return (
    <div className={styles.with}>
      <Select label="Preview with" value={value} options={options} onChange={setPreviewWith} />
      {people.length > mostPeopleListed && (
        <SearchBox label="Find a person" value={query} onChange={setQuery} />
      )}
    </div>
  );
}
