import { commandIds, commands } from '../../../shared/commands.ts';
import { keyNames } from '../../ui/key-names.ts';
import { SettingsSection } from './SettingsSection.tsx';
import styles from './Shortcuts.module.css';

const isMac = navigator.platform.startsWith('Mac');

const shortcuts: readonly { readonly label: string; readonly keys: string }[] = [
  ...commandIds.map((id) => commands[id]),
  { label: 'Search people', keys: '/' },
];

type ShortcutsProps = {
  /** Whether the user came for them. */
  readonly isAskedFor: boolean;
};

/** What the keyboard can do. */
export function Shortcuts({ isAskedFor }: ShortcutsProps) {
  return (
    <SettingsSection
      title="Keyboard shortcuts"
      about="The keys for what you do often."
      isAskedFor={isAskedFor}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">Keyboard shortcuts</caption>
        <thead>
          <tr>
            <th scope="col">Command</th>
            <th scope="col">Keys</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ label, keys }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {keyNames(keys, isMac).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SettingsSection>
  );
}
