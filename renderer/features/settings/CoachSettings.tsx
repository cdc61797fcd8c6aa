import { ruleIds } from '../../../shared/coach/rule-ids.ts';
import { rules } from '../../../shared/coach/rules/registry.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { getWorkspace, saveSettings, useWorkspace } from '../../workspace/store.ts';
import styles from './CoachSettings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

function setRule(id: string, isOn: boolean) {
  const { settings } = getWorkspace();
  const others = settings.rulesOff.filter((off) => off !== id);
  saveSettings({ ...settings, rulesOff: isOn ? others : [...others, id] });
}

/** The coach's rules, each with its reason, each to be switched off. */
export function CoachSettings() {
  const rulesOff = useWorkspace(({ settings }) => settings.rulesOff);
  return (
    <SettingsSection
      title="Coach rules"
      about="What the coach looks for as it reads your message. A rule that does not suit you can be switched off."
    >
      <ul className={styles.rules}>
        {ruleIds.map((id) => {
          const { title, why, source } = rules[id];
          return (
            <li key={id}>
              <CheckRow
                label={title}
                about={
                  <>
                    {why} <span className={styles.source}>{source}</span>
                  </>
                }
                isChecked={!rulesOff.includes(id)}
                onChange={(isOn) => setRule(id, isOn)}
              />
            </li>
          );
        })}
      </ul>
    </SettingsSection>
  );
}
