/** How a verb is written, and whether it is the finite verb of the noun before it. */
import { britishBase, determiners, possessives } from './closed-class.ts';
import type { Language, Token } from './language.ts';

/** Verbs whose past form needs no object, so that "worked at" is what somebody did, not what was done to something. */
const intransitive: ReadonlySet<string> = new Set(
  `work talk listen look move start begin participate arrive live belong agree respond contribute rely join graduate
   study come go speak happen succeed fail wait stay travel meet attend sit stand stop appear collaborate struggle
   disagree insist cross overlap play depend apply migrate switch flood leak rise melt freeze rot sink burn sleep laugh cry end`.split(
    /\s+/,
  ),
);

/** Whether what a verb says is done goes without an object: "the buses stand on it". */
export const isIntransitive = (verb: string): boolean => intransitive.has(verb);

/** Past forms that are no participles, and verbs of telling: after a noun they are its verb, whatever follows. */
const simplePasts: ReadonlySet<string> = new Set(
  `went came gave took saw wrote spoke began broke chose drove fell flew grew knew rode rose sang shook stole swam threw
   wore ate drank said told thought asked`.split(/\s+/),
);

/** Verbs that go without an object; at the end of an answer they are the verb of a noun: "my bees died". */
const objectless: ReadonlySet<string> = new Set(
  `die arrive fall collapse vanish disappear happen fail sink melt freeze burn break close grow change rise drop crash
   stop split shrink leave retire resign lapse expire end`.split(/\s+/),
);

/** "My boss used to be yours", "she used to work there": nothing that is used in order to be or to work. */
const isUsedTo = (tokens: readonly Token[], index: number): boolean => {
  const [used, to, verb] = [0, 1, 2].map((step) => tokens[index + step]);
  if (used?.lower !== 'used' || to?.lower !== 'to' || verb === undefined) return false;
  return ['be', 'have'].includes(verb.lower) || intransitive.has(verb.lemma);
};

/** Past participles that are no past forms, so that they are nobody's verb: "now grown", "as written". */
const participles: ReadonlySet<string> = new Set(
  `written done gone known seen taken given grown broken fallen risen shaken chosen frozen driven drawn flown shown
   sung sunk torn worn woven sworn spoken stolen hidden eaten beaten forgotten been`.split(/\s+/),
);

/** What goes with a verb and needs no object: "help out". */
export const particles: ReadonlySet<string> = new Set(['up', 'off', 'out', 'down', 'away', 'back']);

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM');

/** How a verb is written: "share", "shares", "sharing", "shared". */
export function verbForm(token: Token): 'base' | 'third' | 'gerund' | 'past' {
  const isDoing = token.lower.endsWith('ing') && !/^(?:some|any|every|no)thing$/.test(token.lower);
  if (isDoing && /[aeiouy]/.test(token.lower.slice(0, -3))) return 'gerund';
  if (token.lower === token.lemma || britishBase.test(token.lower)) return 'base';
  return token.lower.endsWith('s') ? 'third' : 'past';
}

/** "Written", "sued": what was done to something, also where the library takes it for a quality. */
export const isDoneTo = (token: Token): boolean =>
  (token.tag === 'VERB' && verbForm(token) === 'past') || /[^e]ed$/.test(token.lower);

/** Whether what stands after a verb form speaks for its being one: the beginning of an object or of a clause. */
export function startsObject(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    determiners.has(token.lower) ||
    possessives.has(token.lower) ||
    token.tag === 'PRON' ||
    token.tag === 'DET' ||
    token.tag === 'PROPN' ||
    token.tag === 'NUM' ||
    ['that', 'how', 'what', 'why', 'whether', 'which', 'to'].includes(token.lower)
  );
}

/** "Talks", "jokes": what looks like several things may be what one does. */
export const mayBeThird = ({ lower, lemma }: Token, language: Language): boolean =>
  /[^s]s$/.test(lower) && language.canBe(lemma, 'verb');

const isPlural = (token: Token | undefined) =>
  token?.tag === 'NOUN' && token.lower.endsWith('s') && token.lower !== token.lemma;

const isMany = (token: Token | undefined) =>
  isPlural(token) ||
  ['people', 'children', 'women', 'men', 'police', 'data', 'few', 'many'].includes(token?.lower ?? '');

/** "The harbour silts up", "libtide ships it": what looks like a plural is a verb by what stands behind it. */
export function isVerbAfterAll(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, later] = [-1, 0, 1, 2].map((step) => tokens[index + step]);
  if (isUsedTo(tokens, index)) return isNominal(before);
  // "The kids love them".
  const isOfMany = isPlural(before) && token?.tag === 'NOUN' && token.lower === token.lemma;
  if (isOfMany && ['it', 'them'].includes(next?.lower ?? '')) return later?.tag !== 'VERB';
  if (
    token?.tag !== 'NOUN' ||
    !/[^s]s$/.test(token.lower) ||
    !isNominal(before) ||
    isPlural(before) ||
    before?.tag === 'NUM'
  )
    return false;
  if (!next) return false;
  const isTimed = ['every', 'each', 'when', 'whenever', 'twice'].includes(next.lower);
  if (particles.has(next.lower) || next.tag === 'ADV' || isTimed) return true;
  const isObject = ['it', 'them', 'us', 'me', 'him'].includes(next.lower);
  return isObject && later?.tag !== 'VERB' && later?.tag !== 'AUX';
}

/**
 * Whether a verb form after a noun is that noun's finite verb.
 * @param before the word that stands before it, or before what is told in between
 */
export function isFiniteVerb(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (before && ['be', 'being', 'been', 'get', 'gets'].includes(before.lower)) return false;
  if (before && (before.lower === 'to' || determiners.has(before.lower) || before.tag === 'ADJ'))
    return false;
  const form = verbForm(token);
  if (form === 'gerund' || participles.has(token.lower)) return false;
  // "A talk about dropped objects".
  if (form === 'past' && before?.tag === 'ADP' && next?.tag === 'NOUN') return false;
  // "14 failed ones".
  if (form === 'past' && before?.tag === 'NUM' && next?.tag === 'NOUN') return false;
  if (form === 'base')
    return (
      before?.lower === 'us' ||
      (isMany(before) &&
        (token.lemma === 'get' ||
          startsObject(next) ||
          isNominal(next) ||
          particles.has(next?.lower ?? '') ||
          (intransitive.has(token.lemma) && next !== undefined)))
    );
  if (simplePasts.has(token.lower) && isNominal(before)) return next !== undefined;
  if (form === 'past' && objectless.has(token.lemma) && next?.lower !== 'by') return true;
  if (form === 'third')
    return (
      !isPlural(before) &&
      (next === undefined
        ? before?.tag === 'PRON' || before?.tag === 'ADV'
        : !['PUNCT', 'CCONJ'].includes(next.tag))
    );
  if (before?.text === ',') return false;
  const object = startsObject(next) && (next?.lower !== 'to' || /^\p{Lu}/u.test(before?.text ?? ''));
  return object || (intransitive.has(token.lemma) && next !== undefined);
}

/** "After long time saw your name": a past form behind a noun, which is no participle. */
export const isPastOf = (token: Token, before: Token | undefined): boolean =>
  simplePasts.has(token.lower) && isNominal(before);
