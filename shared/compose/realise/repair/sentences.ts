/** Where the sentences of an answer end. */

/** Shortened words, behind which a stop ends no sentence. */
const shortened: ReadonlySet<string> = new Set(
  `prof dr engr ing mag mr mrs ms st fr sr jr rev re eng er adv vs approx etc e.g i.e inc ltd co nr no nos min max med fig ch vol pp ed tel
   dept govt incl ca est std resp ref art sec para dia wt qty rs`.split(/\s+/),
);

/** "Version 7. Rain looks like rain"; not "7. June", "1. maps". */
const numbered =
  /(?<=\p{L}{2} \d{1,3}\.)\s+(?=\p{L}{2,})(?!(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|okt|oct|nov|de[cz])\p{L}*\b)/iu;

/** "Lunch, Feb. Talked about it"; not "Feb. 12", "Jan. Lund". */
const opensSentence = /^(?:I|We|You|S?[Hh]e|They|It|The|My|Our|\p{Lu}\p{Ll}+ed)\b/u;

const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const boundary =
  /(?<=[^\s.]{2}[.!?…]["'”’)]?)\s+(?=["'“‘(]?\p{L}{2,}|I\b|["'“‘(]?a\b)|(?<=\p{L}{2}\?)\s+(?=\d)/iu;

/** "Words of boats (knots!": a bracket that is closed later. */
const isOpen = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The sentences of a text; a stop inside a number, a web address or behind a shortened word ends none. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let goesOn = false;
  const pieces = text.split(boundary).flatMap((piece) => piece.split(numbered));
  for (const [at, piece] of pieces.entries()) {
    if (goesOn) sentences.push(`${sentences.pop() ?? ''} ${piece}`);
    else sentences.push(piece);
    const last = /([\p{L}.]+)\.$/u.exec(piece)?.[1]?.toLowerCase() ?? '';
    const isMonth = shortMonth.test(last) && !opensSentence.test(pieces[at + 1] ?? '');
    goesOn = shortened.has(last) || isMonth || isOpen(sentences.at(-1) ?? '');
    // "Her talk 'Whose hand is this?' on registers": a mark inside what is quoted.
    if (/[?!]["'”’)]$/u.test(piece)) goesOn = /^\p{Ll}/u.test(pieces[at + 1] ?? '');
  }
  return sentences;
}
