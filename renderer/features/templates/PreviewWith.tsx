import { useMemo, useState } from 'react';
import { find, prepareSearch } from '../../../shared/people/search.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './PreviewWith.module.css';
import { draftSubject, personSubject, sampleSubjects } from './preview-subjects.ts';
import { setPreviewWith, useTemplates } from './store.ts';

/** A list of choices longer than this is hard to use, so people are then searched. */
const mostPeople = 100;

/** Everyone, the ones changed last first. */
function usePeople() {
  const people = useWorkspace((workspace) => workspace.people);
  return useMemo(
    () => Object.values(people ?? {}).toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1)),
    [people],
  );
}

/** Chooses whom or what the preview is made with: an invented person, any draft, any person. */
export function PreviewWith() {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const chosen = useTemplates(({ previewWith }) => previewWith);
  const [query, setQuery] = useState('');
  const people = usePeople();
  const search = useMemo(() => prepareSearch(people), [people]);
  const shown = find(search, query).slice(0, mostPeople);
  const chosenPerson = people.find(({ id }) => `person:${id}` === chosen);
  const listed =
    chosenPerson === undefined || shown.includes(chosenPerson) ? shown : [chosenPerson, ...shown];
  const options = [
    ...sampleSubjects,
    ...Object.values(drafts)
      .toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1))
      .map(draftSubject),
    ...listed.map(personSubject),
  ];
  return (
    <div className={styles.with}>
      <Select
        label="Preview with"
        value={options.some(({ value }) => value === chosen) ? chosen : 'sample:rich'}
        options={options}
        onChange={setPreviewWith}
      />
      {people.length > mostPeople && <SearchBox label="Find a person" value={query} onChange={setQuery} />}
    </div>
  );
}
