import { useEffect, useRef, useState } from 'react';
import columns from '../../ui/columns.module.css';
import { usePeopleRead, usePerson } from '../../workspace/people.ts';
import { loadPeople } from '../../workspace/store.ts';
import { PeopleBrowser } from './list/PeopleBrowser.tsx';
import styles from './People.module.css';
import { NoPerson } from './person/NoPerson.tsx';
import { PersonPanel } from './person/PersonPanel.tsx';
import { usePeopleView } from './store.ts';
import { Today } from './today/Today.tsx';

/** Everyone the user is in dialogue with: a list, and beside it what is known of the one who is chosen. */
export function People({ personId }: { readonly personId: string | null }) {
  const main = useRef<HTMLElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const hasPeople = usePeopleRead();
  const saved = usePerson(personId);
  const unsaved = usePeopleView((view) => (view.unsaved?.id === personId ? view.unsaved : undefined));
  const person = saved ?? unsaved ?? null;
  const isBoard = usePeopleView((view) => view.layout === 'board');
  // A board needs the room: without anybody to show, nothing stands beside it.
  const isAlone = isBoard && person === null && personId === null;
  useEffect(() => {
    void loadPeople().then(() => setLoaded(true));
  }, []);
  return (
    <div className={isAlone ? styles.alone : columns.columns}>
      <main ref={main} className={styles.main} tabIndex={-1}>
        <PeopleBrowser
          isReady={isLoaded && hasPeople}
          isUnread={isLoaded && !hasPeople}
          personId={personId}
        />
      </main>
      {!isAlone && person === null && personId === null && <Today />}
      {person === null && personId !== null && isLoaded && <NoPerson />}
      {person !== null && (
        <PersonPanel
          key={person.id}
          person={person}
          isNew={saved === null}
          onLeave={() => main.current?.focus()}
        />
      )}
    </div>
  );
}
