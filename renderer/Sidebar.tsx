import { type SectionId, sectionIds, sections } from '../shared/sections.ts';
import { DueBadge } from './DueBadge.tsx';
import { NotesMeter } from './NotesMeter.tsx';
import styles from './Sidebar.module.css';
import { screens } from './screens.tsx';
import { hrefOf } from './workspace/route.ts';

/** The name of the app and the way to its sections. In a narrow window only the icons stay. */
export function Sidebar({ section }: { readonly section: SectionId }) {
  return (
    <header className={styles.sidebar}>
      <p className={styles.name}>
        <span>Common Ground</span>
      </p>
      <nav className={styles.nav} aria-label="Main">
        {sectionIds.map((id) => (
          <SectionLink key={id} id={id} isShown={id === section} />
        ))}
      </nav>
      <NotesMeter />
    </header>
  );
}

function SectionLink({ id, isShown }: { readonly id: SectionId; readonly isShown: boolean }) {
  const { label, isAboutApp } = sections[id];
  const { Icon } = screens[id];
  return (
    <a
      href={hrefOf({ section: id, id: null })}
      className={isAboutApp ? `${styles.link} ${styles.last}` : styles.link}
      aria-current={isShown ? 'page' : undefined}
    >
      <Icon size={17} aria-hidden />
      <span className={styles.label}>{label}</span>
      {id === 'people' && <DueBadge />}
    </a>
  );
}
