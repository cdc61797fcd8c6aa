/** Words joined by hyphens around a small word, "on-the-ground", "face-to-face", which the library takes apart. */
import type { Token } from '../../language/language.ts';

const joints: ReadonlySet<Token['tag']> = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'PRON', 'SCONJ']);

/** The place behind the compound that begins at `from`. */
export function endOfCompound(tokens: readonly Token[], from: number): number {
  let end = from;
  for (;;) {
    const [word, hyphen, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
    const isJoined = word && hyphen && next && word.end === hyphen.start && hyphen.end === next.start;
    if (!isJoined || hyphen.text !== '-') return end + 1;
    end += 2;
  }
}

/** The words with each such compound as one, which describes what stands behind it. */
export function withCompoundsWhole(tokens: readonly Token[]): readonly Token[] {
  const whole: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first) break;
    const end = endOfCompound(tokens, at);
    const pieces = tokens.slice(at, end);
    const last = pieces.at(-1) ?? first;
    if (pieces.length < 3 || !pieces.some(({ tag }) => joints.has(tag))) {
      whole.push(first);
      continue;
    }
    const text = pieces.map((piece) => piece.text).join('');
    // "Log-in", "follow-up".
    const tag = last.tag === 'ADP' ? 'NOUN' : 'ADJ';
    const lower = text.toLowerCase();
    whole.push({ ...first, text, lower, lemma: lower, tag, end: last.end });
    at = end - 1;
  }
  return whole;
}
