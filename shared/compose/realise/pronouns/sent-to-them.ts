/** Where somebody both know sent the user to the recipient: whom "him" and "he" then mean. */
import type { Token } from '../../../language/language.ts';
import { type Gender, otherThan, pronounsOf } from '../words/gender.ts';
import { tellingVerbs } from '../words/verb-groups.ts';

/** What one is sent to do. */
const turning: ReadonlySet<string> = new Set(
  'write speak talk get contact ask message reach connect call email ring phone see meet approach find look'.split(
    ' ',
  ),
);

const betweenThem: ReadonlySet<string> = new Set('to with out in touch up for'.split(' '));

const persons: ReadonlySet<string> = new Set(['he', 'she', 'they', 'you']);

/** The place of "him" in "Heinz said I should speak with him"; none where nobody is sent to anybody. */
function whomAt(tokens: readonly Token[]): number {
  const told = tokens.findIndex(({ lemma, tag }) => tag === 'VERB' && sending.has(lemma));
  // "We explained them to each other": told by whoever writes.
  if (['i', 'we'].includes(tokens[told - 1]?.lower ?? '')) return -1;
  // "Ann got her loan through her when two banks told her no": told by others, and to Ann.
  if (tokens.slice(0, Math.max(told, 0)).some(({ tag }) => tag === 'VERB')) return -1;
  if (told < 1 || tokens.slice(0, told).some(({ lower }) => persons.has(lower))) return -1;
  // "Caio recommended her".
  if (isWhom(tokens, told + 1)) return told + 1;
  const verb = tokens.findIndex(({ lemma }, at) => at > told && turning.has(lemma));
  // "Ron says you got him a job": who is told of is Ron.
  if (verb < 0 || tokens.slice(told, verb).some(({ lower }) => lower === 'you')) return -1;
  let at = verb + 1;
  while (betweenThem.has(tokens[at]?.lower ?? '')) at += 1;
  return isWhom(tokens, at) ? at : -1;
}

const sending: ReadonlySet<string> = new Set([
  ...tellingVerbs,
  ...'advise urge encourage refer praise propose insist persuade'.split(' '),
]);

/** "Him", "her"; not "her sister". */
function isWhom(tokens: readonly Token[], at: number): boolean {
  const [whom, next] = [tokens[at], tokens[at + 1]];
  if (!['him', 'her', 'them'].includes(whom?.lower ?? '')) return false;
  return whom?.lower !== 'her' || !['NOUN', 'ADJ', 'PROPN'].includes(next?.tag ?? '');
}

/** "Heinz said I should speak with him": whom one is sent to is the recipient. */
export const isSentTo = (tokens: readonly Token[]): boolean => whomAt(tokens) > 0;

/** As whom the recipient is spoken of by who sent the user to them. */
export function sentToAs(tokens: readonly Token[]): Gender | null {
  const whom = tokens[whomAt(tokens)]?.lower ?? '';
  return (['she', 'he'] as const).find((gender) => pronounsOf[gender].has(whom)) ?? null;
}

/** "He's been with me", "she works for us": whom the sender has about them. */
const isWithSender = (tokens: readonly Token[], at: number): boolean => {
  const [link, whom] = tokens
    .slice(at + 1)
    .filter(({ tag }) => tag !== 'AUX' && tag !== 'VERB' && tag !== 'ADV');
  return ['with', 'for', 'under'].includes(link?.lower ?? '') && ['me', 'us'].includes(whom?.lower ?? '');
};

/**
 * As whom an answer goes on about the one it names first: "Thiago, he studied with her", but "Gwen, he taught her, she's
 * been with me since"; null where it does not.
 */
export function namedAs(tokens: readonly Token[]): Gender | null {
  const comma = tokens.findIndex(({ tag }) => tag !== 'PROPN');
  const [joint, pronoun, ...rest] = tokens.slice(comma);
  if (comma < 1 || (joint?.text !== ',' && joint?.text !== '.')) return null;
  if (pronoun?.lower !== 'she' && pronoun?.lower !== 'he') return null;
  const other = otherThan(pronoun.lower);
  return rest.some(({ lower }, at) => lower === other && isWithSender(rest, at)) ? other : pronoun.lower;
}

const joints: ReadonlySet<string> = new Set(['and', 'but', 'so', 'also', 'because', 'as', 'since']);

/** "She set up the first one", behind the stop of another sentence too: of whom it is said, the sentence does not tell. */
export const opensWithSomebody = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => {
    const before = tokens[joints.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
    const isOpening = before === undefined || ['.', '!', '?', ';'].includes(before.text);
    return ['he', 'she'].includes(lower) && isOpening;
  });
