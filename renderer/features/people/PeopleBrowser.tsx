import { UserPlus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import { countOfPeople, filterPeople, sortPeople } from '../../../shared/people/list-people.ts';
import { Button } from '../../ui/Button.tsx';
import { useEveryone } from '../../workspace/people.ts';
import { SaveStatus } from '../../workspace/SaveStatus.tsx';
import { EmptyList } from './EmptyList.tsx';
import styles from './PeopleBrowser.module.css';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleList } from './PeopleList.tsx';
import { addPerson, usePeopleView } from './store.ts';

type PeopleBrowserProps = {
  readonly isReady: boolean;
  /** True when the people could not be read. */
  readonly isUnread: boolean;
  readonly personId: string | null;
};

const noPeople: readonly Person[] = [];

/** The people, searched, filtered and sorted. Typing in a field never waits for a long list. */
export function PeopleBrowser({ isReady, isUnread, personId }: PeopleBrowserProps) {
  const { query, stage, sort } = usePeopleView();
  const everyone = useDeferredValue(useEveryone(['updatedAt']) ?? noPeople);
  const sought = useDeferredValue(query);
  const people = useMemo(() => sortPeople(everyone, sort), [everyone, sort]);
  const shown = useMemo(() => filterPeople(people, { query: sought, stage }), [people, sought, stage]);
  const count = isReady && people.length > 0 ? countOfPeople(shown.length, people.length) : '';
  return (
    <>
      <div className={styles.head}>
        <h1>People</h1>
        <SaveStatus />
        <Button look="primary" onClick={addPerson}>
          <UserPlus size={16} aria-hidden /> Add person
        </Button>
      </div>
      <PeopleFilters />
      {isReady && shown.length > 0 && <PeopleList people={shown} personId={personId} />}
      {isReady && shown.length === 0 && <EmptyList hasPeople={people.length > 0} query={sought} />}
      {isUnread && <p className={styles.quiet}>Your people could not be read just now.</p>}
      {!isReady && !isUnread && <p className={styles.quiet}>Reading your people…</p>}
      <p className={styles.count} role="status">
        {count}
      </p>
    </>
  );
}
