/** How well readings of the corpus agree with its labels: plain counting, apart from how it is printed. */
import { type ActId, actIds } from '../../shared/coach/acts/act-ids.ts';
import { likely } from '../../shared/coach/acts/act-reader.ts';
import type { CoachReading, VerdictKind } from '../../shared/coach/coach-types.ts';
import { type Missing, missingIds, stanceOn } from '../../shared/coach/received/stance.ts';
import { rules } from '../../shared/coach/rules/registry.ts';
import { wilson } from '../../shared/insights/wilson.ts';
import { overlaps } from '../../shared/span.ts';
import type { UnseenReading } from './fitting/cross-validate.ts';

/** So many of so many. */
export type Share = { readonly right: number; readonly all: number };

export const verdictKinds: readonly VerdictKind[] = ['ready', 'nearly', 'blind'];

function shareOf<T>(of: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: of.filter(isRight).length, all: of.length };
}

/** A share in per cent with the range of the true one: "95.8 % (94.0 to 97.1; 407 of 425)". */
export function inWords({ right, all }: Share): string {
  if (all === 0) return 'none';
  const percent = (share: number) => (100 * share).toFixed(1);
  const [low, high] = wilson(right, all);
  return `${percent(right / all)} % (${percent(Math.max(0, low))} to ${percent(high)}; ${right} of ${all})`;
}

/** What the coach says of a message, beside what it is by the corpus. */
export type Judged = {
  readonly message: { readonly verdict: VerdictKind };
  readonly reading: Pick<CoachReading, 'verdict'>;
};

const said = ({ reading }: Judged) => reading.verdict.kind;
const labelled = ({ message }: Judged) => message.verdict;

/** How often what is called so is so, and how much of what is so is called so. */
export function precisionAndRecall(
  readings: readonly Judged[],
  kind: VerdictKind,
): { readonly precision: Share; readonly recall: Share } {
  return {
    precision: shareOf(
      readings.filter((one) => said(one) === kind),
      (one) => labelled(one) === kind,
    ),
    recall: shareOf(
      readings.filter((one) => labelled(one) === kind),
      (one) => said(one) === kind,
    ),
  };
}

/** Of the messages with one label, how many were called by another name. */
export function takenFor(
  readings: readonly Judged[],
  isLabelled: (kind: VerdictKind) => boolean,
  kind: VerdictKind,
): Share {
  return shareOf(
    readings.filter((one) => isLabelled(labelled(one))),
    (one) => said(one) === kind,
  );
}

/** Messages by what they are and what they were called. */
export function confusion(readings: readonly UnseenReading[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    verdictKinds.map((is) => [
      is,
      Object.fromEntries(
        verdictKinds.map((called) => [
          called,
          readings.filter((one) => labelled(one) === is && said(one) === called).length,
        ]),
      ),
    ]),
  );
}

/** Findings that nobody needs: any in a message that is ready, an accusation in one that is honest. */
export function needlessFindings(readings: readonly UnseenReading[]): number {
  const honest = readings.filter((one) => labelled(one) !== 'blind');
  const needless = honest.map(
    (one) =>
      one.reading.findings.filter(({ rule }) => labelled(one) === 'ready' || rules[rule].accuses).length,
  );
  return needless.reduce((sum, count) => sum + count, 0) / Math.max(1, honest.length);
}

/** What a statement that is shown as evidence has to do. */
const evidenceOf: readonly (readonly ['reason' | 'benefit', readonly ActId[]])[] = [
  ['reason', ['reason', 'know', 'common', 'answer']],
  ['benefit', ['offer', 'common', 'answer']],
];

/** How often the words shown as the answer to a question are such. */
export function rightEvidence(readings: readonly UnseenReading[]): Share {
  const shown = readings.flatMap(({ message, reading }) =>
    evidenceOf.flatMap(([id, acts]) => {
      const question = reading.questions.find((one) => one.id === id);
      const span = question?.state === 'answered' ? question.span : null;
      if (span === null || span === undefined) return [];
      const there = message.statements.filter((statement) => overlaps(statement, span));
      return [there.some((statement) => acts.some((act) => statement.acts.has(act)))];
    }),
  );
  return shareOf(shown, (isRight) => isRight);
}

export type ActFigures = { readonly precision: Share; readonly recall: Share; readonly ranked: number };

/** The share of pairs, one that does it and one that does not, which the model puts in the right order. */
function rankedRight(scored: readonly { readonly score: number; readonly does: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let before = 0;
  let right = 0;
  let count = 0;
  for (const { does } of sorted) {
    if (does) {
      right += before;
      count += 1;
    } else before += 1;
  }
  return count === 0 || before === 0 ? Number.NaN : right / (count * before);
}

/** For each act, how well it is told. */
export function actFigures(readings: readonly UnseenReading[]): ReadonlyMap<ActId, ActFigures> {
  const statements = readings.flatMap((one) =>
    one.statements.map((statement, at) => ({ read: statement, acts: one.message.statements[at]?.acts })),
  );
  return new Map(
    actIds.map((act) => {
      const does = ({ acts }: (typeof statements)[number]) => acts?.has(act) === true;
      const isSaid = ({ read }: (typeof statements)[number]) => read.does[act] >= likely;
      return [
        act,
        {
          precision: shareOf(statements.filter(isSaid), does),
          recall: shareOf(statements.filter(does), isSaid),
          ranked: rankedRight(statements.map((one) => ({ score: one.read.does[act], does: does(one) }))),
        },
      ];
    }),
  );
}

/** How received requests are answered; of those with a pitch, and of those that a fair recipient would not decline. */
export type ReceivedFigures = {
  readonly requests: number;
  /** Pitches that are met with a yes. */
  readonly pitchesAccepted: Share;
  /** Whatever is best declined, met with a yes. */
  readonly unwelcomeAccepted: Share;
  /** Pitches that are declined at once. */
  readonly pitchesDeclined: Share;
  /** Honest requests that are declined at once. */
  readonly honestDeclined: Share;
  /** Honest requests that are asked for all that is missing, whatever else they are asked for. */
  readonly missingAsked: Share;
  /** Honest requests that are asked for all that is missing and for nothing else. */
  readonly missingRight: Share;
  /** For each part, honest requests of which it is told rightly whether it is missing. */
  readonly partRight: Readonly<Record<Missing, Share>>;
};

/** The figures of the received requests among the readings. */
export function receivedFigures(readings: readonly UnseenReading[]): ReceivedFigures {
  const requests = readings
    .filter(({ message }) => message.entry.reply !== undefined)
    .map(({ message: { entry }, statements, reading }) => ({
      reply: entry.reply,
      sells: entry.sentences.some(([, acts]) => acts.includes('sell')),
      missing: new Set<Missing>(entry.missing),
      stance: stanceOn(statements, reading),
    }));
  type Request = (typeof requests)[number];
  const pitches = requests.filter(({ sells }) => sells);
  const honest = requests.filter(({ reply }) => reply !== 'decline');
  const isMet = (kind: Request['stance']['kind']) => (request: Request) => request.stance.kind === kind;
  const isRight = (id: Missing) => (request: Request) =>
    request.missing.has(id) === request.stance.missing.includes(id);
  const share = (id: Missing) => shareOf(honest, isRight(id));
  return {
    requests: requests.length,
    pitchesAccepted: shareOf(pitches, isMet('accept')),
    unwelcomeAccepted: shareOf(
      requests.filter(({ reply }) => reply === 'decline'),
      isMet('accept'),
    ),
    pitchesDeclined: shareOf(pitches, isMet('decline')),
    honestDeclined: shareOf(honest, isMet('decline')),
    missingAsked: shareOf(honest, ({ missing, stance }) =>
      [...missing].every((id) => stance.missing.includes(id)),
    ),
    missingRight: shareOf(honest, (request) => missingIds.every((id) => isRight(id)(request))),
    partRight: { who: share('who'), reason: share('reason'), benefit: share('benefit') },
  };
}
