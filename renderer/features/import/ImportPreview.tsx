import { Button } from '../../ui/Button.tsx';
import { DialogButtons } from '../../ui/Dialog.tsx';
import { Figure, Figures } from '../../ui/Figures.tsx';
import { FileItem } from './FileItem.tsx';
import styles from './ImportDialog.module.css';
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
      <Figures>
        <Figure label="People added or changed" value={plan.save.length.toLocaleString('en-GB')} />
        {plan.connections !== null && (
          <Figure
            label="Connections in the address book"
            value={plan.connections.length.toLocaleString('en-GB')}
          />
        )}
        {snippets.length > 0 && <Figure label="Templates" value={snippets.length.toLocaleString('en-GB')} />}
        {plan.rejected.length > 0 && (
          <Figure label="Refused" value={plan.rejected.length.toLocaleString('en-GB')} />
        )}
      </Figures>
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
