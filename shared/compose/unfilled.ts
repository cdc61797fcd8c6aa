/** Finds gaps that a person forgot to fill, whichever tool left them. */

export type Unfilled = {
  /** The gap as it stands in the text. */
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

// Each alternative is bounded, so that the scan stays linear on hostile text. The last two are what people write
// into templates by hand; capitals only, since "[name]" in lower case is often meant as it stands.
const gap =
  /\{\{[^{}\n]{0,80}\}\}|\{[a-z]{2,20}[ _]?(?:name|company|title)\}|%[A-Z]{2,12}_?[A-Z]{2,12}%|\[(?:[A-Z][\w' ]{1,30})\](?!\()|<[A-Z][A-Z _]{2,30}>|\b(?:FIRST|LAST)_?NAME\b|\bINSERT [A-Z ]{1,30} HERE\b/g;

/** All unfilled gaps in the order in which they stand. */
export function findUnfilled(text: string): readonly Unfilled[] {
  return [...text.matchAll(gap)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
