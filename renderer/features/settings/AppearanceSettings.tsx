import { Monitor, Moon, Sun } from 'lucide-react';
import { getWorkspace, saveSettings, useWorkspace } from '../../workspace/store.ts';
import styles from './AppearanceSettings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

const choices = [
  { value: 'system', label: 'System', Icon: Monitor },
  { value: 'light', label: 'Light', Icon: Sun },
  { value: 'dark', label: 'Dark', Icon: Moon },
] as const;

/** Light, dark, or as the system has it. */
export function AppearanceSettings() {
  const appearance = useWorkspace(({ settings }) => settings.appearance);
  return (
    <SettingsSection title="Appearance" about="“System” follows your computer, day and night.">
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">Appearance</legend>
        {choices.map(({ value, label, Icon }) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name="appearance"
              className={styles.radio}
              checked={appearance === value}
              onChange={() => saveSettings({ ...getWorkspace().settings, appearance: value })}
            />
            <Icon size={16} aria-hidden /> {label}
          </label>
        ))}
      </fieldset>
    </SettingsSection>
  );
}
