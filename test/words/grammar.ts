/**
 * A grammar checker for the words the app writes: harper.js, which runs on this computer and asks nothing of any other.
 * It reads what a template makes of answers, so that a fault between the two is noticed by more than our own rules.
 */
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';

export type Finding = {
  /** The checker's name for the rule, such as `RepeatedWords`. */
  readonly rule: string;
  /** The words it is about, with straight apostrophes. */
  readonly words: string;
  /** Where they begin, in characters of the text with composed letters (NFC). */
  readonly at: number;
  readonly message: string;
  /** What the checker would write instead; empty where it knows nothing better. */
  readonly suggestions: readonly string[];
};

export type Grammar = {
  /** What the checker finds, in the order of the text. */
  readonly check: (text: string) => Promise<readonly Finding[]>;
};

/** Rules that say nothing of use here, each with its reason. */
const rulesLeftOut: readonly (readonly [rule: string, reason: string])[] = [
  ['LongSentences', 'a matter of style; the count of characters is the limit here'],
  ['SpelledNumbers', 'figures are shorter, and a note has 200 characters'],
  ['OxfordComma', 'British lists go without it'],
];

/** As the checker's dictionary has its words: with composed letters and straight apostrophes. */
const plain = (text: string) => text.normalize('NFC').replaceAll('’', "'");

/** A name with a hyphen or an ʻokina is read in its parts. */
const parts = (name: string) => {
  const word = plain(name);
  return [word, ...word.split(/[-ʻ]/u)];
};

/**
 * Sets the checker up, once for many texts: it takes some seconds and about 200 MB.
 * @param knownWords names and words of a trade that are no mistakes
 */
export async function createGrammar(knownWords: readonly string[]): Promise<Grammar> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.British });
  await linter.setup();
  const config = await linter.getLintConfig();
  await linter.setLintConfig({
    ...config,
    ...Object.fromEntries(rulesLeftOut.map(([rule]) => [rule, false])),
  });
  const known = new Set(knownWords.flatMap(parts).flatMap((word) => [word, `${word}'s`]));
  await linter.importWords([...known]);
  return {
    check: async (text) => {
      const byRule = await linter.organizedLints(plain(text), { language: 'plaintext' });
      return (
        Object.entries(byRule)
          .flatMap(([rule, lints]) =>
            lints.map((lint) => ({
              rule,
              words: lint.get_problem_text(),
              at: lint.span().start,
              message: lint.message(),
              suggestions: lint.suggestions().map((suggestion) => suggestion.get_replacement_text()),
            })),
          )
          // A name may be a word in other letters: “Sam” is no missile.
          .filter(({ words }) => !known.has(words))
          .toSorted((one, other) => one.at - other.at)
      );
    },
  };
}

/** Every word of these values that begins with a capital: the names and titles in them, which no dictionary holds. */
export function namesIn(values: readonly string[]): readonly string[] {
  const words = values.flatMap((value) => plain(value).match(/\p{Lu}[\p{L}\p{M}'-]*/gu) ?? []);
  return [...new Set(words)];
}
