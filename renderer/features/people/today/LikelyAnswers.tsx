import type { Draft } from '../../../../shared/model/draft.ts';
import { likelyAnswers } from '../../../../shared/people/likely-answers.ts';
import { api } from '../../../api/client.ts';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import styles from './LikelyAnswers.module.css';

async function copy(text: string) {
  const result = await api.copyText({ text });
  showToast(result.ok ? 'Copied.' : result.failure.message);
}

/** What may come back, so that no answer takes one by surprise, silence least of all. */
export function LikelyAnswers({ draft }: { readonly draft: Draft }) {
  return (
    <details className={styles.answers}>
      <summary className={styles.summary}>What may come back</summary>
      <dl>
        {likelyAnswers(draft).map(({ what, advice, next }) => (
          <div key={what} className={styles.answer}>
            <dt className={styles.what}>{what}</dt>
            <dd>
              {advice}
              {next !== null && (
                <p className={styles.next}>
                  <span dir="auto">{next}</span>
                  <Button look="quiet" aria-label={`Copy: ${next}`} onClick={() => void copy(next)}>
                    Copy
                  </Button>
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
