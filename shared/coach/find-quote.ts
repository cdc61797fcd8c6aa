const edges = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/**
 * The words of `answer` as they stand in `text`, or null when they do not. Case, outer punctuation and the kind of
 * white space do not matter, since a template fits an answer into its sentence.
 */
export function findQuote(text: string, answer: string): string | null {
  const wanted = answer.normalize('NFC').replace(/\s+/g, ' ').replace(edges, '');
  if (wanted === '') return null;
  const readable = text.normalize('NFC').replace(/\s+/g, ' ');
  const at = readable.toLowerCase().indexOf(wanted.toLowerCase());
  return at < 0 ? null : readable.slice(at, at + wanted.length);
}
