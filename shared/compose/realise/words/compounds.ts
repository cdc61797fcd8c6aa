/** Words that belong together and the library takes apart: "on-the-ground", "face-to-face", "Vila do Porto". */
import type { Token } from '../../../language/language.ts';

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

const isName = (token: Token | undefined) => token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** The words with names such as "Vila do Porto" as one, in which "do" is no verb. */
export function withNamesWhole(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, index) => text === 'do' && isName(tokens[index - 1]) && isName(tokens[index + 1]),
  );
  const [first, , last] = tokens.slice(Math.max(at - 1, 0));
  if (at < 1 || !first || !last) return tokens;
  const text = `${first.text} do ${last.text}`;
  const whole: Token = {
    ...first,
    text,
    lower: text.toLowerCase(),
    lemma: text.toLowerCase(),
    end: last.end,
  };
  return withNamesWhole([...tokens.slice(0, at - 1), whole, ...tokens.slice(at + 2)]);
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
