import {
  type ProfileFieldKey,
  profileFieldKeys,
  profileFields,
} from '../../../shared/fields/profile-fields.ts';
import { DescribedField, isWide } from '../../ui/DescribedField.tsx';
import { getWorkspace, saveProfile, useWorkspace } from '../../workspace/store.ts';
import styles from './ProfileSettings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

const lines = profileFieldKeys.filter((key) => !isWide(profileFields[key]));
const wide = profileFieldKeys.filter((key) => isWide(profileFields[key]));

/** The sender. */
export function ProfileSettings() {
  const profile = useWorkspace((workspace) => workspace.profile);
  const field = (key: ProfileFieldKey) => (
    <DescribedField
      key={key}
      field={profileFields[key]}
      value={profile[key]}
      onChange={(value) => saveProfile({ ...getWorkspace().profile, [key]: value })}
      isBrief
    />
  );
  return (
    <SettingsSection
      title="Profile"
      about="Who you are, in the words that a message may use. It goes nowhere but into your drafts."
    >
      <div className={styles.pair}>{lines.map(field)}</div>
      {wide.map(field)}
    </SettingsSection>
  );
}
