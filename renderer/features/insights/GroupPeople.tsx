import { stageLabels } from '../../../shared/stages.ts';
import { usePerson } from '../../workspace/people.ts';
import { hrefOf } from '../../workspace/route.ts';
import styles from './Insights.module.css';

const mostShown = 50;

type GroupPeopleProps = { readonly label: string; readonly personIds: readonly string[] };

/** Those to whom the messages of a group went. */
export function GroupPeople({ label, personIds }: GroupPeopleProps) {
  const further = personIds.length - mostShown;
  return (
    <section aria-label={`Sent to: ${label}`} className={styles.people}>
      <h2 className={styles.heading}>{label}: to whom</h2>
      <ul className={styles.list}>
        {personIds.slice(0, mostShown).map((id) => (
          <GroupPerson key={id} id={id} />
        ))}
      </ul>
      {further > 0 && <p>And {further.toLocaleString('en-GB')} more.</p>}
    </section>
  );
}

function GroupPerson({ id }: { readonly id: string }) {
  const person = usePerson(id);
  if (person === null) return null;
  return (
    <li className={styles.person}>
      <a href={hrefOf({ section: 'people', id })}>
        <bdi>{person.name.trim() || 'Someone without a name'}</bdi>
      </a>
      <span className={styles.stage}>{stageLabels[person.stage]}</span>
    </li>
  );
}
