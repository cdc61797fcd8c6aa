import type { ComposedMessage } from '../../../../shared/compose/compose-message.ts';
import { fitSummary } from '../../../../shared/compose/fit-summary.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { pinPart, setFit } from '../drafts/store.ts';
import styles from './FitPanel.module.css';

/** What Fit left out or shortened, each part restorable, and what to do when that was not enough. */
export function FitPanel({ draft, message }: { readonly draft: Draft; readonly message: ComposedMessage }) {
  const { fitted } = message;
  if (fitted === null) return null;
  const pinned = fitted.parts.filter(({ index }) => draft.message.pinned[String(index)] === 'full');
  return (
    <section className={styles.panel} aria-labelledby="fit-heading">
      <h2 id="fit-heading" className={styles.heading}>
        <span role="status">{fitSummary(fitted, fitted.limit)}</span>
      </h2>
      <ul className={styles.parts}>
        {fitted.leftOut.map((part) => (
          <li key={part.index} className={styles.part}>
            <div>
              <p className={styles.state}>{part.state === 'short' ? 'Shortened' : 'Left out'}</p>
              <p className={styles.text} dir="auto">
                {fitted.parts.find(({ index }) => index === part.index)?.text}
              </p>
            </div>
            <Button look="quiet" onClick={() => pinPart(draft.id, part.index, 'full')}>
              Restore
            </Button>
          </li>
        ))}
        {pinned.map((part) => (
          <li key={part.index} className={styles.part}>
            <div>
              <p className={styles.state}>Kept, because you restored it</p>
              <p className={styles.text} dir="auto">
                {part.text}
              </p>
            </div>
            <Button look="quiet" onClick={() => pinPart(draft.id, part.index, null)}>
              Let Fit decide
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => setFit(draft.id, false)}>
        Use everything again
      </Button>
    </section>
  );
}
