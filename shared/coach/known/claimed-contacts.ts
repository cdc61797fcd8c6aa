/**
 * The people whom a text names as known to both, one by one: "we both know Ben Hart and Mark Low", "a few mutual
 * connections, including Ben", "Ben Hart and Mark Low are mutual connections".
 */
import { overlapsAny, type Span } from '../../span.ts';
import { anyOf } from '../exact/signs.ts';
import type { SharedPeople } from '../languages/language-signs.ts';
import { nameAt } from '../reading/names-in-text.ts';
import type { ReadText } from '../reading/read-text.ts';

/** The words of a language as the expressions that they make. */
type Expressions = {
  readonly lead: RegExp;
  readonly between: RegExp;
  readonly andOthers: RegExp;
  readonly honorific: RegExp;
  readonly determiner: RegExp;
  readonly ofPlace: RegExp;
  readonly beforePlace: RegExp;
  readonly afterName: RegExp;
  readonly openers: ReadonlySet<string>;
};

function expressionsOf(words: SharedPeople): Expressions {
  const joins = anyOf(words.joins);
  return {
    lead: new RegExp(String.raw`^(?:[\s,:;(–—-]|${anyOf(words.leads)}(?![\p{L}]))*$`, 'iu'),
    between: new RegExp(String.raw`^\s*(?:,|;|\/|&|(?:,\s*)?${joins}(?: also| even)?)\s*$`, 'iu'),
    andOthers: new RegExp(
      String.raw`^,? (?:&|${joins}) (?:\d{1,3}|\p{L}+)(?: \p{L}+)? ${anyOf(words.more)}(?!\p{L})`,
      'u',
    ),
    honorific: new RegExp(String.raw`^${anyOf(words.honorifics)}\.? (?=\p{Lu})`, 'u'),
    determiner: new RegExp(`^${anyOf(words.determiners)} `, 'u'),
    ofPlace: new RegExp(`^ ${anyOf(words.ofPlaces)}`),
    beforePlace: new RegExp(String.raw`\b${anyOf(words.beforePlaces)} $`),
    openers: new Set(words.openers),
    afterName: new RegExp(String.raw`^ ${anyOf(words.afterNames)}\b`),
  };
}

const made = new WeakMap<SharedPeople, Expressions>();

function expressionsFor(words: SharedPeople): Expressions {
  const known = made.get(words) ?? expressionsOf(words);
  made.set(words, known);
  return known;
}

/** A name without its title: "Father Linus Okpalugo" is noted as "Linus Okpalugo". */
export function withoutHonorific(name: string, words: SharedPeople): string {
  return name.replace(expressionsFor(words).honorific, '');
}

/** "We both know Leeds in the rain", "through Paper conservation", "from The Cold Materials week": no person. */
function isPersonHere(text: string, { start, end }: Span, { determiner, ofPlace, afterName }: Expressions) {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 12);
  if (determiner.test(`${name} `) || ofPlace.test(after)) return false;
  return name.includes(' ') || !/^ \p{Ll}/u.test(after) || afterName.test(after);
}

/** The lists of names in the body, each name in the order of the text; a name alone is a list of one. */
function listsOfNames(
  read: ReadText,
  between: RegExp,
  openers: ReadonlySet<string>,
): readonly (readonly Span[])[] {
  const lists: Span[][] = [];
  let end = read.body.start;
  for (const word of read.words) {
    if (word.start < end || word.start >= read.body.end || !/^\p{Lu}/u.test(word.text)) continue;
    if (openers.has(word.plain)) continue;
    const name = nameAt(read.text, word.start);
    if (name === null || overlapsAny(name, read.quoted)) continue;
    const last = lists.at(-1);
    const previous = last?.at(-1);
    if (previous !== undefined && between.test(read.text.slice(previous.end, name.start))) last?.push(name);
    else lists.push([name]);
    end = name.end;
  }
  return lists;
}

function endOfSentence(read: ReadText, position: number): number {
  const stop = read.sentences.find(({ start, end }) => start <= position && position <= end);
  return stop?.end ?? read.text.length;
}

/** The names of people, in the order of the text, that it claims as known to both. */
export function claimedContacts(read: ReadText, words: SharedPeople): readonly Span[] {
  const expressions = expressionsFor(words);
  const { lead, andOthers, determiner, beforePlace, between, openers } = expressions;
  const lists = listsOfNames(read, between, openers);
  const claimed = new Set<Span>();
  for (const { pattern } of words.before) {
    for (const match of read.plain.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const until = endOfSentence(read, from);
      const list = lists.find(
        ([first]) =>
          first !== undefined &&
          first.start >= from &&
          first.start < until &&
          lead.test(read.text.slice(from, first.start)),
      );
      const [first] = list ?? [];
      if (list !== undefined && first !== undefined && isPersonHere(read.text, first, expressions))
        for (const name of list) claimed.add(name);
    }
  }
  for (const list of lists) {
    const last = list.at(-1);
    const [first] = list;
    if (last === undefined || first === undefined) continue;
    if (beforePlace.test(read.text.slice(0, first.start).slice(-6))) continue;
    const after = read.text.slice(last.end, last.end + 80).replace(andOthers, '');
    if (determiner.test(`${read.text.slice(first.start, first.end)} `)) continue;
    if (words.behind.some(({ pattern }) => pattern.test(after))) for (const name of list) claimed.add(name);
  }
  return lists.flat().filter((name) => claimed.has(name));
}
