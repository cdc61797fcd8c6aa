import { ArrowLeft, FileUp } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import {
  type BookView,
  bookViews,
  connectionsIn,
  findConnections,
} from '../../../../shared/address-book/find-connections.ts';
import type { AddressBook as Book } from '../../../../shared/model/address-book.ts';
import { idsOf, mapRecord } from '../../../../shared/records.ts';
import { Button } from '../../../ui/Button.tsx';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { loadAddressBook, useAddressBook } from '../../../workspace/address-book.ts';
import { openImport } from '../../../workspace/importing.ts';
import { hrefOf } from '../../../workspace/route.ts';
import styles from './AddressBook.module.css';
import { ConnectionRow } from './ConnectionRow.tsx';

/** As many rows as the document holds at first, and as many as are added each time. */
const shownAtOnce = 60;

/** The connections that were imported: whom one knows, where, and what changed since the import before. */
export function AddressBook() {
  const book = useAddressBook((state) => state.book);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    loadAddressBook().catch((error: unknown) => setProblem(error instanceof Error ? error.message : ''));
  }, []);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <a className={styles.back} href={hrefOf({ section: 'people', id: null })}>
          <ArrowLeft size={15} aria-hidden /> People
        </a>
        <h1>Address book</h1>
        <Button onClick={() => openImport()}>
          <FileUp size={16} aria-hidden /> Import
        </Button>
      </div>
      {problem !== null && <p role="alert">{problem}</p>}
      {book?.importedAt === null && <NoBook />}
      {book !== null && book.importedAt !== null && <Connections book={book} />}
    </main>
  );
}

function NoBook() {
  return (
    <div className={styles.empty}>
      <h2>No connections yet</h2>
      <p>
        Ask LinkedIn for a copy of your data (Settings, Data privacy), and import the zip as it comes: your
        connections stand here then, and whoever you write to becomes one of your people.
      </p>
    </div>
  );
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

const dayWords = (moment: string) => day.format(new Date(moment));

function Connections({ book }: { readonly book: Book }) {
  const [view, setView] = useState<BookView>('all');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const sought = useDeferredValue(query);
  const inView = useMemo(() => connectionsIn(book, view), [book, view]);
  const found = useMemo(() => findConnections(inView, sought), [inView, sought]);
  const before = useMemo(() => new Map(book.changes?.moved.map((was) => [was.id, was])), [book]);
  return (
    <>
      <SearchBox
        label="Search the address book"
        placeholder="Search names, roles, companies, or “at Harbour Rail”"
        hasSlash
        value={query}
        onChange={(value) => {
          setQuery(value);
          setShown(shownAtOnce);
        }}
      />
      {book.changes !== null && (
        <BookViews
          book={book}
          since={book.changes.since}
          shown={view}
          onShow={(next) => {
            setView(next);
            setShown(shownAtOnce);
          }}
        />
      )}
      <ul className={styles.list} aria-label="Connections">
        {found.slice(0, shown).map((connection) => (
          <ConnectionRow
            key={connection.id}
            connection={connection}
            before={before.get(connection.id) ?? null}
            isGone={view === 'gone'}
          />
        ))}
      </ul>
      {found.length > shown && (
        <p className={styles.more}>
          <Button look="quiet" onClick={() => setShown(shown + shownAtOnce)}>
            Show {Math.min(shownAtOnce, found.length - shown)} more
          </Button>
        </p>
      )}
      <p className={styles.count} role="status">
        {found.length.toLocaleString('en-GB')} of {inView.length.toLocaleString('en-GB')} connections
        {book.importedAt !== null && `, as imported on ${dayWords(book.importedAt)}`}
      </p>
    </>
  );
}

type BookViewsProps = {
  readonly book: Book;
  /** When the import before was. */
  readonly since: string;
  readonly shown: BookView;
  readonly onShow: (view: BookView) => void;
};

/** What the last import changed, counted once for a book and not with every key of a search. */
function BookViews({ book, since, shown, onShow }: BookViewsProps) {
  const counts = useMemo(() => mapRecord(bookViews, (_, id) => connectionsIn(book, id).length), [book]);
  return (
    <section className={styles.views} aria-label="What the last import changed">
      <span className={styles.since}>Since {dayWords(since)}:</span>
      {idsOf(bookViews).map((id) => (
        <Button key={id} look="chip" aria-pressed={shown === id} onClick={() => onShow(id)}>
          {bookViews[id]} {counts[id].toLocaleString('en-GB')}
        </Button>
      ))}
    </section>
  );
}
