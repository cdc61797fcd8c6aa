import { Download } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { openImport } from '../../../workspace/importing.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import styles from './ExportSettings.module.css';
import { exports, runExport } from './exports.ts';

/** Brings in what the user has elsewhere, and takes along what they have here. */
export function ExportSettings({ isAskedFor }: { readonly isAskedFor: boolean }) {
  return (
    <SettingsSection
      title="Import and export"
      isAskedFor={isAskedFor}
      about="Bring what you have elsewhere, and take along what you have here. Single templates are exported from their list."
    >
      <div>
        <Button onClick={() => openImport()}>Import…</Button>
      </div>
      <ul className={styles.kinds} aria-label="Export">
        {exports.map((one) => (
          <li key={one.label} className={styles.kind}>
            <Button onClick={() => void runExport(one)}>
              <Download size={15} aria-hidden /> {one.label}
            </Button>
            <span className={styles.about}>{one.about}</span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
