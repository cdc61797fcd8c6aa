/**
 * What a model is told of a statement: its words, their dictionary forms and kinds, short runs of them, the beginnings
 * of its words, where it stands, who is spoken of, and whether it takes up something that is known.
 */
import type { Language, Token } from '../../language/language.ts';
import { foldForSearch } from '../../people/names.ts';
import { overlapsAny, type Span } from '../../span.ts';
import { type PersonFacts, stem } from '../known/person-facts.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Features } from './linear-model.ts';
import type { Statement } from './statements.ts';

export type FeatureContext = {
  readonly read: ReadText;
  readonly facts: PersonFacts;
  readonly grammar: Language;
  /** As what the message is read: request, reply, first message, follow-up. */
  readonly kind: string;
};

/** Word classes whose members are few: they keep their own form in a run, all other words give only their kind. */
const closedTags: ReadonlySet<string> = new Set([
  'PRON',
  'DET',
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
]);

const link = /^(?:https?:|www\.)|\.(?:com|org|io|net|example|dev|co)(?:\/|$)/iu;
const money = /^[$€£₹]/u;

/** What is written together with another word, as it is written alone: "it's", "don't". */
const writtenOut: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'s": 'is',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "n't": 'not',
  ca: 'can',
  wo: 'will',
};

type Word = { readonly form: string; readonly lemma: string; readonly shape: string; readonly tag: string };

function wordOf(token: Token, facts: PersonFacts): Word {
  const folded = foldForSearch(token.lower).replace(/'s$/u, '');
  const as = (name: string): Word => ({ form: name, lemma: name, shape: name, tag: token.tag });
  if (link.test(token.text)) return as('<link>');
  if (money.test(token.text)) return as('<money>');
  if (/^\p{N}/u.test(token.text)) return as('<number>');
  if (facts.nameWords.has(folded)) return as('<name>');
  if (facts.companyWords.has(folded)) return as('<company>');
  if (token.tag === 'PROPN') return as('<proper>');
  const isJoined = token.tag === 'AUX' || token.lower === "n't";
  const form = (isJoined ? writtenOut[token.lower] : undefined) ?? token.lower;
  const shape = closedTags.has(token.tag) ? form : token.tag;
  return { form, lemma: token.lemma.toLowerCase(), shape, tag: token.tag };
}

const quotedWord: Word = { form: '<quoted>', lemma: '<quoted>', shape: '<quoted>', tag: 'X' };

function bucket(count: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => count <= bound);
  return at < 0 ? bounds.length : at;
}

const persons: Readonly<Record<string, string>> = {
  i: 'I',
  me: 'I',
  my: 'I',
  mine: 'I',
  myself: 'I',
  "i'm": 'I',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  you: 'you',
  your: 'you',
  yours: 'you',
  u: 'you',
  ur: 'you',
  he: 'they',
  she: 'they',
  they: 'they',
  his: 'they',
  her: 'they',
  their: 'they',
};

/** Which noted facts the words of a statement take up, and how much of each. */
function overlaps(words: readonly Word[], tokens: readonly Token[], facts: PersonFacts): readonly string[] {
  const said = new Set(tokens.map(({ lower }) => stem(foldForSearch(lower).replace(/'s$/u, ''))));
  const found: string[] = [];
  for (const { kind, words: noted } of facts.facts) {
    const telling = [...noted].filter((word) => said.has(word) && !facts.nameWords.has(word));
    if (telling.length === 0) continue;
    found.push(`noted:${kind}`);
    if (telling.length >= 2) found.push(`noted2:${kind}`);
  }
  if (words.some(({ form }) => form === '<name>')) found.push('says:name');
  if (words.some(({ form }) => form === '<company>')) found.push('says:company');
  if ([...said].some((word) => facts.profileWords.has(word))) found.push('says:profile');
  if ([...said].some((word) => facts.myWords.has(word))) found.push('says:mine');
  return found;
}

/** A statement of middling length has so many features, each of which counts one. */
const usualCount = 64;

/** Fewer features than these are counted as these. */
const fewestCount = 12;

/** All features of a statement with the weight that keeps a long one from saying everything more surely than a short one. */
function evened(features: Features): Features {
  const weight = Math.sqrt(usualCount / Math.max(fewestCount, features.size));
  return new Map([...features.keys()].map((name) => [name, weight]));
}

/** Lengths of the beginnings that related words share: "subscribe" and "subscription", "analyst" and "analysis". */
const rootLengths = [4, 6] as const;

/** What a word shares with words of its family; nothing of what is no word. */
function rootsOf(form: string): readonly string[] {
  return /^\p{L}{3}/u.test(form) ? rootLengths.map((length) => form.slice(0, length)) : [];
}

/** The features of one statement, of which `own` are the words. */
export function featuresOf(
  statement: Statement,
  place: { readonly index: number; readonly count: number },
  own: readonly Token[],
  { facts, kind, read }: FeatureContext,
): Features {
  const features = new Map<string, number>();
  const quoted: readonly Span[] = read.quoted.filter((span) => overlapsAny(span, [statement]));
  const add = (name: string) => {
    features.set(name, 1);
  };
  // A quoted title says what it is about, and nothing of what the sentence does.
  const words = own.map((token) => (overlapsAny(token, quoted) ? quotedWord : wordOf(token, facts)));
  const spoken = words.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SPACE');
  spoken.forEach(({ form, lemma, shape }, at) => {
    add(`w ${form}`);
    if (lemma !== form) add(`l ${lemma}`);
    for (const root of rootsOf(form)) add(`r ${root}`);
    const second = spoken[at + 1];
    const third = spoken[at + 2];
    if (second !== undefined) {
      add(`b ${form} ${second.form}`);
      add(`s ${shape} ${second.shape}`);
      add(`m ${form} ${second.shape}`);
    }
    if (second !== undefined && third !== undefined) {
      add(`s ${shape} ${second.shape} ${third.shape}`);
    }
  });
  const first = spoken[0];
  const next = spoken[1];
  if (first !== undefined) add(`first ${first.form}`);
  if (first !== undefined && next !== undefined) add(`first ${first.form} ${next.form}`);
  add(`part ${statement.part}`);
  add(`kind ${kind}`);
  add(`length ${bucket(spoken.length, [2, 5, 9, 14, 20, 30])}`);
  add(
    `place ${place.index === 0 ? 'first' : place.index >= place.count - 1 ? 'last' : place.index === 1 ? 'second' : 'middle'}`,
  );
  add(`statements ${bucket(place.count, [2, 3, 4, 6, 9])}`);
  if (statement.isQuestion) add('question');
  const written = read.text.slice(statement.start, statement.end);
  if (written.includes('!')) add('exclaims');
  if (/["“”«]/u.test(written)) add('quotes');
  const count = (tag: string) => words.filter((word) => word.tag === tag).length;
  add(`propers ${bucket(count('PROPN'), [0, 1, 2, 4])}`);
  add(`numbers ${bucket(count('NUM'), [0, 1, 2])}`);
  add(`adjectives ${bucket(count('ADJ'), [0, 1, 2, 3])}`);
  const who = new Set(own.map(({ lower }) => persons[lower]).filter((person) => person !== undefined));
  add(`persons ${[...who].sort().join('+')}`);
  for (const person of who) add(`person ${person}`);
  for (const found of overlaps(words, own, facts)) add(found);
  return evened(features);
}
