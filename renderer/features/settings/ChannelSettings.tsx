import { channelIds, channels } from '../../../shared/channels.ts';
import { Select } from '../../ui/Select.tsx';
import { getWorkspace, saveSettings, useWorkspace } from '../../workspace/store.ts';
import { ChannelLimit } from './ChannelLimit.tsx';
import styles from './ChannelSettings.module.css';
import { NumberField } from './NumberField.tsx';
import { SettingsSection } from './SettingsSection.tsx';

const channelOptions = channelIds.map((value) => ({ value, label: channels[value].label }));
const notesRange = { least: 0, most: 10_000 };

/** What the networks allow. */
export function ChannelSettings() {
  const settings = useWorkspace((workspace) => workspace.settings);
  return (
    <SettingsSection
      title="Channels and limits"
      about="Networks change their limits, and accounts differ. The figures are yours to correct."
    >
      <div className={styles.grid}>
        <Select
          label="Default channel"
          value={settings.defaultChannel}
          options={channelOptions}
          hint="New drafts begin with it."
          onChange={(defaultChannel) => saveSettings({ ...getWorkspace().settings, defaultChannel })}
        />
        <div className={styles.notes}>
          <NumberField
            label="Personal notes a month"
            aside="0 for no limit"
            value={settings.notesPerMonth}
            range={notesRange}
            hint="Free LinkedIn accounts: 5, by LinkedIn’s help; figures from 3 to 10 are in circulation."
            onChange={(notesPerMonth) => saveSettings({ ...getWorkspace().settings, notesPerMonth })}
          />
        </div>
        {channelIds.map((channel) => (
          <ChannelLimit key={channel} channel={channel} />
        ))}
      </div>
    </SettingsSection>
  );
}
