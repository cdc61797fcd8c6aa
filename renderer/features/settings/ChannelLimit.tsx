import { useState } from 'react';
import { type ChannelId, channels } from '../../../shared/channels.ts';
import { Button } from '../../ui/Button.tsx';
import { getWorkspace, saveSettings, useWorkspace } from '../../workspace/store.ts';
import styles from './ChannelLimit.module.css';
import { NumberField } from './NumberField.tsx';
import { writtenNumber } from './whole-number.ts';

const range = { least: 1, most: 100_000 };

/** How many characters a message may have on one channel, and where the figure comes from. */
export function ChannelLimit({ channel }: { readonly channel: ChannelId }) {
  const limit = useWorkspace(({ settings }) => settings.limits[channel]);
  const [resets, setResets] = useState(0);
  const { label, defaultLimit, source } = channels[channel];
  const save = (value: number) => {
    const { settings } = getWorkspace();
    saveSettings({ ...settings, limits: { ...settings.limits, [channel]: value } });
  };
  return (
    <div className={styles.limit}>
      <NumberField
        key={resets}
        label={label}
        aside="characters"
        value={limit}
        range={range}
        hint={source}
        onChange={save}
      />
      {limit !== defaultLimit && (
        <Button
          look="quiet"
          className={styles.reset}
          aria-label={`Reset to ${writtenNumber(defaultLimit)}: ${label}`}
          onClick={() => {
            save(defaultLimit);
            setResets(resets + 1);
          }}
        >
          Reset to {writtenNumber(defaultLimit)}
        </Button>
      )}
    </div>
  );
}
