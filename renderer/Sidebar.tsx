import { FileText, PenLine, Settings, Users } from 'lucide-react';
import { NotesMeter } from './NotesMeter.tsx';
import styles from './Sidebar.module.css';
import { hrefOf, type Section } from './workspace/route.ts';

const links = [
  { section: 'compose', label: 'Compose', Icon: PenLine },
  { section: 'people', label: 'People', Icon: Users },
  { section: 'templates', label: 'Templates', Icon: FileText },
  { section: 'settings', label: 'Settings', Icon: Settings },
] as const;

/** The name of the app and the way to its sections. In a narrow window only the icons stay. */
export function Sidebar({ section }: { readonly section: Section }) {
  return (
    <header className={styles.sidebar}>
      <p className={styles.name}>
        <span>Common Ground</span>
      </p>
      <nav className={styles.nav} aria-label="Main">
        {links.map(({ section: target, label, Icon }) => (
          <a
            key={target}
            href={hrefOf({ section: target, id: null })}
            className={target === 'settings' ? `${styles.link} ${styles.last}` : styles.link}
            aria-current={target === section ? 'page' : undefined}
            title={label}
          >
            <Icon size={17} aria-hidden />
            <span className={styles.label}>{label}</span>
          </a>
        ))}
      </nav>
      <NotesMeter />
    </header>
  );
}
