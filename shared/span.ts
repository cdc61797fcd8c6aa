/** Stretches of a text, and whether they share something. */

/** From `start` up to, and without, `end`; in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** True when the two share a character; one that ends where the other begins shares none. An empty one lies within. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True when `span` shares a character with one of `spans`. */
export function overlapsAny(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(span, other));
}

/** Those of `spans` that overlap none that was kept before them, in the order of the text. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (!overlapsAny(span, kept)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
