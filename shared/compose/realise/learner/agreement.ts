import { mainVerb } from '../../../language/clause.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import { thirdPersonOf } from '../../../language/inflect.ts';
import type { Token } from '../../../language/language.ts';
import { startsObject, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { atEachWord, beginsClause, closesPhrase, isOneOf, replacement } from './slip.ts';
import { isBase, many, others, pastAdverb } from './subject-and-verb.ts';

/** Past forms that are the dictionary form too: "she put it there", "he read it". */
const unchanging = wordList(
  'put set read let cut cost hit hurt quit shut spread beat bet split burst come run become',
);

/** Behind these the plain form is right: "I suggest he come", "let him go". */
const causing = wordList(
  'let make help see hear watch have suggest recommend ask insist demand propose do does did should could would can will may might must',
);

/** Whether somebody stands before the "and", who does it too. */
const isNamedBefore = (tokens: readonly Token[], at: number): boolean =>
  ['PRON', 'PROPN', 'NOUN'].includes(tokens[at - 1]?.tag ?? '') && mainVerb(tokens.slice(0, at)) === null;

/** "He work here", "it help me", "she teach my daughter". */
export const thirdPerson = atEachWord((tokens, at, language) => {
  const subject = tokens[at];
  if (!isOneOf(subject, others) && subject?.lower !== 'it') return [];
  const verb = tokens[pastAdverb(tokens, at + 1)];
  if (!isBase(verb, language) || !beginsClause(tokens, at) || isOneOf(verb, unchanging)) return [];
  // "You and he share it", "she need not worry".
  if (['and', 'or'].includes(tokens[at - 1]?.lower ?? '') && isNamedBefore(tokens, at - 1)) return [];
  const isNeeded = ['need', 'dare'].includes(verb.lower) && !startsObject(tokens[tokens.indexOf(verb) + 1]);
  if (isNeeded || ['have', 'do'].includes(verb.lower)) return [];
  if (tokens.slice(Math.max(0, at - 5), at).some(({ lemma }) => causing.has(lemma))) return [];
  // "If it please you", "so that it work".
  if (
    subject?.lower === 'it' &&
    at > 0 &&
    !['because', 'but', 'if', 'when', 'and', '.'].includes(tokens[at - 1]?.lower ?? '')
  )
    return [];
  if (subject?.lower === 'it' && !(startsObject(tokens[at + 2]) || closesPhrase(tokens[at + 2]))) return [];
  return [replacement(verb, thirdPersonOf(verb.lower))];
});

/** "He don't answer", "it have a bug", "she have two shops". */
export const thirdPersonOfDo = atEachWord((tokens, at) => {
  const [subject, verb, next] = tokens.slice(at, at + 3);
  if (!verb || !(isOneOf(subject, others) || subject?.lower === 'it') || !beginsClause(tokens, at)) return [];
  const isAfterAux = tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => causing.has(lemma));
  const isDo = verb.lower === 'do' && ["n't", 'not'].includes(next?.lower ?? '');
  const isOther = isDo || verb.lower === 'have';
  return isOther && !isAfterAux ? [replacement(verb, thirdPersonOf(verb.lower))] : [];
});

const relatives = wordList('who that');
const eachOne = wordList('a an one every each');
const collectives = wordList(
  'team family group couple staff crew band choir committee company pair majority number public board council club class',
);

/** "A nurse who already know this": what one of a kind does; not "one of the nurses who know", "a team who know". */
export const thirdPersonOfWho = atEachWord((tokens, at, language) => {
  const [one, link] = [tokens[at - 1], tokens[at]];
  if (!isOneOf(link, relatives) || one?.tag !== 'NOUN' || isPluralNoun(one)) return [];
  const start = tokens.findLastIndex(({ tag }, place) => place < at - 1 && tag !== 'ADJ' && tag !== 'NOUN');
  if (!isOneOf(tokens[start], eachOne) || isOneOf(one, collectives)) return [];
  // "Cups with a handle that stack".
  const whole = tokens[start - 2];
  if (tokens[start - 1]?.tag === 'ADP' && whole?.tag === 'NOUN' && isPluralNoun(whole)) return [];
  const verb = tokens[pastAdverb(tokens, at + 1)];
  if (verb?.lower === 'have') return [replacement(verb, 'has')];
  const isPlain = isBase(verb, language) && language.usualTag(verb.lower) === 'VERB';
  return isPlain && !isOneOf(verb, unchanging) ? [replacement(verb, thirdPersonOf(verb.lower))] : [];
});

const telling = wordList('say tell think recommend suggest mention know believe explain want need speak');
const relations = wordList(
  `friend boss teacher colleague brother sister mother father wife husband son daughter cousin uncle aunt neighbour
   professor manager chef coach tutor mentor`,
);

/** "Radek say you are honest", "my teacher recommend you": one person who tells something. */
export const nameAndVerb = atEachWord((tokens, at, language) => {
  const [subject, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!subject || !verb || !isOneOf(verb, telling) || !next) return [];
  const isRelation = isOneOf(subject, relations) && ['my', 'our'].includes(tokens[at - 2]?.lower ?? '');
  const isName =
    subject.tag === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(subject.text) &&
    !/s$/.test(subject.lower) &&
    !language.knows(subject.lower);
  const from = isRelation ? at - 2 : at - 1;
  const begins = from === 0 || ['.', 'because', 'but'].includes(tokens[from - 1]?.lower ?? '');
  const isTold =
    startsObject(next) || ['that', 'i', 'we', 'very', 'about', 'with', 'to'].includes(next.lower);
  return (isRelation || isName) && begins && isTold ? [replacement(verb, thirdPersonOf(verb.lower))] : [];
});

/** "I works in Graz", "we has two shops", "people says". */
export const thirdOfMany = atEachWord((tokens, at, language) => {
  const [subject, verb] = [tokens[at], tokens[pastAdverb(tokens, at + 1)]];
  const isMany = (isOneOf(subject, many) && tokens[at - 1]?.text !== '-') || subject?.lower === 'people';
  if (!verb || !isMany || !beginsClause(tokens, at)) return [];
  if (verb.lower === 'has') return [replacement(verb, 'have')];
  const isVerb = verb.tag === 'VERB' && verbForm(verb) === 'third' && language.canBe(verb.lemma, 'verb');
  return isVerb ? [replacement(verb, verb.lemma)] : [];
});

/** "There is many people". */
export const thereIsMany = atEachWord((tokens, at) => {
  const [there, is, amount] = tokens.slice(at, at + 3);
  if (there?.lower !== 'there' || is?.lower !== 'is') return [];
  return ['many', 'several', 'few'].includes(amount?.lower ?? '') ? [replacement(is, 'are')] : [];
});
