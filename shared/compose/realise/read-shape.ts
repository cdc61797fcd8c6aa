/** Tells by grammar what was typed: a sentence, a noun phrase, a verb without its subject … */
import { mainVerb, startsObject, verbForm } from '../../language/clause.ts';
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
import type { Language, Token } from '../../language/language.ts';
import { isName } from './names.ts';
import type { Shape } from './realised-answer.ts';

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
    (['and', 'but', 'so', 'also', 'well', 'yes', 'ok', 'maybe', 'perhaps', 'please', 'hopefully'].includes(
      token.lower,
    ) ||
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
function questionShape(tokens: readonly Token[], start: number): Shape | null {
  if (isInverted(tokens, start)) return 'question';
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
  return 'wh-clause';
}

function isBareVerb(token: Token, next: Token | undefined, language: Language): boolean {
  if (!language.canBe(token.lower, 'verb')) return false;
  if (language.usualTag(token.lower) === 'VERB')
    return next?.tag !== 'PUNCT' || !language.canBe(token.lower, 'noun');
  if (!next) return false;
  if (next.lower === 'to' || next.lower === 'in' || next.lower === 'for') return false;
  return startsObject(next) || objectPronouns.has(next.lower);
}

function verbShape(token: Token, next: Token | undefined, language: Language): Shape | null {
  const form = verbForm(token);
  if (form === 'gerund' && (token.tag === 'VERB' || startsObject(next))) return 'gerund';
  if (form === 'base' && isBareVerb(token, next, language)) return 'bare-verb';
  if (form === 'past' && token.tag === 'VERB') {
    if (
      next &&
      ['by', 'with'].includes(next.lower) &&
      !['work', 'speak', 'talk', 'meet'].includes(token.lemma)
    ) {
      return 'participle';
    }
    return 'dropped-subject';
  }
  return null;
}

const isCapitalised = (token: Token) => /^\p{Lu}/u.test(token.text);

/** What a word that stands first, and is no subject, tells. */
function openingShape(tokens: readonly Token[], start: number, language: Language): Shape | null {
  const first = tokens[start];
  const next = tokens[start + 1];
  if (!first) return null;
  if (first.lower === 'to' && next && language.canBe(next.lower, 'verb')) return 'infinitive';
  if (first.lower === 'so' && next?.lower === 'that') return 'purpose-clause';
  if (first.lower === 'that' && next && (subjectPronouns.has(next.lower) || possessives.has(next.lower))) {
    return 'that-clause';
  }
  if (first.lower === 'whether' || first.lower === 'if') return 'whether-clause';
  if (modals.has(first.lower) || catenatives.has(first.lower)) return 'dropped-subject';
  if (forms.be.has(first.lower) || forms.have.has(first.lower)) return 'dropped-subject';
  if (prepositions.has(first.lower) && first.lower !== 'to') return 'place';
  if (determiners.has(first.lower) || possessives.has(first.lower)) return null;
  if (isCapitalised(first) && next && isCapitalised(next) && next.lower !== 'i') return null;
  const verb = verbShape(first, next, language);
  if (verb) return verb;
  const complement =
    next && ['to', 'about', 'in', 'for', 'by', 'that', 'with', 'if', 'at', 'of'].includes(next.lower);
  if (first.tag === 'ADJ' && complement) return 'adjective';
  return null;
}

/** The shape of one sentence's words; `text` is what they were read from. */
export function readShape(text: string, tokens: readonly Token[], language: Language): Shape {
  const start = firstTelling(tokens);
  const first = tokens[start];
  if (!first) return 'empty';
  if (text.endsWith('?')) return 'question';
  const asked = questionShape(tokens, start);
  if (asked) return asked;
  if (openers.has(first.lower)) return 'sentence';
  if (reasons.has(first.lower) && mainVerb(tokens, start + 1) !== null) return 'because-clause';
  if (first.lower === 'because' || first.lower === 'since') return 'because-clause';
  if (tokens[0]?.lower === 'please' || first.lower === 'let') return 'imperative';
  const opening = openingShape(tokens, start, language);
  if (opening) return opening === 'place' && afterAdverbial(tokens, start) ? 'sentence' : opening;
  if (mainVerb(tokens, start) !== null) return 'sentence';
  return isName(text, tokens, language) ? 'name' : 'noun-phrase';
}

/** "In 2019 we met": what looks like a place is when or where a sentence happens. */
function afterAdverbial(tokens: readonly Token[], start: number): boolean {
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
  const comma = tokens[subject - 1]?.text === ',';
  return !inside && (comma || tokens[subject - 1]?.tag === 'NUM') && mainVerb(tokens, subject) !== null;
}
