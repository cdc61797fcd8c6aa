import { type ReactNode, useEffect, useState } from 'react';
import { whenIdle } from '../../ui/when-idle.ts';
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

/** In ms; a page that is busy goes on all the same. */
const longestOpening = 100;

type PartsProps = {
  /** Whether one of them is to be scrolled to, which it could not be while those before it have no size. */
  readonly isOneAskedFor: boolean;
  readonly children: ReactNode;
};

/** The parts one below the other: those that are seen are laid out at once, the others a moment later. */
function Parts({ isOneAskedFor, children }: PartsProps) {
  const [isOpening, setIsOpening] = useState(!isOneAskedFor);
  useEffect(() => whenIdle(() => setIsOpening(false), longestOpening), []);
  return (
    <div className={styles.content} data-opening={isOpening || undefined}>
      {children}
    </div>
  );
}

/** Who the user is, what their accounts allow, how the app looks and where it keeps their data. */
export function Settings({ topic }: SettingsProps) {
  return (
    <main className={styles.page}>
      <Parts isOneAskedFor={topic !== null}>
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
      </Parts>
    </main>
  );
}
