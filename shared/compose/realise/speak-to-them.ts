/** An answer that speaks about the recipient, "her talk", as it would be said to them: "your talk". */

import { isNominal, verbForm } from '../../language/clause.ts';
import { isPluralNoun } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import type { KnownNames } from './realised-answer.ts';
import { mayMeanSomebodyElse } from './somebody-else.ts';

const subjects: ReadonlySet<string> = new Set(['she', 'he']);
const verbsOfBeing: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "'s": "'re",
};

function secondPerson(verb: string, token: Token): string {
  const irregular = Object.hasOwn(verbsOfBeing, token.lower) ? verbsOfBeing[token.lower] : undefined;
  if (irregular !== undefined) return irregular;
  return token.tag === 'VERB' && verbForm(token) === 'third' ? token.lemma : verb;
}

/** "her" before a noun is "your", else "you"; so is "get her 20". */
function ownOrObject(next: Token | undefined, before?: Token): string {
  if (next?.tag === 'NUM' && before?.tag === 'VERB' && handing.has(before.lemma)) return 'you';
  const owned = next && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(next.tag);
  return owned ? 'your' : 'you';
}

const handing: ReadonlySet<string> = new Set([
  'get',
  'give',
  'send',
  'bring',
  'show',
  'offer',
  'find',
  'lend',
]);

const theirs: Readonly<Record<string, string>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  themselves: 'yourself',
};

function pronounFor(
  token: Token,
  next: Token | undefined,
  before: Token | undefined,
  they: boolean,
): string | null {
  if (they && Object.hasOwn(theirs, token.lower)) return theirs[token.lower] ?? null;
  switch (token.lower) {
    case 'she':
    case 'he':
    case 'him':
      return 'you';
    case 'hers':
      return 'yours';
    case 'his':
      return ownOrObject(next) === 'your' ? 'your' : 'yours';
    case 'her':
      return ownOrObject(next, before);
    case 'herself':
    case 'himself':
      return 'yourself';
    default:
      return null;
  }
}

/** How many words from here are the recipient's name; 0 for none. */
function recipientAt(tokens: readonly Token[], at: number, name: readonly string[]): number {
  const lower = (offset: number) => tokens[at + offset]?.lower;
  if (name.length === 0 || lower(0) !== name[0]) return 0;
  const whole = name.every((word, offset) => lower(offset) === word);
  return whole ? name.length : 1;
}

/** "Priya's going to speak", "Priya's a judge": the ending is "is", not of what is hers. */
function isVerbS(ending: Token, next: Token | undefined): boolean {
  if (ending.tag === 'AUX') return true;
  return next !== undefined && ((next.tag === 'VERB' && next.lower.endsWith('ing')) || next.tag === 'DET');
}

/** "Their post", "they said": of nobody else in this answer, since no others stand before it. */
function isAboutThem(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => ['their', 'they', 'them'].includes(lower));
  const isOfSender = ({ lower }: Token) => lower === 'my' || lower === 'our';
  const before = tokens.slice(0, Math.max(at, 0));
  const isMany = before.some((token) => isNominal(token) && isPluralNoun(token));
  return at >= 0 && !isMany && !before.some(isOfSender);
}

/**
 * The answer said to the recipient; null where it does not speak about them, or may speak about somebody else. What
 * prompted the message (`isPrompt`) is theirs, so "their post" is too.
 */
export function speakToThem(
  text: string,
  tokens: readonly Token[],
  names: KnownNames,
  language: Language,
  isPrompt: boolean,
): string | null {
  if (mayMeanSomebodyElse(tokens, names, language)) return null;
  const they = isPrompt && isAboutThem(tokens);
  const recipients = [names.recipient, names.callThem ?? ''].map((name) =>
    name.toLowerCase().split(/\s+/).filter(Boolean),
  );
  let result = '';
  let copied = 0;
  let changed = false;
  let verbDue = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const named = Math.max(...recipients.map((name) => recipientAt(tokens, index, name)));
    const last = tokens[index + Math.max(named, 1) - 1] ?? token;
    const next = tokens[index + Math.max(named, 1)];
    let replacement: string | null = null;
    let end = last.end;
    if (
      named > 0 &&
      (next?.lower === "'s" || next?.lower === '’s') &&
      !isVerbS(next, tokens[index + named + 1])
    ) {
      replacement = 'your';
      end = next.end;
      index += named;
    } else if (
      named > 0 &&
      token.start === 0 &&
      next &&
      (next.tag === 'VERB' || isVerbS(next, tokens[index + named + 1]))
    ) {
      replacement = 'you';
      verbDue = true;
      index += named - 1;
    } else if (token.tag === 'PROPN' && !changed && token.start > 0) {
      const other = names.others.some((name) => name.toLowerCase().split(/\s+/).includes(token.lower));
      if (other) return null;
    } else {
      replacement = pronounFor(token, next, tokens[index - 1], they);
      if (replacement === null && next && subjects.has(next.lower) && token.tag === 'AUX') {
        const fitted = secondPerson(token.text, token);
        if (fitted !== token.text.toLowerCase()) replacement = fitted;
      } else if (replacement !== null && subjects.has(token.lower)) {
        verbDue = tokens[index - 1]?.tag !== 'AUX';
      }
      if (replacement === null && verbDue && token.tag !== 'ADV') {
        const fitted = secondPerson(token.text, token);
        verbDue = false;
        if (fitted !== token.text) replacement = fitted;
      }
    }
    if (replacement === null) continue;
    result += text.slice(copied, token.start) + replacement;
    copied = end;
    changed = true;
  }
  return changed ? result + text.slice(copied) : null;
}
