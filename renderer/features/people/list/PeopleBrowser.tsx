import { UserPlus } from 'lucide-react';
import { memo } from 'react';
import { countOfPeople } from '../../../../shared/people/list-people.ts';
import { Button } from '../../../ui/Button.tsx';
import { lazily } from '../../../ui/lazily.tsx';
import { useClock } from '../../../workspace/clock.ts';
import { addressBookTopic, hrefOf } from '../../../workspace/route.ts';
import { SaveStatus } from '../../../workspace/SaveStatus.tsx';
import { SameNotice } from '../same/SameNotice.tsx';
import { useSame } from '../same/same.ts';
import { addPerson, usePeopleView } from '../store.ts';
import { EmptyList } from './EmptyList.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import styles from './PeopleBrowser.module.css';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleList } from './PeopleList.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useShown } from './use-shown.ts';

const Board = lazily(async () => (await import('../board/Board.tsx')).Board);
const SameDialog = lazily(async () => (await import('../same/SameDialog.tsx')).SameDialog);

const Head = memo(function Head() {
  return (
    <div className={styles.head}>
      <h1>People</h1>
      <SaveStatus />
      <LayoutSwitch />
      <a className={styles.book} href={hrefOf({ section: 'people', id: addressBookTopic })}>
        Address book
      </a>
      <Button look="primary" onClick={addPerson}>
        <UserPlus size={16} aria-hidden /> Add person
      </Button>
    </div>
  );
});

type PeopleBrowserProps = {
  readonly isReady: boolean;
  /** True when the people could not be read. */
  readonly isUnread: boolean;
  readonly personId: string | null;
};

/**
 * The people, searched, filtered and sorted. Typing never waits for a long list: all but the box that is typed into is a frame
 * behind, and what a key does not change is not rendered again (`memo`).
 */
export function PeopleBrowser({ isReady, isUnread, personId }: PeopleBrowserProps) {
  const clock = useClock();
  const { people, total, query, isExact } = useShown(clock);
  const count = isReady && total > 0 ? countOfPeople(people.length, total) : '';
  const layout = usePeopleView((view) => view.layout);
  const Layout = layout === 'board' ? Board : PeopleList;
  const isSameShown = useSame(({ isReviewing, comparing }) => isReviewing || comparing !== null);
  const isLike = !isExact && people.length > 0;
  return (
    <>
      <Head />
      <PeopleFilters />
      <SameNotice personId={personId} />
      <SelectionBar />
      {isReady && people.length > 0 && <Layout people={people} personId={personId} clock={clock} />}
      {isReady && people.length === 0 && <EmptyList hasPeople={total > 0} query={query} />}
      {isUnread && <p className={styles.quiet}>Your people could not be read just now.</p>}
      {!isReady && !isUnread && <p className={styles.quiet}>Reading your people…</p>}
      <p className={styles.count} role="status">
        {count}
        {isLike && ', with words like the ones you typed'}
      </p>
      {isSameShown && <SameDialog />}
    </>
  );
}
