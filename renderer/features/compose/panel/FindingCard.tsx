import { EyeOff, X } from 'lucide-react';
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import { canFit, fitLabel } from '../../../../shared/compose/fit-offer.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../../workspace/language.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import { setFit } from '../drafts/store.ts';
import { applyFix, dismissFinding, switchRuleOff } from './coaching.ts';
import styles from './FindingCard.module.css';

const severities: Readonly<Record<Finding['severity'], string>> = {
  stop: 'Must fix',
  warn: 'Worth changing',
  hint: 'Only a hint',
};

const strengths = {
  strong: 'strong evidence',
  medium: 'medium evidence',
  weak: 'weak evidence',
  craft: 'good manners rather than a study',
} as const;

type FindingCardProps = {
  readonly draft: Draft;
  readonly finding: Finding;
  /** Whether its advice is shown; otherwise only its title. */
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
};

/** One finding: what it is about, what to do, and why the rule is there. */
export function FindingCard({ draft, finding, isOpen, isChosen, onOpen, onLeave }: FindingCardProps) {
  const rules = useLanguage(({ coach }) => coach?.rules);
  if (rules === undefined) return null;
  const { title, why, source, strength } = rules[finding.rule];
  const { fix } = finding;
  if (!isOpen) {
    return (
      <li className={`${styles.card} ${styles[finding.severity]}`}>
        <button type="button" className={styles.closed} onClick={onOpen}>
          {title} <span className={styles.severity}>{severities[finding.severity]}</span>
        </button>
      </li>
    );
  }
  return (
    <li
      className={`${styles.card} ${styles[finding.severity]}`}
      data-chosen={isChosen || undefined}
      tabIndex={-1}
      onFocus={isChosen ? undefined : onOpen}
      onBlur={(event) => {
        if (isChosen && !event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      <p className={styles.title}>
        {title} <span className={styles.severity}>{severities[finding.severity]}</span>
      </p>
      <p>{finding.sentence}</p>
      <div className={styles.actions}>
        {fix !== null && (
          <Button look="quiet" className={styles.fix} onClick={() => applyFix(draft.id, fix)}>
            {fix.label}
          </Button>
        )}
        {rules[finding.rule].isSettledByFit === true && <FitOffer draft={draft} />}
        <Button
          look="quiet"
          aria-label={`Dismiss: ${title}`}
          onClick={() => dismissFinding(draft.id, finding)}
        >
          <X size={13} aria-hidden /> Dismiss
        </Button>
      </div>
      <details className={styles.why}>
        <summary>Why this rule?</summary>
        <p>{why}</p>
        <p>
          {source} ({strengths[strength]})
        </p>
        <Button look="quiet" onClick={() => switchRuleOff(finding.rule, title)}>
          <EyeOff size={13} aria-hidden /> Switch this rule off
        </Button>
      </details>
    </li>
  );
}

/** Fit, where it may settle the finding. */
function FitOffer({ draft }: { readonly draft: Draft }) {
  const { message } = useWorkspace((workspace) => composeDraft(draft, workspace));
  if (!canFit(message)) return null;
  return (
    <Button look="quiet" className={styles.fix} onClick={() => setFit(draft.id, true)}>
      {fitLabel(message)}
    </Button>
  );
}
