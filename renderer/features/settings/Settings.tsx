import { exportTopic, shortcutsTopic } from '../../workspace/route.ts';
import { SaveStatus } from '../../workspace/SaveStatus.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { BackupSettings } from './backups/BackupSettings.tsx';
import { ChannelSettings } from './ChannelSettings.tsx';
import { CoachSettings } from './CoachSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { DesktopSettings } from './DesktopSettings.tsx';
import { EncryptionSettings } from './encryption/EncryptionSettings.tsx';
import { ExportSettings } from './export/ExportSettings.tsx';
import { ProfileSettings } from './ProfileSettings.tsx';
import styles from './Settings.module.css';
import { Shortcuts } from './Shortcuts.tsx';
import { SpellingSettings } from './SpellingSettings.tsx';

type SettingsProps = {
  /** The part that is asked for; null for all of them. */
  readonly topic: string | null;
};

/** Who the user is, what their accounts allow, how the app looks and where it keeps their data. */
export function Settings({ topic }: SettingsProps) {
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <header className={styles.head}>
          <h1>Settings</h1>
          <SaveStatus />
          <p className={styles.lead}>Everything here is saved as you change it.</p>
        </header>
        <ProfileSettings />
        <ChannelSettings />
        <CoachSettings />
        <SpellingSettings />
        <AppearanceSettings />
        <DesktopSettings />
        <ExportSettings isAskedFor={topic === exportTopic} />
        <DataSettings />
        <BackupSettings />
        <EncryptionSettings />
        <Shortcuts isAskedFor={topic === shortcutsTopic} />
      </div>
    </main>
  );
}
