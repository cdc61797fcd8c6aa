import { findUnfilled } from '../../compose/unfilled.ts';
import { overlapsAny, type Span } from '../../span.ts';
import { replaceSpan } from '../reading/edits.ts';
import { quote, type Word } from '../reading/read-text.ts';
import type { Rule } from './rule.ts';

function isInCapitals({ text }: Word): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Capitals that stress, not those that abbreviate. */
export const shouting: Rule = {
  title: 'Words in capitals',
  why: 'Capitals read as shouting, and shouting as selling.',
  source: 'Long-standing custom in writing online.',
  strength: 'craft',
  severity: 'hint',
  kinds: 'all',
  languages: 'all',
  speaksOnceReplied: true,
  readsReceived: true,
  question: null,
  restsOn: 'exact',
  accuses: false,
  isAdvice: false,
  fires: [
    { text: 'Hi Ana, this is an AMAZING chance.' },
    { text: 'HELLO ANA, PLEASE CONNECT WITH ME TODAY', answers: { name: 'Ana Sol' } },
  ],
  silent: [
    { text: 'Hi Ana, NASA and UNESCO cite your CEO and your API. Was the WHO first?' },
    { text: 'Hi Ana, our SEND team grows reeds too.' },
    { text: 'Hi ANA, your reeds held.', answers: { name: 'ANA SOL' } },
    { text: 'Hi Ana, “READ THIS NOW” on your poster made me stop.' },
  ],
  check: ({ read, input, facts, signs }) => {
    const { acronyms, emphatic, loud } = signs.capitalWords;
    // Capitals that the user noted as such are the name of something.
    const { company, role, prompt, reason } = input.answers;
    const inCapitals =
      [company, role, prompt, reason, input.profile.company].join(' ').match(/\p{Lu}{2,}/gu) ?? [];
    const noted = new Set([...inCapitals.map((word) => word.toLowerCase()), ...facts.nameWords]);
    const gaps = findUnfilled(read.text);
    const quiet = (word: Word) =>
      overlapsAny(word, gaps) || noted.has(word.plain) || overlapsAny(word, read.quoted);
    const runs: Word[][] = [];
    let run: Word[] = [];
    for (const word of read.words) {
      const gap = run.at(-1);
      const isNext = gap === undefined || /^[ ,'’-]{1,2}$/.test(read.text.slice(gap.end, word.start));
      if (isInCapitals(word) && !overlapsAny(word, read.quoted) && !overlapsAny(word, gaps)) {
        if (!isNext && run.length > 0) {
          runs.push(run);
          run = [];
        }
        run.push(word);
      } else if (run.length > 0) {
        runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
    const isLoud = (word: Word) =>
      !quiet(word) &&
      word.plain.length >= 2 &&
      !(acronyms.has(word.plain) && word.plain.length <= 4) &&
      word.plain !== 'i' &&
      (emphatic.has(word.plain) ||
        loud.has(word.plain) ||
        (word.plain.length >= 4 && signs.isFunctionWord(word.plain)));
    // One word alone may be a name or an abbreviation, unless it can only stress.
    const isStressed = runs.flat().filter(isLoud).length > 1;
    const spans: Span[] = runs
      .filter((words) => words.some((word) => isLoud(word) && (isStressed || emphatic.has(word.plain))))
      .map((words) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
    return spans.slice(0, 3).map((span) => {
      const said = read.text.slice(span.start, span.end);
      const before = read.text.slice(0, span.start).trimEnd();
      const isStart = before === '' || /[.!?\n]$/.test(before);
      const lower = said.toLowerCase().replace(/\bi\b/g, 'I');
      const calm = isStart ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      return {
        ...span,
        sentence: `${quote(read, span)} reads as shouting.`,
        fix: replaceSpan(span, calm, 'Use small letters'),
      };
    });
  },
};
