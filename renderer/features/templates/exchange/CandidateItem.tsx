import { StateBadge } from '../StateBadge.tsx';
import { titleOf, traits } from '../template-words.ts';
import { candidateRemarks } from './candidate-remarks.ts';
import styles from './Exchange.module.css';
import type { Candidate } from './files.ts';

type ItemProps = {
  readonly candidate: Candidate;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
};

/** One template of a file: whether to take it, what it is, and its text. */
export function CandidateItem({ candidate, isChosen, onChange }: ItemProps) {
  const { content } = candidate;
  return (
    <li className={styles.item}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <bdi className={styles.name}>{titleOf(content)}</bdi>
        <StateBadge template={content} />
      </label>
      <p className={styles.traits}>{traits(content).join(' · ')}</p>
      {candidateRemarks(candidate, isChosen).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <details className={styles.text}>
        <summary>Show its text</summary>
        {content.description !== '' && <p dir="auto">{content.description}</p>}
        <p className={styles.body} dir="auto">
          {content.body}
        </p>
      </details>
    </li>
  );
}
