/** Slips in the form of a verb: "I looking", "I am agree", "can to help", "did you went". */

import { forms } from '../../../language/closed-class.ts';
import { thirdPersonOf } from '../../../language/inflect.ts';
import type { Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { own } from '../../../records.ts';
import { withCapital } from '../../../text.ts';
import { atEachWord, beginsClause, deletion, insertion, isOneOf, replacement } from './slip.ts';
import { asked, isBase, isSureBase, many, modals, others, pastAdverb, persons } from './subject-and-verb.ts';

/** "I looking for a partner", "how we doing it". */
export const leftOutBe = atEachWord((tokens, at) => {
  const subject = tokens[at];
  const verb = tokens[pastAdverb(tokens, at + 1)];
  // "She quitting the board" is what was read of.
  if (!subject || !['i', 'we', 'they'].includes(subject.lower) || !beginsClause(tokens, at)) return [];
  if (verb?.tag !== 'VERB' || verbForm(verb) !== 'gerund' || /^(?:being|having)$/.test(verb.lower)) return [];
  return [insertion(tokens[at + 1] ?? verb, subject.lower === 'i' ? 'am' : 'are')];
});

/** What follows some verbs where they are verbs: "I am work for", but "we are work colleagues". */
const placed = wordList('in at as for with on from here there since near to');
const verbsAfterBe: Readonly<Record<string, ReadonlySet<string> | null>> = {
  agree: null,
  disagree: null,
  think: null,
  hope: null,
  want: null,
  need: null,
  have: null,
  know: null,
  learn: null,
  teach: null,
  come: wordList('from'),
  live: wordList('in near with'),
  look: wordList('for'),
  search: wordList('for'),
  study: placed,
  work: placed,
};

/** "I am agree", "we are work in a bakery", "she is work with you". */
export const beBeforeVerb = atEachWord((tokens, at) => {
  const [subject, be] = [tokens[at], tokens[at + 1]];
  const verb = tokens[pastAdverb(tokens, at + 2)];
  if (!verb || !be) return [];
  const isOther = isOneOf(subject, others) && ['is', "'s"].includes(be.lower);
  const isOurs = isOneOf(subject, many) && ['am', 'are', "'m", "'re"].includes(be.lower);
  if (!isOther && !isOurs) return [];
  const needed = own(verbsAfterBe, verb.lower);
  if (needed === undefined) return [];
  const next = tokens[tokens.indexOf(verb) + 1];
  if (needed !== null && !isOneOf(next, needed)) return [];
  const from = be.lower.startsWith("'") ? be.start : be.start - 1;
  const isThird = isOther ? [replacement(verb, thirdPersonOf(verb.lower))] : [];
  return [{ start: from, end: be.end, by: '' }, ...isThird];
});

const beforeObject = wordList('a an the some for to');
const knowing = wordList('that if when because hear heard see saw seen read know knew think understand hope');

/** "I saw that your hiring two planners": "you are", since what they do has an object. */
export const yourForYouAre = atEachWord((tokens, at) => {
  const [before, your, doing, what] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (your?.lower !== 'your' || !isOneOf(before, knowing) || !doing || verbForm(doing) !== 'gerund')
    return [];
  const isObject = what?.tag === 'NUM' || isOneOf(what, beforeObject);
  return isObject ? [replacement(your, "you're")] : [];
});

/** "What I can to help", "as much as I can to help": for that purpose. */
const isAllOne = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      ['what', 'whatever', 'all', 'everything', 'anything', 'best', 'as', 'where', 'how'].includes(lower),
    );

/** "I can to help", "can you to tell me". */
export const toAfterModal = atEachWord((tokens, at, language) => {
  const modal = tokens[at];
  if (!isOneOf(modal, modals)) return [];
  let next = at + 1;
  if (tokens[next]?.lower === "n't" || tokens[next]?.lower === 'not') next += 1;
  const isAsked = isOneOf(tokens[next], asked) && beginsClause(tokens, at);
  if (isAsked) next += 1;
  if (tokens[next]?.lower === 'please') next += 1;
  const [to, verb] = [tokens[next], tokens[next + 1]];
  const isSubject = isOneOf(tokens[at - 1], asked) && !forms.be.has(tokens[at - 2]?.lower ?? '');
  const hasSubject = isAsked || isSubject || tokens[at - 1]?.tag === 'PROPN';
  if (!hasSubject || isAllOne(tokens, at)) return [];
  return to?.lower === 'to' && isBase(verb, language) ? [deletion(to, verb)] : [];
});

const doing = wordList('do does did');

/** "Did you went alone", "I didn't knew", "what does it costs". */
export const formAfterDo = atEachWord((tokens, at) => {
  if (!isOneOf(tokens[at], doing)) return [];
  const isNot = ["n't", 'not'].includes(tokens[at + 1]?.lower ?? '');
  const isAsked = isOneOf(tokens[at + 1], asked) && !isOneOf(tokens[at - 1], asked);
  if (!isNot && !isAsked) return [];
  const place = pastAdverb(tokens, at + 2);
  const verb = tokens[place];
  if (verb?.tag !== 'VERB' || ['base', 'gerund'].includes(verbForm(verb))) return [];
  // "What did you used to do" is written so by many.
  return ['used', 'lay', 'found', 'saw', 'ground', 'bound', 'wound', 'felt', 'left'].includes(verb.lower)
    ? []
    : [replacement(verb, verb.lemma)];
});

const doneThen = wordList('be do have help');

/** "Do you can recommend a book". */
export const doBeforeModal = atEachWord((tokens, at, language) => {
  const [auxiliary, subject, modal, verb] = tokens.slice(at, at + 4);
  if (!auxiliary || !subject || !modal || !isOneOf(auxiliary, doing) || !isOneOf(subject, asked)) return [];
  if (!['can', 'could', 'must', 'should', 'may'].includes(modal.lower) || !beginsClause(tokens, at))
    return [];
  if (!isSureBase(verb, language) && !isOneOf(verb, doneThen)) return [];
  const by = /^\p{Lu}/u.test(auxiliary.text) ? withCapital(modal.lower) : modal.lower;
  return [replacement(auxiliary, by), { start: subject.end, end: modal.end, by: '' }];
});

const feelings: Readonly<Record<string, string>> = {
  interesting: 'interested',
  exciting: 'excited',
  boring: 'bored',
  amazing: 'amazed',
  confusing: 'confused',
  surprising: 'surprised',
};

/** "I am interesting in your work", "we are very exciting about it". */
export const feltByMe = atEachWord((tokens, at) => {
  const feeling = tokens[at];
  const by = own(feelings, feeling?.lower ?? '');
  if (!feeling || by === undefined) return [];
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const isMine =
    /\b(?:i|we) (?:(?:am|'m|are|'re|was|were|have been|became)) ?(?:also |very |really |so |always |much |more )*$/.test(
      `${before.join(' ')} `,
    );
  const next = tokens[at + 1]?.lower ?? '';
  return isMine && ['in', 'about', 'by', 'to', 'for', 'with', 'on'].includes(next)
    ? [replacement(feeling, by)]
    : [];
});

/** "I born in Split". */
export const leftOutWas = atEachWord((tokens, at) => {
  const [subject, born] = tokens.slice(at, at + 2);
  if (born?.lower !== 'born' || !isOneOf(subject, persons)) return [];
  return [insertion(born, ['i', 'he', 'she'].includes(subject?.lower ?? '') ? 'was' : 'were')];
});

const simplePasts: Readonly<Record<string, string>> = {
  went: 'gone',
  saw: 'seen',
  wrote: 'written',
  took: 'taken',
  gave: 'given',
  began: 'begun',
  knew: 'known',
  did: 'done',
  spoke: 'spoken',
  chose: 'chosen',
  broke: 'broken',
  drove: 'driven',
  ate: 'eaten',
  came: 'come',
  became: 'become',
};

/** "I have saw your talk". */
export const pastAfterHave = atEachWord((tokens, at) => {
  const [have, ...rest] = tokens.slice(at, at + 3);
  if (!have || !['have', 'has', "'ve"].includes(have.lower)) return [];
  const verb = rest[pastAdverb(rest, 0)];
  const by = own(simplePasts, verb?.lower ?? '');
  // "What I have did not help".
  const isDenied =
    verb !== undefined && ["n't", 'not'].includes(tokens[tokens.indexOf(verb) + 1]?.lower ?? '');
  const before = tokens[at - 2];
  const isOfThing =
    ['NOUN', 'PROPN'].includes(before?.tag ?? '') ||
    ['what', 'all', 'that', 'which', 'who'].includes(before?.lower ?? '');
  return verb && !isDenied && !isOfThing && by !== undefined ? [replacement(verb, by)] : [];
});
