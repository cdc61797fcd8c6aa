/** Words left out of what somebody is, has or wishes: "bit scared", "wife's boss", "would like connect", "better at chess". */
import type { Language, Token } from '../../language/language.ts';
import type { Mend } from './mend.ts';

const kin: ReadonlySet<string> = new Set(
  `wife husband partner mum mom mother dad father sister brother son daughter uncle aunt cousin niece nephew gran
   grandad granny neighbour neighbor flatmate boss landlord mate colleague`.split(/\s+/),
);

/** "Wife's boss": whose wife goes without saying. */
export const kinMends = ([who, of, next]: readonly Token[]): readonly Mend[] =>
  kin.has(who?.lower ?? '') && of?.lower === "'s" && next !== undefined
    ? [{ start: who?.start ?? 0, end: who?.start ?? 0, by: 'my ' }]
    : [];

/** "Bit scared": what the sender is, a little. */
export const bitMends = ([bit, state]: readonly Token[]): readonly Mend[] =>
  bit?.lower === 'bit' && (state?.tag === 'ADJ' || /[^e]ed$/.test(state?.lower ?? ''))
    ? [{ start: bit.start, end: bit.end, by: 'I am a bit' }]
    : [];

/** "Laid off from the mill", "both made redundant": it was done to them. */
export function passiveMends(tokens: readonly Token[]): readonly Mend[] {
  const [first] = tokens;
  const at = first?.lower === 'both' ? 1 : 0;
  const phrase = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (!first || !['laid off', 'made redundant', 'let go', 'brought up'].includes(phrase)) return [];
  const [end, by] = at === 1 ? [first.end, 'we were both'] : [first.start, 'I was '];
  return [{ start: first.start, end, by }];
}

/** "Would like connect": the "to" that is due. */
export function wishMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const [first, to] = tokens;
  if (first?.lower === 'like' && to?.lower === 'to')
    return [{ start: first.start, end: first.start, by: 'would ' }];
  const at = tokens.findIndex(({ lower }, index) => lower === 'like' && tokens[index - 1]?.lower === 'would');
  const [like, verb] = [tokens[at], tokens[at + 1]];
  const isVerb =
    verb !== undefined &&
    verb.lower === verb.lemma &&
    language.usualTag(verb.lower) === 'VERB' &&
    !language.canBe(verb.lower, 'noun');
  return like && isVerb ? [{ start: like.end, end: like.end, by: ' to' }] : [];
}

/** "Don't want to lose it" is a wish in itself. */
const wishes: ReadonlySet<string> = new Set(
  'want need wish like know think mind care worry sure much'.split(' '),
);

/** "Do not lose it again", "not wake at three": where a wish is due, it is no order. */
export function notToMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const [first] = tokens;
  const at = first?.lower === 'do' ? 1 : 0;
  const [not, verb] = [tokens[at], tokens[at + 1]];
  if (!first || !not || !["n't", 'not'].includes(not.lower) || !verb || wishes.has(verb.lemma)) return [];
  const isVerb = ['be', 'have'].includes(verb.lower) || language.canBe(verb.lower, 'verb');
  return isVerb ? [{ start: first.start, end: not.end, by: 'not to' }] : [];
}

/** "Better at chess": where a wish is due, what the sender would like to be. */
export const betterMends = ([better, link]: readonly Token[]): readonly Mend[] =>
  ['better', 'quicker', 'faster', 'braver', 'calmer'].includes(better?.lower ?? '') &&
  ['at', 'with', 'in', undefined].includes(link?.lower)
    ? [{ start: better?.start ?? 0, end: better?.start ?? 0, by: 'be ' }]
    : [];
