import { Pencil } from 'lucide-react';
import type { Person } from '../../../../shared/model/person.ts';
import { isNoName } from '../../../../shared/people/call-them.ts';
import { subtitleOf } from '../../../../shared/people/fact-line.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './PersonHead.module.css';

type PersonHeadProps = {
  readonly person: Person;
  /** Null while they are edited already. */
  readonly onEdit: (() => void) | null;
};

/** Who it is. */
export function PersonHead({ person, onEdit }: PersonHeadProps) {
  return (
    <header className={styles.head}>
      <Avatar name={person.name} size="large" />
      <div className={styles.who}>
        <h2 className={styles.name}>
          <bdi>{person.name.trim() || 'No name yet'}</bdi>
        </h2>
        <p className={styles.subtitle} dir="auto">
          {subtitleOf(person)}
        </p>
        {person.callThem.trim() !== '' && (
          <p className={styles.subtitle}>
            {isNoName(person.callThem) ? 'You greet them with' : 'You call them'} <bdi>{person.callThem}</bdi>
          </p>
        )}
      </div>
      {onEdit !== null && <IconButton Icon={Pencil} label="Edit" onClick={onEdit} />}
    </header>
  );
}
