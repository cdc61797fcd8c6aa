import type { OpenPoint } from '../../../../shared/compose/open-points.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { settle } from './copying.ts';
import styles from './ToSettle.module.css';

type WaysProps = {
  readonly draft: Draft;
  readonly point: OpenPoint;
  /** Leads the keyboard along: the button it was on goes with the point. */
  readonly onSettled: () => void;
};

/** The clicks that settle a point. */
export function Ways({ draft, point, onSettled }: WaysProps) {
  return (
    <span className={styles.ways}>
      {point.ways.map((way) => (
        <Button
          key={way.label}
          look="quiet"
          onClick={() => {
            settle(draft.id, point, way);
            onSettled();
          }}
        >
          <bdi>{way.label}</bdi>
        </Button>
      ))}
    </span>
  );
}
