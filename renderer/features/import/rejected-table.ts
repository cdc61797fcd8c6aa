/** Refused rows as a table that can be corrected and imported again. */

import { writeTable } from '../../../shared/export/write-table.ts';
import type { Rejected } from '../../../shared/import/imported.ts';

/** The cells of each row as they were, with the reason and the place behind them. */
export function rejectedTable(rejected: readonly Rejected[]): string {
  const widest = rejected.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return writeTable(
    rejected.map(({ cells, reason, file, line }) => [
      ...cells,
      ...Array.from({ length: widest - cells.length }, () => ''),
      reason,
      `${file}, line ${line}`,
    ]),
  );
}
