import type { Person } from '../../../../shared/model/person.ts';
import { subtitleOf } from '../../../../shared/people/fact-line.ts';
import { samenessLabels } from '../../../../shared/people/same-person.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogDone, DialogLead } from '../../../ui/Dialog.tsx';
import styles from './SameReview.module.css';
import { compare, tellApart, useSame } from './same.ts';

const mostShown = 50;

function Who({ person }: { readonly person: Person }) {
  return (
    <span className={styles.who}>
      <bdi className={styles.name}>{person.name.trim() || 'No name yet'}</bdi>
      <bdi className={styles.subtitle}>{subtitleOf(person)}</bdi>
    </span>
  );
}

/** Every two who may be one, each with the reason. */
export function SameReview() {
  const pairs = useSame((same) => same.pairs);
  return (
    <>
      <DialogLead>
        Two records of one person hide from you what was said already. Nothing is merged before you have seen
        both.
      </DialogLead>
      <ul className={styles.list} aria-label="Possibly the same person">
        {pairs.slice(0, mostShown).map(({ people: [one, other], because }) => (
          <li key={`${one.id} ${other.id}`} className={styles.pair}>
            <Who person={one} />
            <Who person={other} />
            <span className={styles.reason}>They have {samenessLabels[because]}.</span>
            <span className={styles.buttons}>
              <Button onClick={() => compare([one.id, other.id])}>Compare</Button>
              <Button look="quiet" onClick={() => tellApart([one.id, other.id])}>
                Two people
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {pairs.length > mostShown && <p>And {(pairs.length - mostShown).toLocaleString('en-GB')} more.</p>}
      <DialogDone />
    </>
  );
}
