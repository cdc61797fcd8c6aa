import { FolderOpen } from 'lucide-react';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './DataSettings.module.css';
import { DeleteEverything } from './DeleteEverything.tsx';
import { SettingsSection } from './SettingsSection.tsx';

async function showFolder() {
  const result = await api.showDataFolder({});
  if (!result.ok) showToast(result.failure.message);
}

/** Where the user's data is, and what happens with it: nothing. */
export function DataSettings() {
  const dataFolder = useWorkspace((workspace) => workspace.dataFolder);
  const version = useWorkspace((workspace) => workspace.version);
  return (
    <SettingsSection title="Your data" about="It is yours, in files on this computer.">
      <p>
        Nothing you write here leaves this computer. Common Ground has no account, sends nothing and asks no
        server for anything by itself; a message goes out only when you copy it and send it yourself.
      </p>
      <dl className={styles.facts}>
        <dt>Data folder</dt>
        <dd>
          <bdi className={styles.path} dir="ltr">
            {dataFolder}
          </bdi>
          <Button onClick={() => void showFolder()}>
            <FolderOpen size={15} aria-hidden /> Show folder
          </Button>
        </dd>
        <dt>Version</dt>
        <dd>{version}</dd>
        <dt>All of it</dt>
        <dd>
          <DeleteEverything />
        </dd>
      </dl>
    </SettingsSection>
  );
}
