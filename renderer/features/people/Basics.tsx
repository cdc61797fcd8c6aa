import { ExternalLink } from 'lucide-react';
import { Fragment } from 'react';
import { openableUrl } from '../../../shared/links.ts';
import type { Person } from '../../../shared/model/person.ts';
import { basicsKnown, basicsOf, linksOf } from '../../../shared/people/basics.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './Basics.module.css';
import { Section } from './Section.tsx';

async function openLink(url: string) {
  const result = await api.openLink({ url });
  if (!result.ok) showToast(result.failure.message);
}

function PageLink({ label, link }: { readonly label: string; readonly link: string }) {
  const url = openableUrl(link);
  if (url === null) {
    return (
      <>
        <bdi>{link}</bdi> <span className={styles.unknown}>This is not an address that can be opened.</span>
      </>
    );
  }
  return (
    <Button look="quiet" className={styles.link} title={link} onClick={() => void openLink(url.href)}>
      Open {label.toLowerCase()} <ExternalLink size={13} aria-hidden />
    </Button>
  );
}

/** What is known of the person, and what to ask them. */
export function Basics({ person }: { readonly person: Person }) {
  const basics = basicsOf(person);
  return (
    <Section title="The basics" aside={basicsKnown(basics)}>
      <dl className={styles.list}>
        {basics.map(({ label, values }) => (
          <Fragment key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              {values.length === 0 && <span className={styles.unknown}>not known yet, ask</span>}
              {values.map((value, index) => (
                <Fragment key={value}>
                  {index > 0 && ', '}
                  <bdi>{value}</bdi>
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
        {linksOf(person).map(({ label, values: [link = ''] }) => (
          <Fragment key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <PageLink label={label} link={link} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
