import { channels } from '../../../shared/channels.ts';
import type { ChannelCount } from '../../../shared/template/preview.ts';
import styles from './ChannelCounts.module.css';

/** The whole message's length on every channel, beside the channel's limit. */
export function ChannelCounts({ counts }: { readonly counts: readonly ChannelCount[] }) {
  return (
    <table className={styles.counts}>
      <caption>Characters, in full</caption>
      <tbody>
        {counts.map(({ channel, length, limit }) => (
          <tr key={channel}>
            <th scope="row">{channels[channel].label}</th>
            <td data-over={length > limit || undefined}>
              {length.toLocaleString('en-GB')} of {limit.toLocaleString('en-GB')}
              {length > limit && <span className={styles.over}> too long</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
