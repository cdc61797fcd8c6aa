import { Download } from 'lucide-react';
import { writtenToday } from '../../../shared/calendar.ts';
import { peopleCards } from '../../../shared/export/people-cards.ts';
import { peopleFile } from '../../../shared/export/people-file.ts';
import { peopleTable } from '../../../shared/export/people-table.ts';
import type { Person } from '../../../shared/model/person.ts';
import { Button } from '../../ui/Button.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { showToast } from '../../ui/toasts.ts';
import { readClock } from '../../workspace/clock.ts';
import { openImport } from '../../workspace/importing.ts';
import { everyone } from '../../workspace/people.ts';
import { loadPeople } from '../../workspace/store.ts';
import styles from './ExportSettings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** The kinds of files in which people can be taken along. */
const kinds = [
  {
    label: 'As a table',
    about: 'For spreadsheets, without the messages. It can be imported again.',
    ending: 'csv',
    type: 'text/csv',
    write: peopleTable,
  },
  {
    label: 'As address cards',
    about: 'For phones and mail programs.',
    ending: 'vcf',
    type: 'text/vcard',
    write: peopleCards,
  },
  {
    label: 'With everything',
    about: 'Notes, messages and history, in JSON for other programs.',
    ending: 'json',
    type: 'application/json',
    write: peopleFile,
  },
] as const;

async function exportPeople({ ending, type, write }: (typeof kinds)[number]) {
  await loadPeople();
  const people: readonly Person[] | null = everyone([]);
  if (people === null) showToast('Your people could not be read just now.');
  else if (people.length === 0) showToast('There is nobody to export yet.');
  else saveAsFile(`common-ground-people-${writtenToday(readClock())}.${ending}`, type, write(people));
}

/** Brings people in from elsewhere, and takes them along. */
export function ExportSettings() {
  return (
    <SettingsSection
      title="Import and export"
      about="Bring what you have elsewhere, and take your people with you. Templates are exported from their list."
    >
      <div>
        <Button onClick={() => openImport()}>Import…</Button>
      </div>
      <ul className={styles.kinds} aria-label="Export your people">
        {kinds.map((kind) => (
          <li key={kind.ending} className={styles.kind}>
            <Button onClick={() => void exportPeople(kind)}>
              <Download size={15} aria-hidden /> {kind.label}
            </Button>
            <span className={styles.about}>{kind.about}</span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
