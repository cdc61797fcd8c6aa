/** The corpus as the coach reads it: each message twice, with the form filled and with it empty. */
import { channels } from '../../../shared/channels.ts';
import type { ActId } from '../../../shared/coach/acts/act-ids.ts';
import { describeStatements } from '../../../shared/coach/acts/act-reader.ts';
import type { Features } from '../../../shared/coach/acts/linear-model.ts';
import type { Statement } from '../../../shared/coach/acts/statements.ts';
import type { CoachInput, VerdictKind } from '../../../shared/coach/coach-types.ts';
import { emptyHistory } from '../../../shared/coach/history.ts';
import { readPersonFacts } from '../../../shared/coach/known/person-facts.ts';
import type { LanguagePack } from '../../../shared/coach/languages/language-pack.ts';
import { readText } from '../../../shared/coach/reading/read-text.ts';
import { emptyAnswers } from '../../../shared/compose/empty-draft.ts';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { type CorpusEntry, textOf } from '../corpus-set.ts';

export type LabelledStatement = Statement & {
  readonly features: Features;
  /** What it does, by the corpus. */
  readonly acts: ReadonlySet<ActId>;
};

/** A message as the coach is given it, and what it is by the corpus. */
export type CorpusInput = {
  readonly entry: CorpusEntry;
  readonly isFilled: boolean;
  /** What the coach is given; its language is left out. */
  readonly input: CoachInput;
  readonly verdict: VerdictKind;
};

/** The same with its statements, from which the coach learns. */
export type CorpusMessage = CorpusInput & { readonly statements: readonly LabelledStatement[] };

/** What was noted, over what is empty. */
function over<T extends object>(empty: T, noted: Readonly<Record<string, unknown>>): T {
  return { ...empty, ...noted };
}

function inputOf(entry: CorpusEntry, isFilled: boolean): CoachInput {
  const { defaultLimit, counting } = channels[entry.channel];
  const { known } = entry;
  return {
    text: textOf(entry),
    kind: entry.kind,
    limit: defaultLimit,
    counting,
    answers: isFilled ? over(emptyAnswers, entry.answers) : emptyAnswers,
    sentences: new Map(),
    known: known === undefined ? null : { id: 'recipient', ...known, notes: isFilled ? known.notes : [] },
    profile: isFilled ? over(emptyProfile, entry.profile) : emptyProfile,
    languagePack: null,
    history: emptyHistory,
    off: new Set(),
    dismissed: [],
  };
}

/** Where the pieces of an entry stand in its text, with what each does. */
function piecesOf({ sentences }: CorpusEntry, text: string) {
  let from = 0;
  return sentences.map(([piece, acts]) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { start, end: from, acts };
  });
}

/** A statement does what the pieces do that lie in it for at least half. */
function actsOf({ start, end }: Statement, pieces: ReturnType<typeof piecesOf>): ReadonlySet<ActId> {
  const inside = pieces.filter((piece) => {
    const shared = Math.min(piece.end, end) - Math.max(piece.start, start);
    return shared > 0 && shared >= Math.min(piece.end - piece.start, end - start) / 2;
  });
  return new Set(inside.flatMap(({ acts }) => acts));
}

function withStatements(
  message: CorpusInput,
  { grammar, signs }: Pick<LanguagePack, 'grammar' | 'signs'>,
): CorpusMessage {
  const { entry, input } = message;
  const read = readText(input.text);
  const pieces = piecesOf(entry, input.text);
  const facts = readPersonFacts(input, signs.isFunctionWord);
  const statements = describeStatements({ read, facts, grammar, kind: input.kind });
  return {
    ...message,
    statements: statements.map((statement) => ({ ...statement, acts: actsOf(statement, pieces) })),
  };
}

/** Every entry with the form filled and with it empty. */
export function corpusInputs(entries: readonly CorpusEntry[]): readonly CorpusInput[] {
  return entries.flatMap((entry) =>
    [true, false].map((isFilled) => ({
      entry,
      isFilled,
      input: inputOf(entry, isFilled),
      verdict: isFilled ? entry.verdict.filled : entry.verdict.empty,
    })),
  );
}

/** The same with what each says. */
export function corpusMessages(
  entries: readonly CorpusEntry[],
  language: Pick<LanguagePack, 'grammar' | 'signs'>,
): readonly CorpusMessage[] {
  return corpusInputs(entries).map((message) => withStatements(message, language));
}
