import type { Profile } from '../../../shared/model/profile.ts';
import { Field } from '../../ui/Field.tsx';
import { getWorkspace, saveProfile, useWorkspace } from '../../workspace/store.ts';
import styles from './ProfileSettings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

type TextField = { [K in keyof Profile]: Profile[K] extends string ? K : never }[keyof Profile];

/** The sender. */
export function ProfileSettings() {
  const profile = useWorkspace((workspace) => workspace.profile);
  const text = (field: TextField) => ({
    value: profile[field],
    onChange: (value: string) => saveProfile({ ...getWorkspace().profile, [field]: value }),
  });
  return (
    <SettingsSection
      title="Profile"
      about="Who you are, in the words that a message may use. It goes nowhere but into your drafts."
    >
      <div className={styles.pair}>
        <Field label="Your name" {...text('name')} />
        <Field label="Your role" {...text('role')} />
        <Field label="Your company" {...text('company')} />
        <Field label="Your location" {...text('location')} />
      </div>
      <Field
        label="What you do"
        aside="as you would say it to someone you meet"
        hint="For example: I measure how long trains stand at platforms"
        multiline
        {...text('work')}
      />
    </SettingsSection>
  );
}
