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
  /** Where they begin, in characters of the text. */
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
];

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
  await linter.importWords(knownWords.flatMap((word) => [word, `${word}'s`]));
  return {
    check: async (text) => {
      // Words that were added are known with a straight apostrophe only; both are one character, so places stay.
      const byRule = await linter.organizedLints(text.replaceAll('’', "'"), { language: 'plaintext' });
      return Object.entries(byRule)
        .flatMap(([rule, lints]) =>
          lints.map((lint) => ({
            rule,
            words: lint.get_problem_text(),
            at: lint.span().start,
            message: lint.message(),
            suggestions: lint.suggestions().map((suggestion) => suggestion.get_replacement_text()),
          })),
        )
        .toSorted((one, other) => one.at - other.at);
    },
  };
}

/** Every word of these values that begins with a capital: the names and titles in them, which no dictionary holds. */
export function namesIn(values: readonly string[]): readonly string[] {
  const words = values.flatMap((value) => value.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []);
  return [...new Set(words)];
}
