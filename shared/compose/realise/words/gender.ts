/** "She" and "he" as words: which belong together, and how an answer reads where one of them is known to be another. */
import type { Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';

export type Gender = 'she' | 'he';

export const pronounsOf: Readonly<Record<Gender, ReadonlySet<string>>> = {
  she: new Set(['she', 'her', 'hers', 'herself']),
  he: new Set(['he', 'him', 'his', 'himself']),
};

/** Nouns for somebody of whom only one of the two is said. */
export const peopleOf: Readonly<Record<Gender, ReadonlySet<string>>> = {
  she: new Set(
    `woman girl lady mother mum mom mam mummy daughter sister aunt auntie wife grandmother granny gran nan niece nun matron
     midwife girlfriend granddaughter queen`.split(/\s+/),
  ),
  he: new Set(
    `man boy gentleman guy lad bloke father dad daddy son brother uncle husband grandfather grandpa granddad grandad nephew
     boyfriend grandson king monk priest`.split(/\s+/),
  ),
};

export const otherThan = (gender: Gender): Gender => (gender === 'she' ? 'he' : 'she');

/** What stands for a pronoun of somebody else: a name that no form knows. */
export const stranger = '\u{fffc}';

const anybody: ReadonlySet<string> = new Set('somebody someone anybody anyone nobody'.split(' '));

/** The place of "who" behind anybody, or behind one of a kind: "a composer who admits"; none where there is none. */
const relativeAt = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ lower }, at) => {
    const before = tokens.slice(Math.max(at - 3, 0), at);
    const isOne = before.some((token) => ['a', 'an'].includes(token.lower)) && before.at(-1)?.tag === 'NOUN';
    return lower === 'who' && (isOne || anybody.has(before.at(-1)?.lower ?? ''));
  });

const each: ReadonlySet<string> = new Set('everybody everyone nobody each'.split(' '));

/** "Everybody can see his rank": whoever it is. */
function isOfEach(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(0, at).findLastIndex(({ lower }) => each.has(lower));
  return from >= 0 && !tokens.slice(from, at).some(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ');
}

/** "Somebody who has his own tools": in the clause, "his" is of whom it is about. */
function withClauseOwn(tokens: readonly Token[]): readonly Token[] {
  const from = relativeAt(tokens);
  const stop = tokens.findIndex(({ text }, at) => at > from && /^[.!?;]$/.test(text));
  // "Who has seen him cry" is of two.
  const isOwn = ({ lower }: Token, at: number) =>
    ['he', 'she', 'his'].includes(lower) || (lower === 'her' && isNominal(tokens[at + 1]));
  // "Someone who knows it, and whom she has met": who did that is another.
  const isOpening = (at: number) =>
    ['he', 'she'].includes(tokens[at]?.lower ?? '') && ['who', 'whom'].includes(tokens[at - 1]?.lower ?? '');
  const isInside = (at: number) => from >= 0 && at > from && (stop < 0 || at < stop) && !isOpening(at);
  return tokens.map((token, at) =>
    (isInside(at) || (token.lower === 'his' && isOfEach(tokens, at))) && isOwn(token, at)
      ? { ...token, lower: stranger }
      : token,
  );
}

/**
 * The words with the pronouns of the other gender made those of a stranger, whom nobody takes for the recipient, and
 * those that mean whoever a clause is about. Without the former where it is not known how the recipient is spoken of.
 */
export function withStrangers(words: readonly Token[], recipient: Gender | undefined): readonly Token[] {
  const tokens = withClauseOwn(words);
  if (recipient === undefined) return tokens;
  const others = pronounsOf[otherThan(recipient)];
  return tokens.map((token) => (others.has(token.lower) ? { ...token, lower: stranger } : token));
}

/** "Graeme helped him": to whom the one that is named does something is somebody else. */
function otherBehind(tokens: readonly Token[], doer: number): Gender | undefined {
  const [verb, whom, next] = tokens.slice(doer + 1);
  const isObject =
    whom?.lower === 'him' || (whom?.lower === 'her' && !isNominal(next) && next?.tag !== 'ADJ');
  if (doer < 0 || verb?.tag !== 'VERB' || !isObject) return undefined;
  return whom?.lower === 'him' ? 'he' : 'she';
}

/**
 * "She told Noreen", "Noreen told her": who does something to the one that is named, or the other way round, is somebody
 * else, here and in what follows.
 */
export function withOthersBefore(
  tokens: readonly Token[],
  isRecipient: (at: number) => boolean,
): readonly Token[] {
  const at = tokens.findIndex((_, index) => isRecipient(index));
  const before = tokens.slice(0, Math.max(at, 0));
  const doer = before.map(({ lower }) => lower).find((word) => word === 'she' || word === 'he');
  const other = doer ?? otherBehind(tokens, at);
  return withStrangers(tokens, other && otherThan(other));
}

/** "He fixed her hamstring": two people, of whom nothing tells which one is the recipient. */
export const areTwoSpokenOf = (tokens: readonly Token[]): boolean =>
  Object.values(pronounsOf).every((pronouns) => tokens.some(({ lower }) => pronouns.has(lower)));
