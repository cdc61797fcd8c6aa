import { CheckRow } from '../../ui/CheckRow.tsx';
import { getWorkspace, saveSettings, useWorkspace } from '../../workspace/store.ts';
import styles from './DesktopSettings.module.css';
import { OpensAtLogin } from './OpensAtLogin.tsx';
import { QuickKeysField } from './QuickKeysField.tsx';
import { SettingsSection } from './SettingsSection.tsx';

const isMac = navigator.platform.startsWith('Mac');

const place = isMac ? 'menu bar' : 'tray';

/** What there is beside the page: keys for every program and the app’s entry. Only for a host with windows of its own. */
export function DesktopSettings() {
  const hasDesktop = useWorkspace(({ capabilities }) => capabilities.desktop);
  return hasDesktop ? <Section /> : null;
}

function Section() {
  const staysInTray = useWorkspace(({ settings }) => settings.staysInTray);
  return (
    <SettingsSection
      title="On your desktop"
      about="The quick note turns a copied profile page into a first draft, whatever you are doing."
    >
      <div className={styles.parts}>
        <QuickKeysField />
        <CheckRow
          label={`Stay in the ${place}`}
          about={
            isMac
              ? 'An entry from which the quick note and the window open.'
              : 'An entry from which the quick note and the window open. Common Ground then runs on when its window is closed.'
          }
          isChecked={staysInTray}
          onChange={(isOn) => saveSettings({ ...getWorkspace().settings, staysInTray: isOn })}
        />
        <OpensAtLogin />
      </div>
    </SettingsSection>
  );
}
