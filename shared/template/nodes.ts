/** What a template consists of once it is read. */
import type { Span } from '../span.ts';

export type TextNode = Span & { readonly kind: 'text'; readonly text: string };

/**
 * What a field's answer has to be where it stands: a whole sentence, a clause beside other words of its sentence
 * ("I am writing because …"), or a phrase inside one ("Thank you for …").
 */
export type FieldPosition = 'sentence' | 'clause' | 'phrase';

export type FieldNode = Span & { readonly kind: 'field'; readonly name: string; readonly fallback?: string };

export type InlineNode = TextNode | FieldNode;

/** An optional part. `index` is its position among the optional parts, from 0; `rank` 1 is kept longest, 9 goes first. */
export type PartNode = Span & {
  readonly kind: 'part';
  readonly index: number;
  readonly rank: number;
  readonly full: readonly InlineNode[];
  readonly short?: readonly InlineNode[];
};

export type TemplateNode = InlineNode | PartNode;

export type ParsedTemplate = {
  readonly source: string;
  readonly nodes: readonly TemplateNode[];
  /** Where each field stands. */
  readonly positions: ReadonlyMap<FieldNode, FieldPosition>;
};
