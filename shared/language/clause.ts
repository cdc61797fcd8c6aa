/**
 * Finds out whether words make a sentence of their own: a subject and a finite verb that belongs to it, not to a clause
 * inside its subject ("the driver that our team uses", "the paper you wrote").
 */
import {
  auxiliaries,
  forms,
  indefinites,
  isDeterminer,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './closed-class.ts';
import { isPluralNoun } from './countable.ts';
import type { Token } from './language.ts';
import { wordBefore } from './subject.ts';
import { isFiniteVerb, isNominal, isVerbAfterAll, startsObject, verbForm } from './verb-form.ts';

const isAdverb = (token: Token) => token.tag === 'ADV' || token.lower === "n't" || token.lower === 'not';

/** "Our cooperative buys olives": behind an article and before its verb, what could describe something is a noun. */
function withNounsAmongAdjectives(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const [before, next, later] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (token.tag !== 'ADJ' || !before || !next) return token;
    const isVerb = next.tag === 'VERB' && verbForm(next) === 'third' && startsObject(later);
    return isDeterminer(before) && isVerb ? { ...token, tag: 'NOUN' } : token;
  });
}

/** "A baker who delivers and stays": the second verb of who it is that does the first. */
function isOfRelative(tokens: readonly Token[], from: number, index: number): boolean {
  const before = tokens.slice(from, index);
  const relative = before.findLastIndex(
    ({ lower }, at) =>
      ['who', 'which', 'where', 'that'].includes(lower) &&
      (isNominal(before[at - 1]) || (lower === 'which' && prepositions.has(before[at - 1]?.lower ?? ''))),
  );
  if (before.at(-1)?.tag !== 'CCONJ' || relative < 1) return false;
  const said = before.slice(relative + 1);
  // "Where they cut hair and don't just sweep": a place has a subject behind it, and who does something is one.
  const isPlace = before[relative]?.lower === 'where' || prepositions.has(before[relative - 1]?.lower ?? '');
  const own = isPlace ? said.slice(said.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX')) : said;
  return !own.some(({ tag, lower }) => tag === 'PUNCT' || subjectPronouns.has(lower));
}

/** "Your hour with my gran who had no words and then she hummed", "the market when it hailed and we sang": told of it. */
function goesOnInClause(tokens: readonly Token[], from: number, at: number): boolean {
  const joined = tokens[at - 1]?.lower === 'then' ? at - 2 : at - 1;
  if (!['and', 'but'].includes(tokens[joined]?.lower ?? '')) return false;
  const before = tokens.slice(from, joined);
  const isTold = before.some(
    ({ lower }, place) => ['who', 'which', 'when', 'where'].includes(lower) && isNominal(before[place - 1]),
  );
  return isTold && isDeterminer(before[0]) && mainVerb(before) === null;
}

const causing: ReadonlySet<string> = new Set(['let', 'make', 'help', 'have', 'see', 'watch', 'hear']);

/** "Letting pickers set their breaks", "a way to make staff tell me", "you made us redo it": whom one lets do it, and what. */
export function isCaused(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || verbForm(token) !== 'base') return false;
  if (['me', 'us', 'him', 'them'].includes(tokens[index - 1]?.lower ?? ''))
    return causing.has(tokens[index - 2]?.lemma ?? '');
  let at = index - 1;
  while (isNominal(tokens[at]) || ['ADJ', 'DET'].includes(tokens[at]?.tag ?? '')) at -= 1;
  const cause = tokens[at];
  const isDone = cause !== undefined && (verbForm(cause) === 'gerund' || tokens[at - 1]?.lower === 'to');
  return at < index - 1 && isDone && causing.has(cause.lemma);
}

/** "One of your students gets a start": it is one who does. */
const isOneOf = (tokens: readonly Token[], from: number) =>
  (['one', 'each', 'neither'].includes(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of') ||
  // "Everyone in goat circles knows you".
  (indefinites.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.tag === 'ADP');

const thinking: ReadonlySet<string> = new Set(
  'think say share mention admit know feel believe hope wish claim'.split(' '),
);

/** "The flood plain we live on": behind an article and a noun, what could describe something is a part of its name. */
const isThingByAdjective = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.tag === 'ADJ' && tokens[index - 2]?.tag === 'NOUN' && isDeterminer(tokens[index - 3]);

/**
 * "The bit where you said apprentices should break things", "people who think they know": what is told has a verb of its
 * own; not "what you said".
 */
function isTelling(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const opening = tokens.slice(0, index).findLast(({ lower }) => subordinators.has(lower));
  if (!thinking.has(token?.lemma ?? '')) return false;
  if (!['where', 'when', 'who', 'why'].includes(opening?.lower ?? '')) return false;
  return (
    subjectPronouns.has(next?.lower ?? '') ||
    isDeterminer(next) ||
    (next?.tag === 'NOUN' && isPluralNoun(next))
  );
}

/**
 * The place of the finite verb of the words' own clause, from the place where they begin; null where there is none. A
 * clause without a subject ("worked at ORR") has none either.
 */
export function mainVerb(words: readonly Token[], from = 0): number | null {
  const tokens = withNounsAmongAdjectives(words);
  let nominal = false;
  let embedded = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const before = wordBefore(tokens, index);
    const next = tokens[index + 1];
    if (index > from && endsSentence(tokens, index - 1)) return null;
    // "Hand-flagged" is one verb.
    if (before?.text === '-' && before.end === token.start && tokens[index - 2]?.tag === 'VERB') continue;
    if (nominal && opensContactClause(tokens, from, index)) {
      embedded += 1;
      continue;
    }
    const isAnybody =
      nominal && isNominal(before) && ['nobody', 'everybody', 'everyone'].includes(token.lower);
    const isOfAnything = index > from + 1 && indefinites.has(before?.lower ?? '');
    const opensClause = isSubject(before, index === from) || isOfAnything;
    if ((subjectPronouns.has(token.lower) || isAnybody) && opensClause) {
      const isOfThing = isNominal(before) || isThingByAdjective(tokens, index) || isOfAnything;
      if (nominal && isOfThing && !hasComplement(tokens, index)) embedded += 1;
      else if (embedded === 0) {
        if (!goesOnInClause(tokens, from, index)) return finiteAfter(tokens, index);
        embedded += 1;
      }
      continue;
    }
    // "The bell itself, should you want it": a condition.
    const isInverted = ['should', 'had'].includes(token.lower) && before?.text === ',';
    if (isInverted && nominal && (subjectPronouns.has(next?.lower ?? '') || isDeterminer(next))) {
      embedded += 1;
      continue;
    }
    // "Counts from our lab, which I know you lack": told of it up to the next comma, or to the end.
    if (token.lower === 'which' && nominal && isSetOff(tokens, index)) {
      const closing = tokens.findIndex(({ text }, at) => at > index && text === ',');
      if (closing < 0) return null;
      index = closing;
      continue;
    }
    // "That bridge collapsed" points at a bridge.
    const isPlaced = before !== undefined && before.tag === 'ADP' && token.tag === 'DET';
    const isPointing = token.lower === 'that' && (index === from || isPlaced) && isNominal(next);
    if (subordinators.has(token.lower) && !isPreposition(token, next) && !isPointing) {
      embedded += 1;
      nominal = true;
      continue;
    }
    // "In May" is no verb.
    const isMonth =
      (token.text === 'May' &&
        (prepositions.has(before?.lower ?? '') || before?.text === ',' || before?.tag === 'NUM')) ||
      (token.text === 'may' && before?.lower === 'in' && next?.tag !== 'VERB');
    // "Letting it be measured", "at 3 am".
    const isHour = token.lower === 'am' && before?.tag === 'NUM';
    const isLet =
      token.lower === 'be' && before?.tag === 'PRON' && causing.has(tokens[index - 2]?.lemma ?? '');
    const canBeFinite = !['being', 'been'].includes(token.lower) && !isLet && !isHour;
    const aux =
      canBeFinite &&
      auxiliaries.has(token.lower) &&
      token.tag !== 'PART' &&
      // "The leaving do".
      !(token.lower === 'do' && token.tag === 'NOUN') &&
      before?.lower !== 'to' &&
      !isMonth;
    const subject = isOneOf(tokens, from) && isNominal(before) ? tokens[from] : before;
    // "One patch and logs from the pumps": what is joined to a thing is another, where nothing was done before.
    const isJoined = before?.tag === 'CCONJ' && embedded === 0 && verbForm(token) !== 'past';
    // "The software you wrote still runs".
    const isLast = next === undefined && tokens[index - 1]?.tag === 'ADV' && verbForm(token) === 'third';
    const isItsVerb = !isJoined && isFiniteVerb(token, subject, next) && !isCaused(tokens, index);
    const finite = token.tag === 'VERB' && (isItsVerb || isLast);
    if (aux || (nominal && (finite || isVerbAfterAll(tokens, index)))) {
      if (!nominal) return null;
      // "What it would and would not earn": the second half of a clause's verb.
      const isSecondHalf = before?.tag === 'CCONJ' && tokens[index - 2]?.tag === 'AUX';
      if (embedded === 0 && (isSecondHalf || isOfRelative(tokens, from, index))) {
        index = endOfVerbGroup(tokens, index);
        continue;
      }
      if (embedded === 0) return index;
      if (!isTelling(tokens, index)) embedded -= 1;
      index = endOfVerbGroup(tokens, index);
      continue;
    }
    // "A name to call when list is not clear": right behind "when" stands no verb in its base form.
    const isNounAfterAll =
      ['when', 'if', 'because', 'where'].includes(before?.lower ?? '') &&
      verbForm(token) === 'base' &&
      next?.tag === 'AUX';
    if (isNounAfterAll && token.tag === 'VERB') continue;
    if (embedded > 0 && token.tag === 'VERB' && verbForm(token) !== 'gerund' && before?.lower !== 'to') {
      if (!isTelling(tokens, index)) embedded -= 1;
      continue;
    }
    if (isNominal(token) || token.tag === 'PRON') nominal = true;
  }
  return null;
}

const times: ReadonlySet<string> = new Set(
  'day week month year time night morning evening summer winter spring autumn'.split(' '),
);

/** "The cards your team sends out", "the grants the Trust has made": whose doing it is stands right behind the thing; not "last week your team sent". */
function opensContactClause(tokens: readonly Token[], from: number, at: number): boolean {
  const [first, before, token, owned, verb] = [from, at - 1, at, at + 1, at + 2].map(
    (index) => tokens[index],
  );
  const opens = possessives.has(token?.lower ?? '') || token?.lower === 'the';
  if (before?.tag !== 'NOUN' || !opens) return false;
  // "Last week your team sent" it; "the night the roof came off" is one night.
  const isNamedTime = first?.lower === 'the' && before === tokens[from + 1];
  if (times.has(before.lemma) && !isNamedTime) return false;
  const isThing = first?.tag === 'DET' || possessives.has(first?.lower ?? '');
  const isVerb = verb?.tag === 'AUX' || (verb?.tag === 'VERB' && verbForm(verb) !== 'gerund');
  return isThing && isNominal(owned) && isVerb;
}

/** "The fair, which …", "the fair, at which …". */
const isSetOff = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' || (tokens[at - 1]?.tag === 'ADP' && tokens[at - 2]?.text === ',');

/** A mark that ends a sentence; behind "Engr" and before a name it does not. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.tag !== 'PUNCT' || !['.', '!', '?'].includes(mark.text)) return false;
  return !(mark.text === '.' && before?.tag === 'PROPN' && before.text.length < 5 && next?.tag === 'PROPN');
}

/** "FOSDEM you were in the jury": nothing is missing after the verb, so that it says nothing of the noun before it. */
function hasComplement(tokens: readonly Token[], pronoun: number): boolean {
  const [verb, next, later] = [1, 2, 3].map((step) => tokens[pronoun + step]);
  if (!verb || !forms.be.has(verb.lower) || !next) return false;
  const isPlaced = prepositions.has(next.lower) && later !== undefined && later.tag !== 'PUNCT';
  return isPlaced || next.tag === 'DET';
}

const isPreposition = (token: Token, next: Token | undefined) =>
  prepositions.has(token.lower) &&
  !(next && (subjectPronouns.has(next.lower) || indefinites.has(next.lower)));

/** Whether a pronoun stands where a subject does, not as the object of what is before it. */
function isSubject(before: Token | undefined, first: boolean): boolean {
  if (first || !before) return true;
  if (before.tag === 'VERB' || before.tag === 'AUX') return false;
  return !(prepositions.has(before.lower) && !subordinators.has(before.lower)) || before.tag === 'SCONJ';
}

/** After a subject pronoun nearly any word is its verb; "you and your team" goes on with its subject. */
function finiteAfter(tokens: readonly Token[], pronoun: number): number | null {
  let index = pronoun + 1;
  while (
    tokens[index] &&
    (isAdverb(tokens[index] as Token) || ['both', 'all'].includes(tokens[index]?.lower ?? ''))
  ) {
    index += 1;
  }
  const token = tokens[index];
  if (!token) return null;
  if (token.tag === 'CCONJ') return mainVerb(tokens, index + 1);
  const isLiking = token.lower === 'like' && pronoun === index - 1;
  return token.tag === 'PUNCT' || (prepositions.has(token.lower) && !isLiking) ? null : index;
}

function endOfVerbGroup(tokens: readonly Token[], from: number): number {
  let index = from;
  for (;;) {
    const next = tokens[index + 1];
    const goesOn = next && (isAdverb(next) || next.tag === 'AUX' || next.tag === 'VERB');
    if (!goesOn) return index;
    index += 1;
  }
}
