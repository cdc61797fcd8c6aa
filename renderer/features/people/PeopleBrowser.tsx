import { UserPlus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { countOfPeople, filterPeople, sortPeople } from '../../../shared/people/list-people.ts';
import { Button } from '../../ui/Button.tsx';
import { SaveStatus } from '../../workspace/SaveStatus.tsx';
import { useWorkspace } from '../../workspace/store.ts';
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

const noPeople = {};

/** The people, searched, filtered and sorted. Typing in a field never waits for a long list. */
export function PeopleBrowser({ isReady, isUnread, personId }: PeopleBrowserProps) {
  const { query, stage, sort } = usePeopleView();
  const byId = useDeferredValue(useWorkspace(({ people }) => people) ?? noPeople);
  const sought = useDeferredValue(query);
  const people = useMemo(() => sortPeople(Object.values(byId), sort), [byId, sort]);
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
