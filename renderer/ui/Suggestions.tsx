type SuggestionsProps = {
  /** What the box names as its `list`. */
  readonly id: string;
  readonly texts: readonly string[];
};

/** What a box may well take; the platform offers those that begin as one types. */
export function Suggestions({ id, texts }: SuggestionsProps) {
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}
