import { ExternalLink } from 'lucide-react';
import type { MouseEvent } from 'react';
import { destinationOf, openableUrl } from '../../../../../shared/links.ts';
import { api } from '../../../../api/client.ts';
import { showToast } from '../../../../ui/toasts.ts';
import styles from './Basics.module.css';

async function openLink(url: string) {
  const result = await api.openLink({ url });
  if (!result.ok) showToast(result.failure.message);
}

/** An address that is opened outside the app, or that is said to be none. */
export function Address({ label, link }: { readonly label: string; readonly link: string }) {
  const url = openableUrl(link);
  if (url === null) {
    return (
      <span className={styles.address}>
        <bdi>{link}</bdi> <span className={styles.faint}>This is not an address that can be opened.</span>
      </span>
    );
  }
  const { place, rest, effect } = destinationOf(url);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void openLink(url.href);
  };
  // Short for the eye; where it leads, to the letter, is told before it is opened.
  const shown = place.replace(/^www\./u, '');
  return (
    <a
      href={url.href}
      className={styles.link}
      title={effect}
      aria-label={`Open ${label.toLowerCase()}: ${shown}${rest}`}
      onClick={open}
      onAuxClick={(event) => event.button === 1 && open(event)}
    >
      <span className={styles.shownLink}>
        <bdi className={styles.place}>{shown}</bdi>
        <bdi className={styles.rest}>{rest}</bdi>
      </span>
      <ExternalLink size={13} aria-hidden />
    </a>
  );
}
