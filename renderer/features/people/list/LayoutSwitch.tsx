import { Columns3, List } from 'lucide-react';
import { changeView, type LayoutId, usePeopleView } from '../store.ts';
import styles from './LayoutSwitch.module.css';

const layouts = [
  { id: 'list', label: 'List', Icon: List },
  { id: 'board', label: 'Board', Icon: Columns3 },
] as const satisfies readonly { readonly id: LayoutId; readonly label: string; readonly Icon: typeof List }[];

/** The people one below the other, or by stage. */
export function LayoutSwitch() {
  const layout = usePeopleView((view) => view.layout);
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">View</legend>
      {layouts.map(({ id, label, Icon }) => (
        <label key={id} className={styles.choice} title={label}>
          <input
            type="radio"
            name="people-layout"
            className="visually-hidden"
            checked={layout === id}
            onChange={() => changeView({ layout: id })}
          />
          <Icon size={15} aria-hidden />
          <span className={styles.label}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
