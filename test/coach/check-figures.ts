/** How well the check of a text finds what was planted, and how often it doubts what is true. */
import { type CheckedStatement, checkText } from '../../shared/coach/check/check-text.ts';
import type { DoubtKind } from '../../shared/coach/check/doubt.ts';
import { emptyAnswers } from '../../shared/compose/empty-draft.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import { overlaps, overlapsAny } from '../../shared/span.ts';
import { englishPack } from '../support/english-pack.ts';
import type { DraftsEntry } from './drafts-set.ts';
import type { Share } from './figures.ts';

export type CheckedDraft = {
  readonly origin: string;
  readonly text: string;
  readonly planted: { readonly kind: DoubtKind; readonly words: string; readonly isFound: boolean } | null;
  /** Statements that are true and were doubted. */
  readonly doubted: readonly CheckedStatement[];
};

type Given<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** What was given; a field that is left out is not there. */
const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;

const isDoubted = ({ doubts }: CheckedStatement) => doubts.length > 0;

/** Each draft as it is checked. A planted claim is found when some of its words are doubted. */
export function checkDrafts(entries: readonly DraftsEntry[]): readonly CheckedDraft[] {
  return entries.flatMap(({ origin, answers, profile, notes, drafts }) => {
    const noted = {
      answers: { ...emptyAnswers, ...given(answers) },
      profile: { ...emptyProfile, ...given(profile) },
      known: { notes, messages: [] },
    };
    return drafts.map(({ text, planted }): CheckedDraft => {
      const statements = checkText(text, noted, englishPack);
      if (planted === undefined)
        return { origin, text, planted: null, doubted: statements.filter(isDoubted) };
      const start = text.indexOf(planted.words);
      const span = { start, end: start + planted.words.length };
      return {
        origin,
        text,
        planted: { ...planted, isFound: statements.some(({ doubts }) => overlapsAny(span, doubts)) },
        doubted: statements.filter((one) => isDoubted(one) && !overlaps(one, span)),
      };
    });
  });
}

export const plantedKinds: readonly DoubtKind[] = ['name', 'number', 'event', 'role', 'place'];

/** How many of the planted claims were found, of all kinds or of one. */
export function foundOf(drafts: readonly CheckedDraft[], kind: DoubtKind | null = null): Share {
  const planted = drafts
    .map((draft) => draft.planted)
    .filter((one) => one !== null)
    .filter((one) => kind === null || one.kind === kind);
  return { right: planted.filter(({ isFound }) => isFound).length, all: planted.length };
}

/** True statements that are doubted, for each message. */
export function doubtedForEach(drafts: readonly CheckedDraft[]): number {
  return drafts.reduce((sum, { doubted }) => sum + doubted.length, 0) / Math.max(1, drafts.length);
}

/** Messages in which at least one true statement is doubted. */
export function messagesDoubted(drafts: readonly CheckedDraft[]): Share {
  return { right: drafts.filter(({ doubted }) => doubted.length > 0).length, all: drafts.length };
}
