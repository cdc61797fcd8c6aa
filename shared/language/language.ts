/**
 * Words, their lemmas and parts of speech: the one place that knows the grammar library. The library's model weighs
 * some four megabytes, so it is handed in: the page fetches it when it is idle, a test imports it.
 */

import winkNLP, { type ItsFunction, type Model, type PartOfSpeech } from 'wink-nlp';
import { foldForSearch } from '../fold.ts';
import { remembering } from '../remembering.ts';
import { britishBase } from './closed-class.ts';

export type Tag = PartOfSpeech;

/** A word or mark of a text, with where it stands in it. */
export type Token = {
  readonly text: string;
  readonly lower: string;
  /** The dictionary form: "share" for "sharing". */
  readonly lemma: string;
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
};

/** What a word can be, whatever it is in one sentence: "test" is a verb and a noun, "introduce" a verb alone. */
export type WordClass = 'verb' | 'noun';

export type Language = {
  /** The words and marks of a text, in their order. */
  readonly read: (text: string) => readonly Token[];
  /** Whether a word, in its dictionary form, can be of this class. */
  readonly canBe: (word: string, wordClass: WordClass) => boolean;
  /** The class a word has most often, standing alone. */
  readonly usualTag: (word: string) => Tag;
  /** Whether the word is in the dictionary in small letters, so that a capital is no part of it. */
  readonly knows: (word: string) => boolean;
};

/** A sentence in which the word can only be of the class, and the word's place in it. */
const frames: Readonly<
  Record<WordClass, { readonly text: (word: string) => string; readonly place: number }>
> = {
  verb: { text: (word) => `to ${word} you`, place: 1 },
  noun: { text: (word) => `the ${word} is here`, place: 1 },
};

const tagOf: Readonly<Record<WordClass, Tag>> = { verb: 'VERB', noun: 'NOUN' };

/** Longer than any word or address people type; the library takes the square of its length to read it. */
const longRun = /\S{200,}/g;

/**
 * Where a mark follows on an ending, as in "Anne's." The library would take "Anne's" for one word there, and remember it
 * for all that it reads afterwards. A space keeps both apart.
 */
const endingBeforeMark = /(?<=\p{L}'s)(?=[^\s\p{L}\p{N}])/gu;

/** Letters beyond Latin-1: the library would take each for a mark of its own, and "Michał" for two words. */
const farLetter = /(?![\0-\xff])[\p{Lu}\p{Ll}]/gu;

/** The letter that the library is given for such a one: "l" for "ł", and "x" for one of another script. */
function nearLetter(letter: string): string {
  // Two code units would move what follows.
  if (letter.length > 1) return letter;
  const near = foldForSearch(letter).match(/[a-z]/)?.[0] ?? 'x';
  return /\p{Lu}/u.test(letter) ? near.toUpperCase() : near;
}

/** So many words are remembered with what they can be; then the memory begins anew. */
const mostRemembered = 5_000;

/** So many short texts are remembered as they were read: the form, the message and the coach read the same answers. */
const mostTexts = 400;
const longestText = 600;

/** The library takes "I'm" for a name, and "i'm" as well. */
function iAm(text: string, start: number): Token[] {
  return [
    { text, lower: 'i', lemma: 'i', tag: 'PRON', start, end: start + 1 },
    { text: "'m", lower: "'m", lemma: 'be', tag: 'AUX', start: start + 1, end: start + 3 },
  ];
}

/** The language of a model of the grammar library. */
export function createLanguage(model: Model): Language {
  const reader = winkNLP(model, ['pos']);
  const { its } = reader;

  function readWords(typed: string, offset: number): readonly Token[] {
    const text = typed.replace(farLetter, nearLetter);
    const items = reader.readDoc(text.replace(endingBeforeMark, ' ')).tokens();
    const values = items.out(its.value);
    const tags = items.out(its.pos) as readonly Tag[];
    // The library's types leave out that its lemma needs the model's own lemmatiser.
    const lemmas = items.out(its.lemma as ItsFunction<string>);
    let position = 0;
    return values.flatMap((value, index) => {
      const start = Math.max(text.indexOf(value, position), position);
      position = start + value.length;
      const word = typed.slice(start, position);
      if (/^I'm$/iu.test(word)) return iAm(word.charAt(0), offset + start);
      const lower = word.toLowerCase();
      const token = { text: word, lower, lemma: word === value ? (lemmas[index] ?? value) : lower };
      return { ...token, tag: tags[index] ?? 'X', start: offset + start, end: offset + position };
    });
  }

  function readAnew(typed: string): readonly Token[] {
    // A title with stops in it would end a sentence; it keeps its place and its length.
    const text = typed.replaceAll('’', "'").replaceAll('Ph.D.', 'PhD  ');
    let read = 0;
    const tokens: Token[] = [];
    for (const { 0: run, index } of text.matchAll(longRun)) {
      tokens.push(...readWords(text.slice(read, index), read));
      read = index + run.length;
      tokens.push({ text: run, lower: run.toLowerCase(), lemma: run, tag: 'X', start: index, end: read });
    }
    return [...tokens, ...readWords(text.slice(read), read)];
  }

  const readShort = remembering(readAnew, mostTexts);
  const read = (typed: string) => (typed.length > longestText ? readAnew(typed) : readShort(typed));

  const fits = (wordClass: WordClass) =>
    remembering((word) => {
      const { text, place } = frames[wordClass];
      const token = read(text(word))[place];
      return (
        token !== undefined &&
        token.lower === word &&
        (token.lemma === word || britishBase.test(word)) &&
        token.tag === tagOf[wordClass]
      );
    }, mostRemembered);
  const asVerb = fits('verb');
  const asNoun = fits('noun');

  return {
    read,
    canBe: (word, wordClass) => (wordClass === 'verb' ? asVerb : asNoun)(word),
    usualTag: remembering((word) => read(word)[0]?.tag ?? 'X', mostRemembered),
    knows: remembering((word) => !reader.readDoc(word).isOOV(word), mostRemembered),
  };
}
