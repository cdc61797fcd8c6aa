import { memo } from 'react';
import { wholeFormOffer } from '../../../../shared/compose/open-points.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../../workspace/language.ts';
import { useMessage } from '../drafts/compose-draft.ts';
import { focusCopyButton, pointsToSettle, settle } from './copying.ts';
import styles from './ToSettle.module.css';
import { Ways } from './Ways.tsx';

/** What is to be settled in the message before it is sent, each with the clicks that settle it; nothing when all is well. */
export const ToSettle = memo(function ToSettle({ draft }: { readonly draft: Draft }) {
  useMessage(draft);
  const points = pointsToSettle(draft);
  return (
    <div role="status">
      {points.length > 0 && (
        <div className={styles.points}>
          {points.map((point) => (
            <div key={point.key} className={styles.point}>
              <p className={styles.words} dir="auto">
                {point.words}
              </p>
              <Ways draft={draft} point={point} onSettled={focusCopyButton} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
});

/** One answer that speaks about the recipient is asked about under its box; more of them are changed with one click. */
const fewest = 2;

/** Says to the recipient all answers of the form that speak about them; nothing where no more than one does. */
export const SpeakToThem = memo(function SpeakToThem({ draft }: { readonly draft: Draft }) {
  const language = useLanguage((state) => state.language);
  const offer = language === null ? null : wholeFormOffer(draft.answers, language);
  if (offer === null || offer.count < fewest) return null;
  return (
    <p className={styles.whole} role="status">
      <Button look="quiet" onClick={() => settle(draft.id, { key: offer.way.label }, offer.way)}>
        {offer.way.label}: change {offer.count} answers
      </Button>
    </p>
  );
});
