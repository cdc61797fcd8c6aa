/**
 * A text, whoever wrote it, read statement by statement against what the user has noted: which names, numbers, roles,
 * places and events in it are noted, which are not, and which are noted otherwise. It makes no guess at its author.
 */
import type { Token } from '../../language/language.ts';
import { overlapsAny, type Span } from '../../span.ts';
import { type Statement, statementsOf } from '../acts/statements.ts';
import { foldedWords, type Noted, stem } from '../known/person-facts.ts';
import { isTelling } from '../known/telling.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { readText } from '../reading/read-text.ts';
import { type CheckWords, noCheckWords } from './check-words.ts';
import type { Doubt } from './doubt.ts';
import { doubtfulEvents } from './doubtful-events.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { doubtfulNumbers } from './doubtful-numbers.ts';
import { doubtfulRoles } from './doubtful-roles.ts';
import { doubtfulWork } from './doubtful-work.ts';
import { type NotedValues, notedValues } from './noted-values.ts';

/** `plain`: it says nothing that could be noted. */
export type StatementStatus = 'noted' | 'not-noted' | 'against-notes' | 'plain';

export type CheckedStatement = Statement & {
  readonly status: StatementStatus;
  /** Whom it speaks of; null when of neither. */
  readonly about: 'them' | 'me' | 'both' | null;
  /** What in it is not noted, in the order of the text. */
  readonly doubts: readonly Doubt[];
};

function aboutOf(words: readonly string[], { persons }: CheckWords): CheckedStatement['about'] {
  const isMe = words.some((word) => persons.me.has(word));
  const isYou = words.some((word) => persons.you.has(word));
  if ((isMe && isYou) || words.some((word) => persons.both.has(word))) return 'both';
  return isYou ? 'them' : isMe ? 'me' : null;
}

const leastSaid = 2;

function statusOf(
  doubts: readonly Doubt[],
  words: readonly string[],
  noted: NotedValues,
  { isFunctionWord }: CheckWords,
): StatementStatus {
  if (doubts.some(({ instead }) => instead !== null)) return 'against-notes';
  if (doubts.length > 0) return 'not-noted';
  const said = words.filter((word) => isTelling(word, isFunctionWord) && noted.stems.has(stem(word)));
  return new Set(said).size >= leastSaid ? 'noted' : 'plain';
}

/** Those that overlap none before them, in the order of the text. */
function apart(doubts: readonly Doubt[]): readonly Doubt[] {
  const kept: Doubt[] = [];
  for (const doubt of doubts) if (!overlapsAny(doubt, kept)) kept.push(doubt);
  return kept.sort((a, b) => a.start - b.start);
}

/** What is noted, as it was last prepared: it stays the same while a text is written. */
const prepared = new WeakMap<Noted, { readonly words: CheckWords; readonly values: NotedValues }>();

function prepare(noted: Noted, words: CheckWords): NotedValues {
  const known = prepared.get(noted);
  if (known?.words === words) return known.values;
  const values = notedValues(noted, words);
  prepared.set(noted, { words, values });
  return values;
}

const within = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));

/** Whether the words of a text are known, so that more than names and figures in it can be checked. */
export function isReadInFull(text: string, pack: LanguagePack | null): boolean {
  return pack?.isLanguageOf(readText(text)) === true;
}

/**
 * The statements of a text with what is noted of each. Spans are in UTF-16 units of the text. Never fails.
 * @param pack the language whose words are known; a text in another one is checked for numbers and names alone
 */
export function checkText(
  text: string,
  noted: Noted,
  pack: LanguagePack | null,
): readonly CheckedStatement[] {
  const read = readText(text);
  const language = pack?.isLanguageOf(read) === true ? pack : null;
  const words = language?.check ?? noCheckWords;
  const values = prepare(noted, words);
  const tokens: readonly Token[] = language?.grammar.read(text) ?? [];
  return statementsOf(read).map((statement) => {
    const quote = text.slice(statement.start, statement.end);
    const here = within(tokens, statement);
    const found = apart([
      ...doubtfulNumbers(quote, statement.isQuestion, values, words),
      ...doubtfulNames(quote, values, language?.grammar ?? null, words, statement.part === 'greeting'),
      ...(statement.part === 'greeting' ? [] : doubtfulRoles(here, values, words)),
      ...(statement.part === 'body' ? doubtfulWork(here, values, words) : []),
      ...(statement.part === 'body' ? doubtfulEvents(here, values, words) : []),
    ]);
    const said = foldedWords(quote);
    return {
      ...statement,
      doubts: found.map((doubt) => ({
        ...doubt,
        start: doubt.start + statement.start,
        end: doubt.end + statement.start,
      })),
      about: aboutOf(said, words),
      status: statusOf(found, said, values, words),
    };
  });
}
