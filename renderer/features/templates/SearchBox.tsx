import styles from './SearchBox.module.css';

type SearchBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A search field whose label is its placeholder. Escape empties it, as the platform does. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <input
      type="search"
      dir="auto"
      aria-label={label}
      placeholder={`${label}…`}
      className={styles.search}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
