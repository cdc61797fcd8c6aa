import { ExternalLink } from 'lucide-react';
import { openableUrl } from '../../../../../shared/links.ts';
import { api } from '../../../../api/client.ts';
import { Button } from '../../../../ui/Button.tsx';
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
  const shown = link.replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/giu, '');
  return (
    <Button
      look="quiet"
      className={styles.link}
      title={link}
      aria-label={`Open ${label.toLowerCase()}: ${shown}`}
      onClick={() => void openLink(url.href)}
    >
      <bdi className={styles.shownLink}>{shown}</bdi> <ExternalLink size={13} aria-hidden />
    </Button>
  );
}
