/** Reads one sentence of an answer: its words, its shape, what it is about, and the beginning that fits it. */

import { mainVerb } from '../../language/clause.ts';
import { isPluralNoun } from '../../language/countable.ts';
import { verbOfGerund } from '../../language/gerund.ts';
import type { Language, Token } from '../../language/language.ts';
import { verbForm } from '../../language/verb-form.ts';
import type { Beginning } from './beginnings/beginning.ts';
import { beginningsFor } from './beginnings/beginnings.ts';
import { claimingNothing } from './beginnings/common-beginnings.ts';
import type { AnswerToRealise, Shape } from './realised-answer.ts';
import { shapeByField } from './shape/by-field.ts';
import { readShape } from './shape/read-shape.ts';
import { secondReading } from './shape/second-reading.ts';
import { isBroadcast } from './traits/broadcast.ts';
import { isCaredFor } from './traits/cared-for.ts';
import { doerTraits } from './traits/doer-traits.ts';
import { newsTraits } from './traits/milestones.ts';
import { sideOf } from './traits/one-sided.ts';
import { subjectlessTraits } from './traits/subjectless-traits.ts';
import { toldTraits } from './traits/told-traits.ts';
import type { Trait } from './traits/trait.ts';
import { traitsOf } from './traits/traits.ts';
import { isOfThing, isOnlyOne } from './traits/what-they-said.ts';
import { whenItIs } from './traits/when-it-is.ts';
import { workTraits } from './traits/working-in.ts';
import { withCompoundsWhole, withNamesWhole } from './words/compounds.ts';
import { endsAsPeople, headNoun } from './words/head-noun.ts';
import { withTagsMended } from './words/mended-tags.ts';
import { inside, isNameWithPlace, isOneName } from './words/names.ts';
import { namesPerson } from './words/people-nouns.ts';

/** One sentence of an answer, read. */
export type Part = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly shape: Shape;
  readonly traits: ReadonlySet<Trait>;
  /** What leaves a thing open, and stands before the whole sentence: "maybe", "perhaps". */
  readonly lead: string;
};

const kindsOfTwo: readonly (string | null)[] = ['event', 'field', 'past'];

const arePeople = ({ lower, lemma }: Token, language: Language) =>
  endsAsPeople(lower) || namesPerson(lemma, language) || !language.knows(lemma);

/** Of two people, "both" and a plural says what they are. */
function areMany({ tokens, shape }: Part, language: Language): boolean {
  const head = headNoun(tokens);
  return shape === 'noun-phrase' && head !== undefined && isPluralNoun(head) && arePeople(head, language);
}

const isDoingOfBoth = (rest: string, language: Language): boolean => {
  const [doing, next] = language.read(rest);
  if (!doing || !next || verbForm(doing) !== 'gerund') return false;
  const isObject = next.tag === 'ADP' || next.tag === 'NOUN' || next.tag === 'DET' || next.tag === 'PRON';
  return isObject && language.canBe(verbOfGerund(doing, language), 'verb');
};

const benefits: readonly string[] = ['benefitForThem', 'benefitForMe'];

const things: readonly Shape[] = ['noun-phrase', 'name', 'gerund'];

/** "If it works, a new client": the condition, and the thing; not "if lime, chalk or clay is best". */
function conditionFirst(text: string, language: Language): readonly string[] | null {
  const [whole = '', condition = '', clause = '', rest = ''] = /^(if ([^,]+),) (.+)$/is.exec(text) ?? [];
  const tokens = language.read(clause);
  const [first] = tokens;
  const isClause =
    first !== undefined &&
    (mainVerb(tokens) !== null || ['ADJ', 'VERB', 'PART'].includes(first.tag) || first.lower === 'all');
  return isClause ? [whole, condition, rest] : null;
}

/** "Maybe some consolation": the word before a thing goes before the sentence that is made of it. */
export function readPart(text: string, answer: AnswerToRealise, language: Language): Part {
  const [, lead = '', rest = ''] =
    /^(honestly,|frankly,|selfishly,|(?:also,? )?not going to lie,|to be honest,?|tbh,?) (.+)$/is.exec(
      text,
    ) ??
    /^(maybe|perhaps|possibly|also|hopefully|ideally|probably|mostly|mainly|primarily|chiefly|above all|finally(?= (?:an?|the|some|my|your) )),? (.+)$/is.exec(
      text,
    ) ??
    conditionFirst(text, language) ??
    [];
  if (rest === '' || !benefits.includes(answer.field)) return readWithoutLead(text, answer, language);
  const part = readWithoutLead(rest, answer, language);
  const isJudged = part.shape === 'adjective' && part.traits.has('would-be');
  const isThought = lead.endsWith(',') && part.shape === 'that-clause';
  const isGain =
    part.shape === 'dropped-subject' && (part.traits.has('it') || part.traits.has('third-person'));
  // "Hopefully an interview": a wish as it stands.
  const isHoped = /^(?:hopefully|ideally)$/i.test(lead) && part.shape === 'noun-phrase';
  if (isHoped && answer.field === 'benefitForMe') return { ...part, lead, shape: 'fragment' };
  return isJudged || isThought || isGain || things.includes(part.shape)
    ? { ...part, lead }
    : readWithoutLead(text, answer, language);
}

/** "Both accountants": where the beginning says "both", the answer need not. */
function readWithoutLead(text: string, answer: AnswerToRealise, language: Language): Part {
  const rest = /^both (?!of\b)(.+)$/is.exec(text)?.[1];
  const isOfTwo = answer.field === 'prompt' && answer.beginning === null && kindsOfTwo.includes(answer.kind);
  if (rest === undefined || !isOfTwo) return readPlainPart(text, answer, language);
  const whole = readPlainPart(text, answer, language);
  const part = readPlainPart(rest, answer, language);
  // "Both small shops, both hate it": one sentence in two halves.
  if (/, (?:and )?both\b/i.test(rest) && part.shape === 'noun-phrase') return { ...whole, shape: 'fragment' };
  const takes = ['noun-phrase', 'place', 'name', 'participle', 'adjective'].includes(part.shape);
  const isSaid = takes && whole.shape !== 'dropped-subject' && whole.shape !== 'sentence';
  // "Both building for schools".
  if (isDoingOfBoth(rest, language))
    return { ...part, shape: 'gerund', traits: new Set([...part.traits, 'both-said']) };
  const people = new Set([...part.traits, ...(areMany(part, language) ? (['people-noun'] as const) : [])]);
  const both = { ...part, traits: people };
  if (isSaid && fittingBeginning(both, answer)?.words.includes('both')) return both;
  return whole.shape === 'noun-phrase' ? { ...whole, shape: 'fragment' } : whole;
}

const opening = new Set(['"', '“', '«', '‘', "'"]);
const closing = new Set(['"', '”', '»', '’', "'"]);

/** What stands in quotation marks as one word: a title is no part of the sentence around it, whatever it says. */
function withQuotesWhole(tokens: readonly Token[], text: string): readonly Token[] {
  const from = tokens.findIndex((token) => opening.has(token.text));
  const to = tokens.findIndex((token, index) => index > from && closing.has(token.text));
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to]];
  if (from < 1 || !before || !first || !last) return tokens;
  // "The growers' market" has no quotation mark.
  if (before.end === first.start) return tokens;
  const quoted = text.slice(first.start, last.end);
  const whole: Token = {
    ...first,
    text: quoted,
    lower: quoted.toLowerCase(),
    lemma: quoted,
    tag: 'X',
    end: last.end,
  };
  return [...tokens.slice(0, from), whole, ...withQuotesWhole(tokens.slice(to + 1), text)];
}

/** "Money for the owner (they pay well)": what is said in brackets makes no sentence of what is around it. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ text }) => text === '(');
  const to = tokens.findIndex(({ text }, index) => index > from && text === ')');
  if (from < 1 || to < 0) return tokens;
  return [...tokens.slice(0, from), ...withoutAsides(tokens.slice(to + 1))];
}

/** What has its time: both may have been there, or will be. */
const datedKinds: ReadonlySet<string | null> = new Set(['event', 'talk']);

/** Whether it is in the dictionary, as one thing or as several. */
const isWord = (text: string, language: Language) => {
  const lower = text.toLowerCase();
  return language.knows(lower) || language.knows(lower.replace(/e?s$/, '')) || lower.endsWith('ing');
};

function readPlainPart(text: string, answer: AnswerToRealise, language: Language): Part {
  const { field, kind } = answer;
  const read = withTagsMended(language.read(inside(text, language)), answer, language);
  const tokens = withCompoundsWhole(withNamesWhole(withQuotesWhole(read, text)));
  const names =
    field === 'howKnown' || (field === 'prompt' && ['person', 'event', 'past'].includes(kind ?? ''));
  // "Tapeshelf", however it is written: no word, so that it is what something is called.
  const isCalled =
    field === 'prompt' &&
    kind === 'work' &&
    tokens.length === 1 &&
    /^\p{L}{4,}$/u.test(text) &&
    !isWord(text, language);
  const isNamed =
    isOneName(text) ||
    (kind === 'person' && field === 'prompt' && isNameWithPlace(text, language) && mainVerb(tokens) === null);
  const plain = withoutAsides(tokens);
  const first = isCalled || (names && isNamed) ? 'name' : readShape(text, plain, field, language);
  const shape = shapeByField(
    secondReading(first, { text, tokens: plain, answer, language }),
    plain,
    answer,
    language,
  );
  const traits = traitsOf(text, shape, tokens, language);
  const doers = doerTraits(tokens, shape, answer, language);
  const told = toldTraits(tokens, shape, language);
  const subjectless = subjectlessTraits(tokens, shape);
  const news = newsTraits(tokens, shape, answer, language);
  const side = field === 'prompt' && kind === 'field' ? sideOf(withoutAsides(tokens), shape, language) : null;
  const isField = field === 'prompt' && kind === 'field' && shape === 'noun-phrase';
  const dated = datedKinds.has(kind) && field === 'prompt' && (shape === 'place' || things.includes(shape));
  const when = dated ? whenItIs(plain, language.read(answer.typed)) : null;
  const repeated = [
    ...(shape === 'that-clause' && tokens[0]?.lower !== 'that' ? (['without-that'] as const) : []),
    ...(shape !== 'sentence' && isOnlyOne(tokens) ? (['only-one'] as const) : []),
    ...(shape === 'adjective' && isOfThing(tokens) ? (['of-thing'] as const) : []),
  ];
  const named = answer.names.others.some(
    (name) => name !== '' && text.startsWith(name) && !/^['’]s\b/.test(text.slice(name.length)),
  )
    ? (['told-person'] as const)
    : [];
  return {
    text,
    tokens,
    shape,
    traits: new Set([
      ...traits,
      ...doers,
      ...told,
      ...subjectless,
      ...news,
      ...workTraits(plain, shape, answer, language),
      ...repeated,
      ...named,
      ...(side === null ? [] : [side]),
      ...(isField && isCaredFor(plain, language) ? (['cared-for'] as const) : []),
      ...(shape === 'noun-phrase' && isBroadcast(plain) ? (['broadcast'] as const) : []),
      ...(when === null ? [] : [when]),
    ]),
    lead: '',
  };
}

/** The beginnings that can be joined with what was typed. */
export function joinableBeginnings(part: Part, { field, kind }: AnswerToRealise): readonly Beginning[] {
  return beginningsFor(field, kind).filter(({ takes }) => takes.includes(part.shape));
}

const own: readonly Shape[] = ['sentence', 'question', 'imperative'];

/**
 * The beginning the user chose; none where it cannot be joined with what is typed. Without a choice the first that
 * suits. A sentence needs none.
 */
export function fittingBeginning(part: Part, answer: AnswerToRealise): Beginning | null {
  const joinable = joinableBeginnings(part, answer);
  if (answer.beginning !== null) return joinable.find(({ id }) => id === answer.beginning) ?? null;
  if (own.includes(part.shape)) return null;
  const hasAny = (traits: readonly Trait[] | undefined) => traits?.some((trait) => part.traits.has(trait));
  const found = joinable.find(({ when, unless }) => (!when || hasAny(when)) && !hasAny(unless)) ?? null;
  const isSpokenAgainst = found?.claims !== undefined && answer.against?.has(found.claims);
  return isSpokenAgainst ? claimingNothing(found) : found;
}
