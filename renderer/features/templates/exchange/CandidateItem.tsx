import { templateState } from '../../../../shared/template/usable.ts';
import { StateBadge } from '../StateBadge.tsx';
import { titleOf, traits } from '../template-words.ts';
import styles from './Exchange.module.css';
import type { Candidate } from './files.ts';

type ItemProps = {
  readonly candidate: Candidate;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
};

/** What should be known of a template before it is added. */
function remarks({ content, title, isKnown, hidden }: Candidate, isChosen: boolean): readonly string[] {
  const all: string[] = [];
  if (isKnown) all.push('You have this one already.');
  // A second one of the same is renamed only if the user wants it all the same.
  if (title !== content.title.trim() && (isChosen || !isKnown))
    all.push(`This title is taken: it will be called “${title}”.`);
  if (hidden.length > 0) all.push(`Hidden characters in it were made visible: ${hidden.join(', ')}.`);
  if (templateState(content) === 'has-errors')
    all.push('It has mistakes and is not used until they are mended.');
  return all;
}

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
      {remarks(candidate, isChosen).map((remark) => (
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
