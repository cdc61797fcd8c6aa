import { withCapital } from '../../../shared/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButtons } from '../../ui/Dialog.tsx';
import { Figure, Figures } from '../../ui/Figures.tsx';
import { FileItem } from './FileItem.tsx';
import styles from './ImportDialog.module.css';
import { PlannedRows } from './PlannedRows.tsx';
import { isNothing } from './plan.ts';
import { RejectedRows } from './RejectedRows.tsx';
import { confirmImport, endImport, type Preview } from './store.ts';

type ImportPreviewProps = { readonly preview: Preview; readonly problem: string | null };

/** What would come of the import, file by file and row by row. */
export function ImportPreview({ preview, problem }: ImportPreviewProps) {
  const { plan, reports } = preview;
  const isEmpty = isNothing(plan);
  const isUnread = reports.every(({ failure }) => failure !== null);
  const refused = plan.rejected.filter(({ isTaken }) => isTaken !== true);
  const inPart = plan.rejected.filter(({ isTaken }) => isTaken === true);
  const figures = [
    { label: 'People added or changed', count: plan.people.length },
    { label: 'Connections in the address book', count: plan.addressBook?.connections.length ?? 0 },
    { label: 'Templates', count: plan.templates.length },
    { label: 'Drafts', count: plan.drafts.length },
    { label: 'Refused', count: refused.length },
  ];
  return (
    <>
      <ul className={styles.files} aria-label="Files">
        {reports.map((report) => (
          <FileItem key={report.name} report={report} />
        ))}
      </ul>
      {!isUnread && (
        <Figures>
          {figures.map(
            ({ label, count }, index) =>
              (index === 0 || count > 0) && (
                <Figure key={label} label={label} value={count.toLocaleString('en-GB')} />
              ),
          )}
        </Figures>
      )}
      {(plan.profile !== null || plan.settings !== null) && (
        <p className={styles.about}>
          {withCapital(
            [
              plan.profile === null ? '' : 'what you said of yourself',
              plan.settings === null ? '' : 'settings',
            ]
              .filter((words) => words !== '')
              .join(' and '),
          )}{' '}
          that you have not changed here become what they were there.
        </p>
      )}
      <PlannedRows rows={plan.rows} />
      {refused.length > 0 && (
        <RejectedRows
          rejected={refused}
          said={{ one: 'One row is refused', several: 'rows are refused' }}
          fileName="Refused rows.csv"
        />
      )}
      {inPart.length > 0 && (
        <RejectedRows
          rejected={inPart}
          said={{ one: 'One row is taken without its date', several: 'rows are taken without their dates' }}
          fileName="Rows without dates.csv"
        />
      )}
      <div className={styles.foot}>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        {isEmpty && (
          <p role="status">
            {isUnread ? 'Nothing was changed.' : 'There is nothing in it that is not here already.'}
          </p>
        )}
        <DialogButtons>
          <Button onClick={endImport}>Cancel</Button>
          <Button look="primary" disabled={isEmpty} onClick={() => void confirmImport(preview)}>
            Import
          </Button>
        </DialogButtons>
      </div>
    </>
  );
}
