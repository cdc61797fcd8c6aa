import { X } from 'lucide-react';
import { memo, useId, useMemo, useState } from 'react';
import { tagsInUse } from '../../../../shared/people/tags.ts';
import { type StageId, stageIds, stageLabels } from '../../../../shared/stages.ts';
import { Button } from '../../../ui/Button.tsx';
import fieldStyles from '../../../ui/Field.module.css';
import { Select } from '../../../ui/Select.tsx';
import { Suggestions } from '../../../ui/Suggestions.tsx';
import { useEveryone } from '../../../workspace/people.ts';
import { compare } from '../same/same.ts';
import { moveMany, tagMany, untagMany } from './change-many.ts';
import styles from './SelectionBar.module.css';
import { clearSelection, useSelection } from './selection.ts';

const unchosen = '';

/** The choice is an action: it goes back to its name once it was made. */
function ActionSelect<T extends string>(props: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
}) {
  const { label, options, onChoose } = props;
  return (
    <Select<T | typeof unchosen>
      label={label}
      look="pill"
      value={unchosen}
      options={[{ value: unchosen, label: `${label}…` }, ...options]}
      onChange={(value) => value !== unchosen && onChoose(value)}
    />
  );
}

const stages: readonly { readonly value: StageId; readonly label: string }[] = stageIds.map((value) => ({
  value,
  label: stageLabels[value],
}));

function AddTag({ ids, inUse }: { readonly ids: ReadonlySet<string>; readonly inUse: readonly string[] }) {
  const [tag, setTag] = useState('');
  const listId = useId();
  return (
    <form
      className={styles.tag}
      onSubmit={(event) => {
        event.preventDefault();
        tagMany(ids, tag);
        setTag('');
      }}
    >
      <input
        className={`${fieldStyles.input} ${styles.input}`}
        aria-label="Tag to add"
        placeholder="Add a tag…"
        list={listId}
        maxLength={200}
        value={tag}
        onChange={({ currentTarget }) => setTag(currentTarget.value)}
      />
      <Suggestions id={listId} texts={inUse} />
      <Button type="submit" disabled={tag.trim() === ''}>
        Add tag
      </Button>
    </form>
  );
}

/** What can be done to all who were picked; there while somebody is. */
export const SelectionBar = memo(function SelectionBar() {
  const ids = useSelection((selection) => selection.ids);
  const people = useEveryone(['tags']);
  const inUse = useMemo(() => tagsInUse(people ?? []), [people]);
  const worn = useMemo(() => tagsInUse((people ?? []).filter(({ id }) => ids.has(id))), [people, ids]);
  if (ids.size === 0) return null;
  const [first, second, third] = ids;
  const two =
    first !== undefined && second !== undefined && third === undefined ? ([first, second] as const) : null;
  return (
    <section className={styles.bar} aria-label="Selected people">
      <p className={styles.count} role="status">
        {ids.size.toLocaleString('en-GB')} selected
      </p>
      <AddTag ids={ids} inUse={inUse} />
      {worn.length > 0 && (
        <ActionSelect
          label="Remove tag"
          options={worn.map((value) => ({ value, label: value }))}
          onChoose={(tag) => untagMany(ids, tag)}
        />
      )}
      <ActionSelect label="Move to stage" options={stages} onChoose={(stage) => moveMany(ids, stage)} />
      {two !== null && <Button onClick={() => compare(two)}>Merge the two…</Button>}
      <Button look="quiet" onClick={clearSelection}>
        <X size={14} aria-hidden /> Clear selection
      </Button>
    </section>
  );
});
