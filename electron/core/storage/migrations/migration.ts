/** One step of the data from a format to the next. */
export type Migration = {
  /** The name of the document whose content this step spreads over others, `name-0` to `name-f`; null for none. */
  readonly spreads: string | null;
  /**
   * Pure: the documents, by name, that the document `name` with `data` becomes. Every document passes through, most of
   * them as they are.
   */
  readonly migrate: (name: string, data: unknown) => ReadonlyMap<string, unknown>;
};
