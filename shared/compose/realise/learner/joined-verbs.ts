/** Slips in how two verbs are joined: "I need find", "without to ask", "I want that she tries". */

import { objectPronouns, possessives } from '../../../language/closed-class.ts';
import { gerundOf } from '../../../language/inflect.ts';
import { isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { own } from '../../../records.ts';
import { atEachWord, closesPhrase, deletion, insertion, isOneOf, replacement } from './slip.ts';
import { adverbs, isBase, isSureBase, many, speakers } from './subject-and-verb.ts';

const liked = wordList('like love enjoy want need appreciate hope admire respect');

/** "I very like your pictures". */
export const veryBeforeVerb = atEachWord((tokens, at) => {
  const [subject, very, verb] = tokens.slice(at, at + 3);
  return very?.lower === 'very' && isOneOf(subject, many) && isOneOf(verb, liked)
    ? [replacement(very, 'really')]
    : [];
});

const changing = wordList('change move switch');
const exchanged = wordList('experience experiences ideas contacts thoughts');
const needing = wordList('find learn know understand ask buy speak talk get meet see become improve');

/** "I need find a room", "I want change to baking". */
export const leftOutTo = atEachWord((tokens, at) => {
  const [subject, wish, verb, next] = tokens.slice(at, at + 4);
  if (!isOneOf(subject, many) && !isOneOf(subject, adverbs)) return [];
  const isNeeded = wish?.lower === 'need' && isOneOf(verb, needing);
  const isChanged = wish?.lower === 'want' && isOneOf(verb, changing) && next?.lower === 'to';
  const isShared = wish?.lower === 'want' && verb?.lower === 'exchange' && isOneOf(next, exchanged);
  return verb && (isNeeded || isChanged || isShared) ? [insertion(verb, 'to')] : [];
});

const met = wordList('hear meet learn see read receive work talk speak know discuss get visit');

/** "I look forward to hear from you". */
export const lookingForward = atEachWord((tokens, at, language) => {
  const [forward, to, verb] = tokens.slice(at, at + 3);
  if (forward?.lower !== 'forward' || to?.lower !== 'to' || !verb || !isOneOf(verb, met)) return [];
  const isLook = ['look', 'looking', 'looks', 'looked'].includes(tokens[at - 1]?.lower ?? '');
  return isLook && isBase(verb, language) ? [replacement(verb, gerundOf(verb.lower))] : [];
});

const links = wordList('about without of by');

/** "Interested in learn", "without know it", "for learn how you do it", "thank you for accept me". */
export const verbAfterPreposition = atEachWord((tokens, at, language) => {
  const [link, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  // "Dwell-time data": what is joined to the next word is a name.
  if (!link || !isSureBase(verb, language) || next?.text === '-') return [];
  const isInterest = link.lower === 'in' && ['interested', 'interest'].includes(tokens[at - 1]?.lower ?? '');
  if (link.lower === 'for') {
    const isThanks = tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ lemma }) => lemma === 'thank' || lemma === 'thanks');
    const isBegun =
      closesPhrase(next) ||
      startsObject(next) ||
      ['how', 'what', 'why'].includes(next?.lower ?? '') ||
      next?.tag === 'NOUN';
    if (!isBegun) return [];
    return isThanks ? [replacement(verb, gerundOf(verb.lower))] : [replacement(link, 'to')];
  }
  const isLink =
    isInterest ||
    (isOneOf(link, links) && !['what', 'which', 'who', 'kind', 'sort'].includes(tokens[at - 1]?.lower ?? ''));
  return isLink && startsObject(next) ? [replacement(verb, gerundOf(verb.lower))] : [];
});

/** "Without to open another shop", "for to ask you". */
export const toAfterPreposition = atEachWord((tokens, at, language) => {
  const [link, to, verb] = tokens.slice(at, at + 3);
  if (to?.lower !== 'to' || !link || !isBase(verb, language)) return [];
  if (link.lower === 'for')
    return ['VERB', 'PRON'].includes(tokens[at - 1]?.tag ?? '') || at === 0 || isNominal(tokens[at - 1])
      ? [deletion(link, to)]
      : [];
  return ['without', 'instead'].includes(link.lower)
    ? [
        {
          start: to.start,
          end: verb.end,
          by: `${link.lower === 'instead' ? 'of ' : ''}${gerundOf(verb.lower)}`,
        },
      ]
    : [];
});

const wantedOf: Readonly<Record<string, string>> = {
  i: 'me',
  you: 'you',
  he: 'him',
  she: 'her',
  we: 'us',
  they: 'them',
  it: 'it',
};

/** "I want that she tries our bread". */
export const wantThat = atEachWord((tokens, at, language) => {
  const [want, that, who, verb] = tokens.slice(at, at + 4);
  if (!['want', 'wants'].includes(want?.lower ?? '') || that?.lower !== 'that' || !who || !verb) return [];
  const object = own(wantedOf, who.lower);
  const isVerb = ['base', 'third'].includes(verbForm(verb)) && language.canBe(verb.lemma, 'verb');
  return object !== undefined && isVerb
    ? [{ start: that.start, end: verb.end, by: `${object} to ${verb.lemma}` }]
    : [];
});

/** "I think to apply there". */
export const thinkTo = atEachWord((tokens, at, language) => {
  const [subject, think, to, verb] = tokens.slice(at, at + 4);
  if (
    !isOneOf(subject, speakers) ||
    think?.lower !== 'think' ||
    to?.lower !== 'to' ||
    !isBase(verb, language)
  )
    return [];
  if (objectPronouns.has(verb.lower) || possessives.has(verb.lower)) return [];
  const be = subject?.lower === 'i' ? 'am' : 'are';
  return [{ start: think.start, end: verb.end, by: `${be} thinking of ${gerundOf(verb.lower)}` }];
});

/** "We have seen us at the fair". */
export const eachOther = atEachWord((tokens, at) => {
  const [us] = tokens.slice(at);
  const verb = tokens[at - 1];
  const subject = tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'we');
  return us?.lower === 'us' &&
    subject &&
    ['see', 'meet', 'know'].includes(verb?.lemma ?? '') &&
    closesPhrase(tokens[at + 1])
    ? [replacement(us, 'each other')]
    : [];
});
