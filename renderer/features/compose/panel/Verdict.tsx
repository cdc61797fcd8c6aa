import { CircleCheck, CircleDashed, OctagonX, PencilLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CoachReading, Verdict as Spoken, VerdictKind } from '../../../../shared/coach/coach-types.ts';
import { gapLabel } from '../../../../shared/compose/gap-label.ts';
import type { Judgement } from '../../../../shared/compose/judgement.ts';
import type { Unfilled } from '../../../../shared/compose/unfilled.ts';
import { listInFull } from '../../../../shared/listing.ts';
import { useLanguage } from '../../../workspace/language.ts';
import styles from './Verdict.module.css';
import { reasonsBesideFindings, samenessBesideFindings } from './verdict-reasons.ts';

const looks = {
  ready: { Icon: CircleCheck, title: 'Ready' },
  nearly: { Icon: CircleDashed, title: 'Nearly' },
  blind: { Icon: OctagonX, title: 'Blind outreach' },
} as const satisfies Readonly<Record<VerdictKind, object>>;

const quietMs = 1_500;

/** The verdict once it has stood for a moment: a screen reader hears what it comes to, not every turn on the way. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What stands there until the coach can read: never a verdict. */
function Pending() {
  const hasFailed = useLanguage((state) => state.hasFailed);
  return (
    <section className={styles.verdict} aria-label="Verdict">
      <p>
        {hasFailed ? 'The coach could not be loaded. The message can be copied all the same.' : 'Reading…'}
      </p>
    </section>
  );
}

/** What is still to come, as many as a line has room for. */
function stillToCome(gaps: readonly Unfilled[]): string {
  const labels = [...new Set(gaps.map(({ text }) => gapLabel(text).toLowerCase()))];
  return `Still to come: ${listInFull(labels)}.`;
}

function UnderWay({ gaps }: { readonly gaps: readonly Unfilled[] }) {
  return (
    <section className={styles.verdict} aria-label="Verdict">
      <p className={styles.line}>
        <span className={styles.title}>
          <PencilLine size={16} aria-hidden /> Under way
        </span>
        <span className={styles.reason}>{stillToCome(gaps)}</span>
      </p>
    </section>
  );
}

type VerdictProps = {
  readonly judgement: Judgement;
  /** Null until the coach can read. */
  readonly reading: CoachReading | null;
};

/** What the message is, in a word, and why. */
export function Verdict({ judgement, reading }: VerdictProps) {
  if (judgement.kind === 'under-way') return <UnderWay gaps={judgement.gaps} />;
  if (judgement.kind === 'unread' || reading === null) return <Pending />;
  return <ReadVerdict verdict={judgement} reading={reading} />;
}

type ReadVerdictProps = { readonly verdict: Spoken; readonly reading: CoachReading };

function ReadVerdict({ verdict, reading }: ReadVerdictProps) {
  const { Icon, title } = looks[verdict.kind];
  const announced = useSettled(`The message is: ${title}. ${verdict.reasons.join(' ')}`);
  const further = reasonsBesideFindings({ verdict, findings: reading.findings }).filter(
    (reason) => reason !== verdict.reasons[0],
  );
  const sameness = samenessBesideFindings(reading);
  return (
    <section className={`${styles.verdict} ${styles[verdict.kind]}`} aria-label="Verdict">
      <p className={styles.line}>
        <span className={styles.title}>
          <Icon size={17} aria-hidden /> {title}
        </span>
        <span className={styles.reason}>{verdict.reasons[0]}</span>
      </p>
      {further.length > 0 && (
        <ul className={styles.further}>
          {further.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {sameness !== null && (
        <p className={styles.sameness}>
          {Math.round(sameness.share * 100)}% of it, shaded in the message, went to{' '}
          <bdi>{sameness.personName}</bdi> before.
        </p>
      )}
      <span className="visually-hidden" aria-live="polite">
        {announced}
      </span>
    </section>
  );
}
