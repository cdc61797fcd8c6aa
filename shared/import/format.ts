/** What a format is: one file each, listed in the registry, that says what a file holds or that it is none of its kind. */
import type { Imported } from './imported.ts';
import type { Row } from './table.ts';

/** A format whose files are tables, with columns found by their heads. */
export type TableFormat = {
  /** What a file of it is called, within a sentence: "connections from LinkedIn". */
  readonly label: string;
  /** What `rows` of the file called `file` hold; null where the header is not this format's. */
  readonly read: (rows: readonly Row[], file: string) => Imported | null;
};

/** A format whose files are texts. */
export type TextFormat = {
  readonly label: string;
  readonly read: (text: string, file: string) => Imported | null;
};

/** A format whose files hold a value, in JSON or YAML. */
export type ValueFormat = {
  readonly label: string;
  readonly read: (value: unknown, file: string) => Imported | null;
};
