/** Reads texts with harper.js: offline, in whichever thread it is asked. Setting it up takes seconds and more than 300 MB. */
// Stryker disable all: this runs in a thread of its own, and faults are planted in the tests' own thread only.
import { readFile } from 'node:fs/promises';
import {
  Dialect as CheckerDialect,
  createBinaryModuleFromUrl,
  type Lint,
  LocalLinter,
  SuggestionKind,
} from 'harper.js';
import { grammarRules } from '../../../shared/spelling/data/grammar-rules.ts';
import type { Dialect } from '../../../shared/spelling/dialects.ts';
import type { SpellingMark } from '../../../shared/spelling/spelling-mark.ts';
import { type CheckerFinding, sureMarks } from '../../../shared/spelling/sure-marks.ts';
import { wordUse } from './word-use.ts';

export type Checker = {
  /** The marks in each of `texts`. Rejects where the checker cannot go on; it has to be made anew then. */
  readonly check: (
    texts: readonly string[],
    dialect: Dialect,
  ) => Promise<readonly (readonly SpellingMark[])[]>;
};

const checkerDialects: Readonly<Record<Dialect, CheckerDialect>> = {
  // The other spellings of a word are told by themselves.
  any: CheckerDialect.British,
  american: CheckerDialect.American,
  british: CheckerDialect.British,
  australian: CheckerDialect.Australian,
  canadian: CheckerDialect.Canadian,
  indian: CheckerDialect.Indian,
};

const rules = new Set(['SpellCheck', ...grammarRules]);

/** What could stand in the place of the words found. */
function suggestionsOf(lint: Lint): readonly string[] {
  return lint.suggestions().map((suggestion) => {
    const text = suggestion.get_replacement_text();
    return suggestion.kind() === SuggestionKind.InsertAfter ? lint.get_problem_text() + text : text;
  });
}

/**
 * @param dictionary the path of the checker's program and words. Its own loader takes no path with a space in it, so it
 * is read here, which also reads from a packed archive.
 */
export async function createChecker(dictionary: string): Promise<Checker> {
  const program = new Blob([await readFile(dictionary)], { type: 'application/wasm' });
  const binary = createBinaryModuleFromUrl(URL.createObjectURL(program), 'slim');
  const linter = new LocalLinter({ binary, dialect: CheckerDialect.British });
  let current: CheckerDialect | null = null;

  async function speak(dialect: Dialect) {
    const wanted = checkerDialects[dialect];
    if (wanted === current) return;
    await linter.setDialect(wanted);
    const all = Object.keys(await linter.getLintConfig());
    await linter.setLintConfig(Object.fromEntries(all.map((rule) => [rule, rules.has(rule)])));
    current = wanted;
  }

  /** The checker counts in UTF-16 units, as the page does. */
  async function findingsIn(text: string): Promise<readonly CheckerFinding[]> {
    const byRule = await linter.organizedLints(text.replaceAll('’', "'"), {
      language: 'plaintext',
      // What overlaps is chosen from afterwards.
      dedup: false,
    });
    return Object.entries(byRule).flatMap(([rule, lints]) =>
      lints.map((lint) => {
        const span = lint.span();
        const finding = {
          rule,
          start: span.start,
          end: span.end,
          message: lint.message(),
          suggestions: suggestionsOf(lint),
        };
        lint.free();
        return finding;
      }),
    );
  }

  return {
    check: async (texts, dialect) => {
      await speak(dialect);
      const marks: (readonly SpellingMark[])[] = [];
      for (const text of texts) marks.push(sureMarks(text, await findingsIn(text), { ...wordUse, dialect }));
      return marks;
    },
  };
}
