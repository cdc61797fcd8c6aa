import { useEffect, useRef } from 'react';
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { chooseFinding, useChosenFinding } from './coaching.ts';
import { focusCopyButton } from './copying.ts';
import { FindingCard } from './FindingCard.tsx';
import styles from './Findings.module.css';

const mostShown = 3;

/** At most three findings are listed, the most important first; the one the user went to is always among them. */
function shownOf(findings: readonly Finding[], chosen: string | null): readonly Finding[] {
  const first = findings.slice(0, mostShown);
  const wanted = findings.find(({ key }) => key === chosen);
  return wanted === undefined || first.includes(wanted) ? first : [...first.slice(0, mostShown - 1), wanted];
}

/** What stands in the way, with the advice on one finding at a time: the chosen one, else the most important. */
export function Findings({
  draft,
  findings,
}: {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}) {
  const chosen = useChosenFinding((state) => state.key);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('[data-chosen]');
    // Focus that is in the card already, on one of its buttons, stays there.
    if (chosen !== null && card?.contains(document.activeElement) === false) card.focus();
  }, [chosen]);
  useEffect(() => {
    if (chosen === null || findings.some(({ key }) => key === chosen)) return;
    // What the user was on is settled: the keyboard goes on with what is left.
    chooseFinding(findings[0]?.key ?? null);
    if (findings.length === 0) focusCopyButton();
  }, [chosen, findings]);
  if (findings.length === 0) return null;
  const shown = shownOf(findings, chosen);
  const isChosen = ({ key }: Finding) => key === chosen;
  const hidden = findings.length - shown.length;
  return (
    <section aria-label="Findings" className={styles.findings}>
      <ul ref={list} className={styles.list}>
        {shown.map((finding, index) => (
          <FindingCard
            key={finding.key}
            draft={draft}
            finding={finding}
            isOpen={isChosen(finding) || (index === 0 && !shown.some(isChosen))}
            isChosen={isChosen(finding)}
            onOpen={() => chooseFinding(finding.key)}
            onLeave={() => chooseFinding(null)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.more}>
          {hidden === 1 ? 'One more' : `${hidden} more`} after these. <kbd>F8</kbd> goes through all.
        </p>
      )}
    </section>
  );
}
