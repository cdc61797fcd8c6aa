/** Small slips of somebody who writes in a hurry or learns the language, mended as a careful person would. */

import { mainVerb } from '../../../language/clause.ts';
import {
  isDeterminer,
  objectPronouns,
  possessives,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import { type Asked, type Mend, mended } from '../mend.ts';
import { brandName } from '../words/brand-names.ts';
import { endOfCompound } from '../words/compounds.ts';
import { countries } from '../words/countries.ts';
import { inside } from '../words/names.ts';
import { dayNames, feastNames, monthNames } from '../words/time-nouns.ts';
import { placedVerbs } from '../words/verb-groups.ts';
import { leftOutSubjectMends } from './left-out-subject.ts';
import {
  measureMends,
  ofThemMends,
  ownerMends,
  pastMends,
  sinceMends,
  wereMends,
  wishMends,
  youAreMends,
} from './left-out-words.ts';
import { slipsOfField } from './slips-by-field.ts';

/** "May" and "march" are more often verbs, and asked for by themselves. */
const calendar: ReadonlySet<string> = new Set(
  [...monthNames, ...dayNames, ...feastNames].filter((name) => !['may', 'march'].includes(name)),
);
const timed: ReadonlySet<string> = new Set(
  'in on since until till by from this last next every of'.split(' '),
);

/** "In march", "on sunday": names of days and months have a capital; "may" and "march" only where a time is told. */
function calendarMends(tokens: readonly Token[]): readonly Mend[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const word = calendar.has(token.lower) ? token.lower : token.lower.replace(/s$/, '');
    const isAfterPlace = before?.text === ',' && next === undefined;
    const isTold = timed.has(before?.lower ?? '') || before?.tag === 'NUM' || isAfterPlace;
    const endsThere = next === undefined || !(isNominal(next) && next.tag !== 'NUM');
    const isMonth = ['may', 'march'].includes(token.lower) && isTold && endsThere;
    if (token.text !== token.lower || (!isMonth && !calendar.has(word))) return [];
    return [{ start: token.start, end: token.start + 1, by: token.text.charAt(0).toUpperCase() }];
  });
}

/** "Physio in ireland". */
const countryMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, text, start }, at) => {
    const isPlaced = ['in', 'from', 'to', 'of', 'across'].includes(tokens[at - 1]?.lower ?? '');
    return isPlaced && text === lower && countries.has(lower)
      ? [{ start, end: start + 1, by: lower.charAt(0).toUpperCase() }]
      : [];
  });

/** "A olive oil": the article goes by the sound behind it. */
const articleMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, text, end }, at) => {
    const next = tokens[at + 1];
    const isVowel = /^[aeio](?!ne\b|nce\b|u|uro|w)\p{Ll}+$/u.test(next?.text ?? '');
    return lower === 'a' && text !== 'A' && isVowel && next?.start === end + 1
      ? [{ start: end, end, by: 'n' }]
      : [];
  });

/** "Longer then six months": what is compared. */
const comparedMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, start, end }, at) => {
    const before = tokens[at - 1];
    const isMore =
      ['more', 'less', 'rather'].includes(before?.lower ?? '') ||
      (['ADJ', 'ADV'].includes(before?.tag ?? '') &&
        /..er$/.test(before?.lower ?? '') &&
        !['never', 'however', 'together', 'later', 'after', 'over'].includes(before?.lower ?? ''));
    // "We were smaller then": behind it stands what is compared with.
    const next = tokens[at + 1];
    const isCompared = next !== undefined && next.tag !== 'PUNCT' && next.tag !== 'CCONJ';
    return lower === 'then' && isMore && isCompared ? [{ start, end, by: 'than' }] : [];
  });

/** "Your post on linkedin". */
const brandMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap((token, at) => {
    const by = brandName(token, tokens[at + 1]);
    return by === null ? [] : [{ start: token.start, end: token.end, by }];
  });

const wanting: ReadonlySet<string> = new Set(['want', 'hope', 'wish', 'try', 'decide']);

/** "Want buy queen": two verbs without what joins them. */
function joinedVerbMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const isVerb =
      token.tag === 'VERB' &&
      verbForm(token) === 'base' &&
      language.usualTag(token.lower) === 'VERB' &&
      token.lower !== 'help';
    const isDone = before?.lemma === 'want' && ['do', 'be', 'have'].includes(token.lower);
    const isWork =
      placedVerbs.has(token.lower) && tokens[at + 1]?.lower === 'with' && before?.lemma === 'want';
    const isShown =
      before?.lemma === 'want' &&
      verbForm(token) === 'base' &&
      language.canBe(token.lower, 'verb') &&
      (possessives.has(tokens[at + 1]?.lower ?? '') || objectPronouns.has(tokens[at + 1]?.lower ?? ''));
    if (
      !(isVerb || isWork || isShown || isDone) ||
      !before ||
      !(before.tag === 'VERB' || isDone) ||
      !wanting.has(before.lemma) ||
      verbForm(before) === 'gerund' ||
      endOfCompound(tokens, at) > at + 1
    )
      return [];
    return [{ start: token.start, end: token.start, by: 'to ' }];
  });
}

const asObjects: Readonly<Record<string, string>> = { she: 'her', he: 'him', they: 'them', you: 'you' };

/** "I want she train my staff": somebody, and what one wants of them. */
const wantedOfMends = (tokens: readonly Token[], language: Language): readonly Mend[] =>
  tokens.flatMap(({ lower, start, end }, at) => {
    const [before, verb] = [tokens[at - 1], tokens[at + 1]];
    const who = Object.hasOwn(asObjects, lower) ? asObjects[lower] : undefined;
    const isWanted = before?.lemma === 'want' && verb !== undefined && verb.lower === verb.lemma;
    const isVerb = isWanted && language.canBe(verb.lower, 'verb') && startsObject(tokens[at + 2]);
    return who !== undefined && (isVerb || (isWanted && language.usualTag(verb.lower) === 'VERB'))
      ? [{ start, end, by: `${who} to` }]
      : [];
  });

const isDoing = ({ tag, lower }: Token) =>
  ['VERB', 'AUX', 'PRON', 'ADJ'].includes(tag) && !possessives.has(lower);

/** What the article or owner before it makes a thing; "this works", "some fail" are clauses by themselves. */
const opensThing = (first: Token | undefined) =>
  ['a', 'an', 'the'].includes(first?.lower ?? '') || possessives.has(first?.lower ?? '');

/** "My mare limps", "your bread rises every day", read as nouns: a word behind the thing that may be what it does. */
const mayBeDone = ([first, ...rest]: readonly Token[], language: Language) =>
  rest
    .slice(opensThing(first) ? 1 : 0)
    .some(({ lower, lemma }) => lower !== lemma && /s$/.test(lower) && language.canBe(lemma, 'verb'));

/** "Because of they told me": a clause needs no "of"; "because of you" is whole. */
const becauseMends = (tokens: readonly Token[], language: Language): readonly Mend[] =>
  tokens.flatMap(({ lower, end }, at) => {
    const [of, subject, verb] = tokens.slice(at + 1);
    const isClause = ['i', 'we', 'he', 'she', 'they', 'you'].includes(subject?.lower ?? '');
    // "Because of you did I start" turns round.
    const isInverted = subjectPronouns.has(tokens[at + 4]?.lower ?? '') && verb?.tag === 'AUX';
    const isVerb =
      verb !== undefined && ['AUX', 'VERB'].includes(verb.tag) && verbForm(verb) !== 'gerund' && !isInverted;
    // "Because your kiln": a thing, and nothing that it does.
    const rest = tokens.slice(at + 1).filter(({ tag }) => tag !== 'PUNCT');
    const isThing = isDeterminer(of) && rest.length < 6 && !rest.some(isDoing) && isNominal(rest.at(-1));
    if (lower === 'because' && at === 0 && isThing && mainVerb(rest) === null && !mayBeDone(rest, language))
      return [{ start: end, end, by: ' of' }];
    return lower === 'because' && of?.lower === 'of' && isClause && isVerb
      ? [{ start: end, end: of.end, by: '' }]
      : [];
  });

/** "Same trade different town": two things that are held against each other. */
const differentMends = ([same, ...rest]: readonly Token[]): readonly Mend[] => {
  const at = rest.findIndex(({ lower }) => lower === 'different');
  const before = rest[at - 1];
  return same?.lower === 'same' && at > 0 && isNominal(before)
    ? [{ start: before?.end ?? 0, end: before?.end ?? 0, by: ',' }]
    : [];
};

const formsOfAddress: ReadonlySet<string> = new Set('mr mrs miss prof dr ms'.split(' '));

/** "Mr haddad": behind how somebody is addressed stands a name; "ms office" is none. */
const addressMends = (tokens: readonly Token[], language: Language): readonly Mend[] =>
  tokens.flatMap(({ lower, start }, at) => {
    const stop = tokens[at + 1]?.text === '.' ? 1 : 0;
    const name = tokens[at + 1 + stop];
    const isName = /^\p{Ll}{2,}$/u.test(name?.text ?? '') && isNominal(name);
    const isSure = ['mr', 'mrs'].includes(lower) || !language.knows(name?.lower ?? '');
    // "I miss wexford", "do you miss wexford".
    const isVerb = lower === 'miss' && (at === 0 || subjectPronouns.has(tokens[at - 1]?.lower ?? ''));
    if (isVerb) return [];
    if (!formsOfAddress.has(lower.replace('.', '')) || !name || !isName || !isSure) return [];
    return [start, name.start].map((from) => ({ start: from, end: from + 1, by: charAt(tokens, from) }));
  });

const charAt = (tokens: readonly Token[], from: number): string =>
  (tokens.find(({ start }) => start === from)?.text.charAt(0) ?? '').toUpperCase();

/** "Re your advert", "re: the fence". */
const regardingMends = ([re, ...rest]: readonly Token[]): readonly Mend[] => {
  const mark = rest[0]?.text === ':' ? rest[0] : undefined;
  const opens = isDeterminer(mark ? rest[1] : rest[0]);
  return re?.lower === 're' && opens ? [{ start: re.start, end: (mark ?? re).end, by: 'regarding' }] : [];
};

/** The answer with its slips mended. */
export function withSlipsMended(text: string, asked: Asked, language: Language): string {
  const tokens = language.read(text);
  const mends = [
    ...calendarMends(tokens),
    ...brandMends(tokens),
    ...articleMends(tokens),
    ...comparedMends(tokens),
    ...joinedVerbMends(tokens, language),
    ...wantedOfMends(tokens, language),
    ...leftOutSubjectMends(tokens, asked, language),
    ...wishMends(tokens, language),
    ...wereMends(tokens),
    ...ownerMends(tokens),
    ...ofThemMends(tokens),
    ...youAreMends(tokens),
    ...countryMends(tokens),
    ...pastMends(tokens),
    ...sinceMends(tokens),
    ...measureMends(tokens),
    ...becauseMends(tokens, language),
    ...differentMends(tokens),
    ...regardingMends(tokens),
    ...addressMends(tokens, language),
    ...slipsOfField(text, tokens, asked, language),
  ];
  // "Still hiring?" behind "are you": the capital of the first word goes.
  const isBegunAnew = mends.some(({ start, end, by }) => start === 0 && end === 0 && by.endsWith(' '));
  return mended(isBegunAnew ? inside(text, language) : text, mends);
}
