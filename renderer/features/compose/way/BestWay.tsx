import { Signpost } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './BestWay.module.css';
import { takeWay } from './take-way.ts';
import { useWays } from './use-ways.ts';

/** The best way to this person by what is noted, beside the choice of the channel; the others, with reasons, on demand. */
export function BestWay({ draft }: { readonly draft: Draft }) {
  const ways = useWays(draft);
  const id = useId();
  const popover = useRef<HTMLElement>(null);
  const [best] = ways;
  if (best === undefined) return null;
  return (
    <>
      <Button
        popoverTarget={id}
        look="quiet"
        className={styles.trigger}
        title={`Best by what you have noted: ${best.label}`}
        aria-label={`Ways to them, best by what you have noted: ${best.label}`}
      >
        <Signpost className={styles.icon} size={16} aria-hidden /> Ways
      </Button>
      <section ref={popover} id={id} popover="auto" className={styles.popover} aria-label="Ways to them">
        <h2 className={styles.title}>By what you have noted</h2>
        <ol>
          {ways.map((way) => (
            <li key={way.id} className={styles.way}>
              <p className={styles.label}>{way.label}</p>
              <p>{way.reason}</p>
              <p className={styles.source}>{way.source}</p>
              {(way.through !== null || (way.channel !== null && way.channel !== draft.channel)) && (
                <Button
                  look="quiet"
                  className={styles.take}
                  onClick={() => {
                    popover.current?.hidePopover();
                    takeWay(draft, way);
                  }}
                >
                  {way.through === null ? 'Write it this way' : 'Ask for the introduction'}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
