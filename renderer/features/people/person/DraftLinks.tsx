import { openDrafts } from '../../../../shared/compose/drafts-in-order.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { stepHeadings } from '../../../../shared/steps.ts';
import { hrefOf } from '../../../workspace/route.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './DraftLinks.module.css';
import { Section } from './Section.tsx';

/** The drafts to this person that were not sent yet. */
export function DraftLinks({ personId }: { readonly personId: string }) {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const open = openDrafts(drafts).filter((draft) => draft.personId === personId);
  if (open.length === 0) return null;
  return (
    <Section title="Drafts to them">
      <ul className={styles.list}>
        {open.map((draft) => (
          <li key={draft.id}>
            <a className={styles.link} href={hrefOf({ section: 'compose', id: draft.id })}>
              {purposes[draft.purpose].label}
            </a>{' '}
            <span className={styles.step}>{stepHeadings[draft.step]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
