/** What kind of thing a noun phrase names: one that can stand as it is, a plain one, one with its number, none. */

import { isDeterminer } from '../../../language/closed-class.ts';
import { isPluralNoun, needsArticle } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { itemsOf } from './thing-first.ts';

/** Whether a noun phrase can stand behind a preposition as it is: it has an article, or needs none. */
export function isSettled(tokens: readonly Token[], head: Token | undefined, language: Language): boolean {
  const first = tokens[0]?.lower ?? '';
  const isDetermined = isDeterminer(tokens[0]) || first === 'same';
  const isName = head?.tag === 'PROPN' || !/^\p{Ll}+$/u.test(head?.text ?? '');
  const isMany = head !== undefined && isPluralNoun(head);
  return isDetermined || (head !== undefined && !needsArticle(head, language) && (isName || isMany));
}

const doneByThings: ReadonlySet<string> = new Set([
  'matter',
  'help',
  'work',
  'count',
  'change',
  'cost',
  'sound',
]);

/** Nothing but nouns and what describes them, and none that may be the verb of a sentence: not "feedback matters". */
export function isPlainThing(tokens: readonly Token[], language: Language): boolean {
  const ends = tokens.findIndex(({ tag, text }) => tag === 'ADP' || tag === 'SCONJ' || text === ',');
  const words = tokens.slice(0, ends < 0 ? tokens.length : ends);
  const last = words.at(-1);
  const isVerb =
    words.length > 1 &&
    last !== undefined &&
    /[^s]s$/.test(last.lower) &&
    (language.usualTag(last.lower) !== 'NOUN' || doneByThings.has(last.lemma)) &&
    language.canBe(last.lemma, 'verb');
  const isLoose = tokens.some(
    (token, at) =>
      token.tag === 'VERB' &&
      token.lower === token.lemma &&
      tokens[at - 1]?.tag === 'NOUN' &&
      language.usualTag(token.lower) === 'VERB',
  );
  return (
    !isVerb &&
    !isLoose &&
    words.length > 0 &&
    words.every(
      ({ tag, text }, at) =>
        ['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'CCONJ'].includes(tag) ||
        // "Shipping permit", "painted panels".
        (tag === 'VERB' && at === 0 && /(?:ing|ed)$/.test(text)) ||
        text === '-' ||
        (text === '.' && at === words.length - 1),
    )
  );
}

const numbering: ReadonlySet<string> = new Set('nr no number vol volume part'.split(' '));

/** "Podcast episode 112", "film nr 4": with its number, a thing is what it is. */
export function beforeNumber(head: Token | undefined, tokens: readonly Token[]): Token | undefined {
  if (head?.tag !== 'NUM') return head;
  const at = tokens.indexOf(head) - 1;
  const before = numbering.has(tokens[at]?.lower ?? '') ? tokens[at - 1] : tokens[at];
  return isNominal(before) ? before : head;
}

/** "No waiting trucks": what there would be none of. */
export const isNoneOf = ([first, next, ...rest]: readonly Token[]) =>
  !rest.some(({ tag }) => tag === 'NUM') &&
  ['no', 'zero'].includes(first?.lower ?? '') &&
  next !== undefined &&
  !['idea', 'clue', 'one', 'longer'].includes(next.lower);

const offices: ReadonlySet<string> = new Set(
  'new old former current vice deputy acting honorary female first'.split(' '),
);

/** "That rocking chair", "the high chair you made": a thing, and no office. */
export function isNoOffice([first, ...rest]: readonly Token[], head: Token | undefined): boolean {
  if (head?.lemma !== 'chair') return false;
  const before = [first, ...rest][rest.indexOf(head)];
  const isKind = before?.tag === 'ADJ' || before?.lower.endsWith('ing') === true;
  return ['that', 'this'].includes(first?.lower ?? '') || (isKind && !offices.has(before?.lower ?? ''));
}

/** "UCL, LSE, SOAS", "the mill, the chapel, the league", "school, uni and our first job": three or more things alike. */
export function isListOfThings(tokens: readonly Token[]): boolean {
  const items = itemsOf(tokens, ({ text, tag }) => text === ',' || tag === 'CCONJ').filter(
    ({ length }) => length > 0,
  );
  const every = (is: (first: Token | undefined) => boolean) => items.every(([first]) => is(first));
  const areTold = tokens.some(
    ({ tag, lower }) => ['NUM', 'VERB', 'AUX', 'ADP'].includes(tag) || lower === 'i',
  );
  const isAnd = tokens.some(
    ({ tag }, at) => tag === 'CCONJ' && tokens.slice(0, at).some(({ text }) => text === ','),
  );
  // "Your class, the pub": what is theirs is not had by both.
  if (!every((first) => !['your', 'her', 'his'].includes(first?.lower ?? ''))) return false;
  const areAlike = every((first) => first?.tag === 'PROPN') || every((first) => first?.lower === 'the');
  return items.length > 2 && !areTold && (areAlike || isAnd);
}
