import { Button } from '../../ui/Button.tsx';
import { DialogButtons } from '../../ui/Dialog.tsx';
import { FileItem } from './FileItem.tsx';
import styles from './ImportDialog.module.css';
import { countOf } from './import-words.ts';
import { PlannedRows } from './PlannedRows.tsx';
import { RejectedRows } from './RejectedRows.tsx';
import { confirmImport, endImport, type Preview } from './store.ts';

type ImportPreviewProps = { readonly preview: Preview; readonly problem: string | null };

/** What would come of the import, file by file and row by row. */
export function ImportPreview({ preview, problem }: ImportPreviewProps) {
  const { plan, book, reports, snippets } = preview;
  const isNothing = plan.save.length === 0 && book === null && snippets.length === 0;
  return (
    <>
      <ul className={styles.files} aria-label="Files">
        {reports.map((report) => (
          <FileItem key={report.name} report={report} />
        ))}
      </ul>
      <dl className={styles.sums}>
        <Sum label="People added or changed" count={plan.save.length} />
        {plan.connections !== null && (
          <Sum label="Connections in the address book" count={plan.connections.length} />
        )}
        {snippets.length > 0 && <Sum label="Templates" count={snippets.length} />}
        {plan.rejected.length > 0 && <Sum label="Refused" count={plan.rejected.length} />}
      </dl>
      <PlannedRows rows={plan.rows} />
      {plan.rejected.length > 0 && <RejectedRows rejected={plan.rejected} />}
      <div className={styles.foot}>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        {isNothing && <p role="status">There is nothing in it that is not here already.</p>}
        <DialogButtons>
          <Button onClick={endImport}>Cancel</Button>
          <Button look="primary" disabled={isNothing} onClick={() => void confirmImport(preview)}>
            Import
          </Button>
        </DialogButtons>
      </div>
    </>
  );
}

function Sum({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div className={styles.sum}>
      <dt>{label}</dt>
      <dd>{countOf(count, '', '').trim()}</dd>
    </div>
  );
}
