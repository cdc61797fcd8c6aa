/**
 * What a field is: something the user is asked for, described once. The forms, what is stored, the search, the record of
 * a person, the fields of templates and their previews all follow from the descriptions in this folder.
 */
import type { TokenKind } from '../people/tokens.ts';
import { mapRecord } from '../records.ts';

/**
 * `tokens`: a list, one entry at a time. `link`: an address, `links`: several of them. The others are texts of one line or
 * several.
 */
export type FieldKind = 'line' | 'paragraph' | 'tokens' | 'link' | 'links';

type ListKind = 'tokens' | 'links';

/** Whether a field of this kind holds a list. */
export function isListKind(kind: FieldKind): kind is ListKind {
  return kind === 'tokens' || kind === 'links';
}

/** How a template uses a field. */
export type TemplateUse = {
  /** Its name in the template language. */
  readonly name: string;
  /** It stands exactly as typed: names of people, places, firms and posts. Others hold sentences of the user's own. */
  readonly isAsTyped: boolean;
  /** It makes a message worth reading, beyond names and particulars; templates that use it are preferred. */
  readonly isTelling: boolean;
};

export type Field = {
  readonly label: string;
  readonly kind: FieldKind;
  /**
   * What it is a text or a list of. A name in capitals or all small is offered in its usual form, and the letters behind
   * one stay with it.
   */
  readonly holds?: TokenKind;
  /** A few words beside the label. */
  readonly aside?: string;
  /** What one could write. Stands under the field, and in previews where nothing else is known. */
  readonly example?: string | readonly string[];
  /** What stands under the field instead of the example. */
  readonly hint?: string;
  /** How often people answer it: previews with few answers leave out what is seldom known. */
  readonly answered: 'always' | 'usually' | 'seldom';
  /** Null for what is kept for the user and is no part of a message. */
  readonly template: TemplateUse | null;
};

type Fields = Readonly<Record<string, Field>>;

/** The value of a field. */
export type FieldValue = string | readonly string[];

/** The values that a group of described fields has. */
export type ValuesOf<F extends Fields> = {
  readonly [K in keyof F]: F[K]['kind'] extends ListKind ? readonly string[] : string;
};

/** The names that templates have for a group of described fields. */
export type TemplateNameIn<F extends Fields> = {
  [K in keyof F]: F[K]['template'] extends { readonly name: infer N extends string } ? N : never;
}[keyof F];

/** Nothing answered yet. */
export function emptyValues<F extends Fields>(fields: F): ValuesOf<F> {
  return mapRecord<string, Field, FieldValue>(fields, ({ kind }) =>
    isListKind(kind) ? [] : '',
  ) as ValuesOf<F>;
}

/** True for a text that holds sentences of the user's own, rather than names or what somebody else wrote. */
export function isProse({ kind, template }: Pick<Field, 'kind' | 'template'>): boolean {
  return (kind === 'line' || kind === 'paragraph') && template?.isAsTyped === false;
}

/** What stands under a field: its hint, or its example; '' for neither. */
export function hintOf({ hint, example = '' }: Pick<Field, 'hint' | 'example'>): string {
  if (hint !== undefined) return hint;
  const shown = typeof example === 'string' ? example : example.join(', ');
  return shown === '' ? '' : `For example: ${shown}`;
}
