import { memo, useEffect } from 'react';
import { samenessLabels } from '../../../../shared/people/same-person.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './SameNotice.module.css';
import { compare, reviewSame, useSame, watchForSame } from './same.ts';

/** Says that the person who is open may be recorded twice or, where they are not, that others may be. */
export const SameNotice = memo(function SameNotice({ personId }: { readonly personId: string | null }) {
  const pairs = useSame((same) => same.pairs);
  useEffect(watchForSame, []);
  const pair = pairs.find(({ people }) => people.some(({ id }) => id === personId));
  const other = pair?.people.find(({ id }) => id !== personId);
  if (pair !== undefined && other !== undefined && personId !== null) {
    return (
      <p className={styles.notice} role="status">
        <span>
          This may be the same person as <bdi>{other.name.trim() || 'someone without a name'}</bdi>:{' '}
          {samenessLabels[pair.because]}.
        </span>
        <Button look="quiet" onClick={() => compare([personId, other.id])}>
          Compare them
        </Button>
      </p>
    );
  }
  if (pairs.length === 0) return null;
  return (
    <p className={styles.notice}>
      <Button look="quiet" onClick={reviewSame}>
        Possibly the same person: {pairs.length.toLocaleString('en-GB')}
      </Button>
    </p>
  );
});
