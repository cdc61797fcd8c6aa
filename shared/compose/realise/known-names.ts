/** Gives names that the form knows their capitals back, where an answer has them all small. */
import { determiners, possessives } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import { doubtfulTitles, sureTitles } from '../../people/names/data/titles.ts';
import type { KnownNames } from './realised-answer.ts';

const isWritten = (word: string) => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word) && !isTitle(word.toLowerCase());

/** "Doc", "Dr": a title is a word like others where no name stands behind it. */
const isTitle = (word: string) => sureTitles.has(word) || doubtfulTitles.has(word);

/** "Dana" can be nothing else; "will", "mark" and "rose" can be verbs, "reading" a form of one. */
function canOnlyBeName(word: string, before: Token | undefined, language: Language): boolean {
  if (word.length < 3 || language.canBe(word, 'verb') || /(?:ing|ed)$/.test(word)) return false;
  if (before && (determiners.has(before.lower) || possessives.has(before.lower) || before.tag === 'ADJ'))
    return false;
  return ['NOUN', 'PROPN', 'X'].includes(language.usualTag(word));
}

/** Where the words of `name` stand one after the other from here. */
const standsAt = (tokens: readonly Token[], at: number, name: readonly string[]) =>
  name.every((word, offset) => tokens[at + offset]?.lower === word.toLowerCase());

/** The text with the names of the people the form knows written as the form has them. */
export function withKnownNames(text: string, names: KnownNames, language: Language): string {
  const known = [names.recipient, ...names.others]
    .map((name) => name.split(/\s+/).filter(isWritten))
    .filter((words) => words.length > 0);
  if (known.length === 0) return text;
  const tokens = language.read(text);
  let result = text;
  for (const words of known) {
    for (const [at, token] of tokens.entries()) {
      const isWhole = words.length > 1 && standsAt(tokens, at, words);
      const spelt = isWhole ? words : words.filter((word) => word.toLowerCase() === token.lower);
      const [first] = spelt;
      if (first === undefined || (!isWhole && !canOnlyBeName(token.lower, tokens[at - 1], language)))
        continue;
      spelt.forEach((word, offset) => {
        const { text: typed, start, end } = tokens[at + offset] ?? token;
        if (typed === typed.toLowerCase()) result = result.slice(0, start) + word + result.slice(end);
      });
    }
  }
  return result;
}
