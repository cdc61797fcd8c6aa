/** Tells by grammar what was typed: a sentence, a noun phrase, a verb without its subject … */
import { isNominal, mainVerb, startsObject, stemsOf, verbForm, verbOfGerund } from '../../language/clause.ts';
import {
  auxiliaries,
  determiners,
  forms,
  modals,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from '../../language/closed-class.ts';
import { isMassNoun, isPluralNoun } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import { headNouns } from './head-nouns.ts';
import { isName } from './names.ts';
import type { RealisedField, Shape } from './realised-answer.ts';
import { headNoun, isRole } from './traits.ts';
import {
  adjectivalParticiples,
  dealingVerbs,
  mentioningVerbs,
  mutualVerbs,
  placedVerbs,
  receivingVerbs,
  senderVerbs,
  trades,
} from './verb-groups.ts';

const reasons: ReadonlySet<string> = new Set([
  'because',
  'since',
  'as',
  'cause',
  'cuz',
  'bcoz',
  'bcz',
  'coz',
  'cos',
]);
const openers: ReadonlySet<string> = new Set([
  'thanks',
  'thank',
  'congratulations',
  'congrats',
  'sorry',
  'hi',
  'hello',
]);
const catenatives: ReadonlySet<string> = new Set([
  'want',
  'hope',
  'wish',
  'need',
  'plan',
  'love',
  'like',
  'prefer',
]);

/** Words before the one that tells the shape: "also", "currently", "just". */
function firstTelling(tokens: readonly Token[]): number {
  let index = 0;
  const leads = (token: Token | undefined) =>
    token !== undefined &&
    !(token.lower === 'so' && tokens[index + 1]?.lower === 'that') &&
    ([
      'and',
      'but',
      'so',
      'also',
      'well',
      'yes',
      'ok',
      'maybe',
      'perhaps',
      'please',
      'hopefully',
      'ever',
    ].includes(token.lower) ||
      (token.tag === 'ADV' && token.lower.endsWith('ly')) ||
      ['just', 'always', 'never', 'once', 'still', 'now', 'recently'].includes(token.lower));
  while (index < tokens.length - 1 && (leads(tokens[index]) || tokens[index]?.text === ',')) index += 1;
  return index;
}

function isInverted(tokens: readonly Token[], at: number): boolean {
  const aux = tokens[at];
  const subject = tokens[at + 1]?.lower === "n't" ? tokens[at + 2] : tokens[at + 1];
  if (!aux || !subject || !auxiliaries.has(aux.lower) || aux.lower === 'am') return false;
  return (
    subjectPronouns.has(subject.lower) ||
    determiners.has(subject.lower) ||
    ['there', 'anyone', 'someone', 'anybody', 'people'].includes(subject.lower) ||
    (forms.do.has(aux.lower) && (subject.tag === 'NOUN' || subject.tag === 'PROPN')) ||
    (forms.be.has(aux.lower) && subject.tag === 'PROPN')
  );
}

/** "How did you get …", "What is …", "Which of them …"; not "how you got", which is a clause. */
function questionShape(tokens: readonly Token[], start: number, asks: boolean): Shape | null {
  if (isInverted(tokens, start)) return 'question';
  const pied = tokens.findIndex(({ lower }) => ['which', 'what', 'whom', 'whose'].includes(lower));
  if (asks && pied === start + 1 && prepositions.has(tokens[start]?.lower ?? '')) {
    if (tokens.some((_, index) => index > pied && isInverted(tokens, index))) return 'question';
  }
  const first = tokens[start];
  if (!first || !questionWords.has(first.lower)) return null;
  const clause = tokens.slice(start + 1, start + 6);
  const inversion = clause.findIndex((_, offset) => isInverted(tokens, start + 1 + offset));
  const subject = clause.findIndex(
    (token, offset) => subjectPronouns.has(token.lower) && !auxiliaries.has(clause[offset - 1]?.lower ?? ''),
  );
  if (inversion >= 0 && (subject < 0 || inversion < subject)) return 'question';
  const next = tokens[start + 1];
  if (next && auxiliaries.has(next.lower) && first.lower !== 'when') return 'question';
  if (['what', 'how'].includes(first.lower) && next?.lower === 'about') return 'question';
  const asksForSubject = asks && ['who', 'what', 'which', 'whose'].includes(first.lower);
  if (asksForSubject && next?.tag === 'VERB' && verbForm(next) !== 'gerund') return 'question';
  const counted = tokens[start + 3];
  const counts =
    first.lower === 'how' && ['many', 'much'].includes(next?.lower ?? '') && counted?.tag === 'VERB';
  return asks && counts ? 'question' : 'wh-clause';
}

/** "Exchange ideas": a verb and what is dealt with, though the library takes both for nouns. */
function isDealing(tokens: readonly Token[], start: number, language: Language): boolean {
  const first = tokens[start];
  const head = headNoun(tokens.slice(start + 1));
  if (!first || !head || !dealingVerbs.has(first.lower) || !language.canBe(first.lower, 'verb')) return false;
  return (
    !prepositions.has(tokens[start + 1]?.lower ?? '') && (isPluralNoun(head) || isMassNoun(head, language))
  );
}

/** "Commit rights", "pre-vetted candidates", "trained nurses": what is offered, not what somebody does. */
function isThingOffered(tokens: readonly Token[], start: number, field: RealisedField): boolean {
  const [first, next] = tokens.slice(start);
  if (!first || !next || dealingVerbs.has(first.lower)) return false;
  if (/-\p{L}+ed$/u.test(first.lower)) return true;
  const head = headNoun(tokens.slice(start + 1));
  if (head === next && headNouns.access.has(head.lemma) && verbForm(first) === 'base')
    return !receivingVerbs.has(first.lower);
  const isOffer = field === 'benefitForThem' || field === 'benefitForMe';
  return isOffer && /[^e]ed$/.test(first.lower) && (next.tag === 'NOUN' || next.tag === 'ADJ');
}

function isBareVerb(token: Token, next: Token | undefined, language: Language): boolean {
  if (!language.canBe(token.lower, 'verb')) return false;
  if (language.usualTag(token.lower) === 'VERB')
    return next?.tag !== 'PUNCT' || !language.canBe(token.lower, 'noun');
  if (!next) return mutualVerbs.has(token.lower);
  if (next.lower === 'to' || next.lower === 'in' || next.lower === 'for') return false;
  return startsObject(next) || objectPronouns.has(next.lower);
}

/** "hearing about your work", where the library takes "hearing" for a noun. */
function isDoing(token: Token, next: Token | undefined, language: Language): boolean {
  const verb = verbOfGerund(token, language);
  const isCommon = [senderVerbs, receivingVerbs, placedVerbs].some((verbs) => verbs.has(verb));
  return isCommon && next !== undefined && (prepositions.has(next.lower) || questionWords.has(next.lower));
}

function verbShape(token: Token, next: Token | undefined, language: Language): Shape | null {
  const form = verbForm(token);
  if (form === 'gerund' && (token.tag === 'VERB' || startsObject(next) || isDoing(token, next, language)))
    return 'gerund';
  if (form === 'base' && isBareVerb(token, next, language)) return 'bare-verb';
  if (form === 'past' && token.tag === 'VERB') {
    if (adjectivalParticiples.has(token.lower) && (isNominal(next) || next?.tag === 'ADJ')) return null;
    const active = ['work', 'speak', 'talk', 'meet', 'play', 'live', 'study', 'train'].includes(token.lemma);
    const passive =
      next &&
      (['by', 'with'].includes(next.lower) ||
        (mentioningVerbs.has(token.lemma) && prepositions.has(next.lower)));
    if (passive && !active) return 'participle';
    return 'dropped-subject';
  }
  return null;
}

/** "both studied", "both work on it"; not "both nurses". */
function isVerbAfterBoth(next: Token | undefined, language: Language): boolean {
  if (!next || next.lower === 'of') return false;
  const form = verbForm(next);
  return form === 'base' ? language.canBe(next.lower, 'verb') : form === 'past' && next.tag === 'VERB';
}

/** "study sediment" is what somebody does; a "research assistant" and "research on malaria" are not. */
function isTrade(tokens: readonly Token[], start: number): boolean {
  const head = headNoun(tokens.slice(start));
  const next = tokens[start + 1];
  if (!head || !next || head === tokens[start] || next.tag === 'CCONJ' || next.tag === 'ADP') return false;
  return !isRole(head.lower);
}

const isCapitalised = (token: Token) => /^\p{Lu}/u.test(token.text);

/** Where somebody says what they do or would like to do: "work in your lab" is a verb there. */
const placedFields: ReadonlySet<RealisedField> = new Set([
  'work',
  'benefitForMe',
  'benefitForThem',
  'reason',
]);

/** What a word that stands first, and is no subject, tells. */
function openingShape(
  tokens: readonly Token[],
  start: number,
  field: RealisedField,
  language: Language,
): Shape | null {
  const first = tokens[start];
  const next = tokens[start + 1];
  if (!first) return null;
  if (
    first.lower === 'to' &&
    next &&
    (language.canBe(next.lower, 'verb') || ['be', 'have', 'do'].includes(next.lower))
  ) {
    return 'infinitive';
  }
  if (first.lower === 'being') return 'gerund';
  if (first.lower === 'be') return 'bare-verb';
  if (first.lower === 'willing') return 'adjective';
  if (['due', 'thanks', 'as'].includes(first.lower) && next && (next.lower === 'to' || first.lower === 'as'))
    return 'place';
  if (first.lower === 'so' && next?.lower === 'that') return 'purpose-clause';
  if (first.lower === 'that' && next && (subjectPronouns.has(next.lower) || possessives.has(next.lower))) {
    return 'that-clause';
  }
  if (first.lower === 'whether' || first.lower === 'if') return 'whether-clause';
  if (modals.has(first.lower) || catenatives.has(first.lower)) return 'dropped-subject';
  if (forms.be.has(first.lower) || forms.have.has(first.lower)) return 'dropped-subject';
  if (prepositions.has(first.lower) && first.lower !== 'to') return 'place';
  if (first.lower === 'both' && isVerbAfterBoth(next, language)) return 'dropped-subject';
  if (determiners.has(first.lower) || possessives.has(first.lower)) return null;
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(first.text)) return null;
  if (isCapitalised(first) && next && isCapitalised(next) && next.lower !== 'i') return null;
  if (field === 'work' && isTrade(tokens, start)) {
    if (trades.has(first.lower)) return 'bare-verb';
    if (stemsOf(first.lower).some((stem) => trades.has(stem))) return 'gerund';
  }
  if (next && prepositions.has(next.lower) && placedVerbs.has(first.lower) && placedFields.has(field))
    return 'bare-verb';
  if (first.lower === 'born') return 'participle';
  const isHabit =
    ['use', 'follow', 'watch'].includes(first.lower) && ['prompt', 'howKnown', 'reason'].includes(field);
  if (isHabit && next && !prepositions.has(next.lower) && next.tag !== 'PUNCT') return 'bare-verb';
  if (placedFields.has(field) && isDealing(tokens, start, language)) return 'bare-verb';
  if (isThingOffered(tokens, start, field)) return null;
  if (field !== 'prompt' && mutualVerbs.has(first.lower) && tokens.length === start + 1) return 'bare-verb';
  const verb = verbShape(first, next, language);
  if (verb) return verb;
  const complement =
    next && ['to', 'about', 'in', 'for', 'by', 'that', 'with', 'if', 'at', 'of'].includes(next.lower);
  const isState =
    next !== undefined && tokens.slice(start + 1).every(({ tag }) => ['ADV', 'PUNCT'].includes(tag));
  const alone = isState || (tokens.length === start + 1 && (field === 'work' || start > 0));
  if (first.tag === 'ADJ' && (complement || alone)) return 'adjective';
  if (first.tag === 'ADJ' && next && questionWords.has(next.lower)) return 'adjective';
  return null;
}

/** The shape of one sentence's words; `text` is what they were read from. */
export function readShape(
  text: string,
  tokens: readonly Token[],
  field: RealisedField,
  language: Language,
): Shape {
  const start = firstTelling(tokens);
  const first = tokens[start];
  if (!first) return 'empty';
  if (text.endsWith('?')) return 'question';
  const asks = field === 'question';
  const asked = questionShape(tokens, start, asks);
  if (asked === 'question') return asked;
  if (asked) return clauseShape(tokens, start, asks);
  if (openers.has(first.lower)) return 'sentence';
  if (reasons.has(first.lower) && mainVerb(tokens, start + 1) !== null) return 'because-clause';
  if (first.lower === 'because' || first.lower === 'since') return 'because-clause';
  if (['please', 'kindly'].includes(tokens[0]?.lower ?? '') || first.lower === 'let') return 'imperative';
  const opening = openingShape(tokens, start, field, language);
  if (opening && afterAdverbial(tokens, start, opening)) return 'sentence';
  if (opening) return opening;
  if (mainVerb(tokens, start) !== null) return 'sentence';
  if (isFragment(tokens)) return 'fragment';
  return isName(text, tokens, language) ? 'name' : 'noun-phrase';
}

/** "Long time no speak", "alum here", "nothing yet, but": words that no beginning can stand before. */
function isFragment(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const last = words.at(-1);
  return (
    tokens.some(({ lower }, index) => lower === 'no' && isNominal(tokens[index - 1])) ||
    (words.length > 1 && ['here', 'too', 'nothing'].includes(last?.lower ?? '')) ||
    (words.length > 1 && ['nothing', 'lets', 'hows'].includes(words[0]?.lower ?? '')) ||
    (words[0]?.lower === 'fellow' && isCapitalised(words[1] ?? words[0]))
  );
}

/** A clause that begins with a question word, or the sentence or the short question that it really is. */
function clauseShape(tokens: readonly Token[], start: number, asks: boolean): Shape {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (asks && comma > 0 && isInverted(tokens, comma + 1)) return 'question';
  if (mainVerb(tokens, start) !== null) return 'sentence';
  const hasVerb = tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return asks && !hasVerb ? 'question' : 'wh-clause';
}

/** "In 2019 we met": what looks like a place is when or where a sentence happens. */
function afterAdverbial(tokens: readonly Token[], start: number, opening: Shape): boolean {
  if (!['place', 'gerund', 'infinitive', 'participle'].includes(opening)) return false;
  const subject = tokens.findIndex(
    (token, index) =>
      index > start + 1 &&
      ['i', 'we', 'you'].includes(token.lower) &&
      (tokens[index - 1]?.text === ',' || ['NUM', 'PROPN', 'NOUN'].includes(tokens[index - 1]?.tag ?? '')),
  );
  if (subject < 0) return false;
  const inside = tokens
    .slice(start, subject)
    .some((token) => ['how', 'what', 'that', 'which'].includes(token.lower));
  const verb = mainVerb(tokens, subject);
  if (inside || verb === null) return false;
  const before = tokens[subject - 1];
  const object = tokens[verb + 1];
  const hasObject =
    isNominal(object) || object?.tag === 'DET' || object?.tag === 'ADJ' || object?.tag === 'VERB';
  return before?.text === ',' || (opening === 'place' && (before?.tag === 'NUM' || hasObject));
}
