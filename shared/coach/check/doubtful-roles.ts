/** What a text says somebody is by trade, and is not noted of them. */
import type { Token } from '../../language/language.ts';
import type { IsFunctionWord } from '../known/telling.ts';
import type { CheckWords, RoleWords } from './check-words.ts';
import type { Doubt } from './doubt.ts';
import { isKinNoted, isWordNoted, type NotedValues } from './noted-values.ts';
import { singular } from './singular.ts';

const mostBefore = 4;

const isNominal = ({ tag, lower }: Token, isFunctionWord: IsFunctionWord) =>
  (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') && !isFunctionWord(lower);

/** Where the noun phrase begins whose last word stands at `head`. */
function beginningOf(tokens: readonly Token[], head: number, isFunctionWord: IsFunctionWord): number {
  let at = head;
  for (let before = tokens[at - 1]; before !== undefined && head - at < mostBefore; before = tokens[at - 1]) {
    if (!isNominal(before, isFunctionWord)) break;
    at -= 1;
  }
  return at;
}

/**
 * Whose work the phrase names, where it says what somebody is ("as a nurse I …", "you are the head"); null where it
 * only speaks of such people ("the nurses").
 */
function heldBy(
  tokens: readonly Token[],
  beginning: number,
  head: number,
  { as, being, me, you, possessive, here }: RoleWords,
): 'me' | 'them' | null {
  if (beginning === 0 && here.has(tokens[head + 1]?.lower ?? '')) return 'me';
  const article = tokens[beginning - 1];
  const hasArticle = article?.tag === 'DET' || possessive.has(article?.lower ?? '');
  const at = hasArticle ? beginning - 2 : beginning - 1;
  const before = tokens[at];
  if (before === undefined) return null;
  if (as.has(before.lower) && (hasArticle || at === 0 || tokens[at - 1]?.tag !== 'ADJ')) {
    const near = [...tokens.slice(Math.max(0, at - mostBefore), at).toReversed(), ...tokens.slice(head + 1)];
    const person = near.find(({ lower }) => me.has(lower) || you.has(lower));
    return person !== undefined && you.has(person.lower) ? 'them' : 'me';
  }
  if (!being.has(before.lemma)) return null;
  const subject = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  if (subject.some((word) => you.has(word))) return 'them';
  return subject.some((word) => me.has(word)) ? 'me' : null;
}

/** Whether the phrase stands behind "work as" or "my job as", where any word names a trade. */
function isEmployment(tokens: readonly Token[], beginning: number, { as, employments }: RoleWords): boolean {
  const at = tokens[beginning - 1]?.tag === 'DET' ? beginning - 2 : beginning - 1;
  return as.has(tokens[at]?.lower ?? '') && employments.has(tokens[at - 1]?.lemma ?? '');
}

/** Whether somebody is noted to be so; `holder` leaves out what is noted of the other side. */
function isRoleNoted(
  noted: NotedValues,
  word: string,
  holder: 'me' | 'them' | null,
  { roles }: CheckWords,
): boolean {
  const of = holder === null ? noted : noted.of[holder];
  if (isKinNoted(of, word) || (word.length > 1 && of.initials.has(word))) return true;
  return roles.groups.some((group) => group.has(word) && [...group].some((other) => isKinNoted(of, other)));
}

/** What the role is over: "marketing" of "head of marketing"; its place, or null where nothing stands there. */
function charge(tokens: readonly Token[], head: number, { of }: RoleWords): number | null {
  if (!of.has(tokens[head + 1]?.lower ?? '')) return null;
  const at = tokens[head + 2]?.tag === 'DET' ? head + 3 : head + 2;
  const token = tokens[at];
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN') ? at : null;
}

/** @param tokens the words and marks of one statement, with their places in it */
export function doubtfulRoles(
  tokens: readonly Token[],
  noted: NotedValues,
  words: CheckWords,
): readonly Doubt[] {
  const { roles } = words;
  return tokens.flatMap((token, at): readonly Doubt[] => {
    const word = singular(token.lower);
    const over = charge(tokens, at, roles);
    const beginning = beginningOf(tokens, at, words.isFunctionWord);
    const holder = heldBy(tokens, beginning, at, roles);
    // "My head of department" is neither of the two.
    if (holder === null && roles.me.has(tokens[beginning - 1]?.lower ?? '')) return [];
    const isNoun = token.tag === 'NOUN' || token.tag === 'PROPN';
    // "Lead" and "head" are read as verbs where they end "as data lead".
    const isOver = roles.over.has(word) && (over !== null ? isNoun : holder !== null);
    const isTrade =
      isOver ||
      (roles.professions.has(word) && token.tag !== 'VERB') ||
      (isNoun && isEmployment(tokens, beginning, roles));
    if (!(isNoun || isTrade) || tokens[at + 1]?.tag === 'NOUN') return [];
    if (!isTrade && (holder === null || !roles.ending.test(word) || roles.beside.has(word))) return [];
    const phrase = tokens.slice(beginning, at);
    const isUnknown = (part: Token) =>
      roles.ranks.has(part.lower)
        ? !isWordNoted(noted, part.lower)
        : holder !== null && part.tag !== 'ADJ' && !isKinNoted(noted, part.lower);
    const chargeToken = over === null ? undefined : tokens[over];
    const hasOtherCharge = chargeToken !== undefined && !isKinNoted(noted, chargeToken.lower);
    if (isRoleNoted(noted, word, holder, words) && !phrase.some(isUnknown) && !hasOtherCharge) return [];
    const end = hasOtherCharge ? chargeToken.end : token.end;
    return [{ start: phrase[0]?.start ?? token.start, end, kind: 'role', instead: roleOf(holder, noted) }];
  });
}

/** The noted role of whom the phrase is about. */
function roleOf(holder: 'me' | 'them' | null, { answers, profile }: NotedValues): string | null {
  const role = holder === null ? '' : holder === 'them' ? answers.role : profile.role;
  return role.trim() === '' ? null : role.trim();
}
