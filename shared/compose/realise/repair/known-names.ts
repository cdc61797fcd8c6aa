/** Gives names that the form knows their capitals back, where an answer has them all small. */
import { isDeterminer } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { doubtfulTitles, sureTitles } from '../../../people/names/data/titles.ts';
import type { KnownNames } from '../realised-answer.ts';

const isWritten = (word: string) => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word) && !isTitle(word.toLowerCase());

/** "Doc", "Dr": a title is a word like others where no name stands behind it. */
const isTitle = (word: string) => sureTitles.has(word) || doubtfulTitles.has(word);

/** "Dana" can be nothing else; "will", "mark" and "rose" can be verbs, "reading" a form of one. */
function canOnlyBeName(word: string, before: Token | undefined, language: Language): boolean {
  if (word.length < 3 || language.canBe(word, 'verb') || /(?:ing|ed)$/.test(word)) return false;
  if (isDeterminer(before) || before?.tag === 'ADJ') return false;
  return ['NOUN', 'PROPN', 'X'].includes(language.usualTag(word));
}

/** Where the words of `name` stand one after the other from here. */
const standsAt = (tokens: readonly Token[], at: number, name: readonly string[]) =>
  name.every((word, offset) => tokens[at + offset]?.lower === word.toLowerCase());

/** "San Antonio" of "San Antonio, Texas", and "Rio Vista" of "Rio Vista High": what is written in two words or more. */
function placesOf({ places = [] }: KnownNames): readonly string[] {
  const parts = places
    .flatMap((place) => place.split(/\s*,\s*/))
    .filter((part) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(part));
  return parts.flatMap((part) => [part, part.split(/\s+/).slice(0, 2).join(' ')]);
}

/** The text with the names of the people the form knows written as the form has them. */
export function withKnownNames(text: string, names: KnownNames, language: Language): string {
  const known = [names.recipient, ...names.others, ...placesOf(names)]
    .map((name) => name.split(/\s+/).filter(isWritten))
    .filter((words) => words.length > 0);
  if (known.length === 0) return text;
  const tokens = language.read(text);
  let result = text;
  const wholly = new Set(placesOf(names));
  for (const words of known) {
    const isPlace = wholly.has(words.join(' '));
    for (const [at, token] of tokens.entries()) {
      const isWhole = words.length > 1 && standsAt(tokens, at, words);
      const own = words.find((word) => word.toLowerCase() === token.lower);
      const spelt = isWhole || isPlace ? words : own === undefined ? [] : [own];
      const [first] = spelt;
      if (
        first === undefined ||
        (isPlace && !isWhole) ||
        (!isWhole && !canOnlyBeName(token.lower, tokens[at - 1], language))
      )
        continue;
      spelt.forEach((word, offset) => {
        const { text: typed, start, end } = tokens[at + offset] ?? token;
        if (typed === typed.toLowerCase()) result = result.slice(0, start) + word + result.slice(end);
      });
    }
  }
  return result;
}

/** The language in which a company of one word, such as "Rotary", is a name wherever it is written as one. */
export function withPlacesNamed({ places = [] }: KnownNames, language: Language): Language {
  const words = new Set(
    places
      .filter((place) => /^\p{Lu}\p{Ll}+$/u.test(place.trim()))
      .map((place) => place.trim().toLowerCase()),
  );
  if (words.size === 0) return language;
  return {
    ...language,
    usualTag: (word) => (words.has(word) ? 'PROPN' : language.usualTag(word)),
  };
}
