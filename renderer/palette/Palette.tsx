import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { sortPeople } from '../../shared/people/list-people.ts';
import { inOrderOfRank } from '../../shared/people/search/search-index.ts';
import { builtInTemplates } from '../../shared/template/built-in/library.ts';
import { runCommand } from '../use-commands.ts';
import { peopleNow, usePeopleCount } from '../workspace/people.ts';
import { searchEveryone, useSearchVersion } from '../workspace/people-search.ts';
import { goTo, type Route } from '../workspace/route.ts';
import { loadPeople, useWorkspace } from '../workspace/store.ts';
import { commandEntries, draftEntry, type Entry, offeredEntries, templateEntry } from './entries.ts';
import { closePalette, noteUsed, usePalette } from './open-palette.ts';
import styles from './Palette.module.css';
import { PaletteOption } from './PaletteOption.tsx';

const newestFirst = (a: { readonly updatedAt: string }, b: { readonly updatedAt: string }) =>
  a.updatedAt < b.updatedAt ? 1 : -1;

/** Says what is offered for what was typed. Nobody changes while the palette is open. */
function useOffer(route: Route): (query: string) => readonly Entry[] {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const ownTemplates = useWorkspace((workspace) => workspace.ownTemplates);
  const recent = usePalette((palette) => palette.recent);
  const count = usePeopleCount();
  const version = useSearchVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are there once they have been counted
  const everyone = useMemo(() => sortPeople([...peopleNow()], 'changed'), [count]);
  const others = useMemo(
    () => [
      ...commandEntries(route),
      ...Object.values(drafts).toSorted(newestFirst).map(draftEntry),
      ...[...ownTemplates, ...builtInTemplates].map(templateEntry),
    ],
    [route, drafts, ownTemplates],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer version of the index finds more
  return useCallback(
    (query) => {
      const people = inOrderOfRank(everyone, searchEveryone(query));
      return offeredEntries({ query, recent, people, others });
    },
    [everyone, recent, others, version],
  );
}

/** One box to go to anybody and anything, and to run any command. */
export function Palette({ route }: { readonly route: Route }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const offer = useOffer(route);
  const listed = useDeferredValue(query);
  const offered = useMemo(() => offer(listed), [offer, listed]);
  const active = Math.min(chosen, offered.length - 1);
  useEffect(() => {
    dialog.current?.showModal();
    void loadPeople();
  }, []);

  function take(entry: Entry) {
    // Closed by itself, so that the focus goes back before what was chosen takes it.
    dialog.current?.close();
    noteUsed(entry.key);
    if ('go' in entry.goal) goTo(entry.goal.go);
    else runCommand(entry.goal.run, route);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // Whoever types and presses Enter at once means what stands in the box, though the list may not have followed yet.
    const { value } = event.currentTarget;
    const entry = value === listed ? offered[active] : offer(value)[0];
    if (step !== undefined && offered.length > 0)
      setChosen((active + step + offered.length) % offered.length);
    else if (event.key === 'Enter' && entry !== undefined && !event.nativeEvent.isComposing) take(entry);
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) dialog.current?.close();
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Go to or run"
      closedby="any"
      onClose={closePalette}
    >
      <input
        role="combobox"
        className={styles.input}
        aria-label="Go to or run"
        placeholder="A person, draft, template, screen or command"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={offered.length === 0 ? undefined : `${listId}-${active}`}
        spellCheck={false}
        autoComplete="off"
        maxLength={500}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Found" className={styles.list}>
        {offered.map((entry, index) => (
          <PaletteOption
            key={entry.key}
            id={`${listId}-${index}`}
            entry={entry}
            isActive={index === active}
            onTake={() => take(entry)}
          />
        ))}
      </div>
      <p className={styles.none} role="status">
        {offered.length === 0 && 'Nothing is called so, nor like it.'}
      </p>
    </dialog>
  );
}
