import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { chooseFinding, leaveFinding, useChosenFinding } from './coaching.ts';
import { focusCopyButton } from './copying.ts';
import { FindingCard } from './FindingCard.tsx';
import styles from './Findings.module.css';
import { listFindings } from './listed-findings.ts';

/** What stands in the way, with the advice on one finding at a time: the chosen one, else the most important. */
export function Findings({
  draft,
  findings,
}: {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}) {
  const { key: chosen, takesFocus } = useChosenFinding();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('[data-chosen]');
    // Focus that is in the card already, on one of its buttons, stays there.
    if (chosen !== null && takesFocus && card?.contains(document.activeElement) === false) card.focus();
  }, [chosen, takesFocus]);
  useEffect(() => {
    if (chosen === null || findings.some(({ key }) => key === chosen)) return;
    // What the user was on is settled: a keyboard that was there goes on with what is left.
    if (!takesFocus) {
      leaveFinding();
      return;
    }
    chooseFinding(findings[0]?.key ?? null);
    if (findings.length === 0) focusCopyButton();
  }, [chosen, findings, takesFocus]);
  if (findings.length === 0) return null;
  const { listed, openKey, hidden } = listFindings(findings, chosen, showsAll);
  return (
    <section aria-label="Findings" className={styles.findings}>
      <ul ref={list} className={styles.list}>
        {listed.map((finding) => (
          <FindingCard
            key={finding.key}
            draft={draft}
            finding={finding}
            isOpen={finding.key === openKey}
            isChosen={finding.key === chosen}
            onOpen={() => chooseFinding(finding.key)}
            onLeave={() => chooseFinding(null)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.more}>
          <Button look="quiet" onClick={() => setShowsAll(true)}>
            {hidden === 1 ? 'Show one more' : `Show ${hidden} more`}
          </Button>{' '}
          <kbd>F8</kbd> goes through all.
        </p>
      )}
    </section>
  );
}
