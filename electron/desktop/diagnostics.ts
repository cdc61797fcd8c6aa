/** What goes wrong in the page, for the log: where it happened, never what was said, since that may quote the user. */
import type { Log } from '../core/log.ts';
import { isOwnPage } from './page-address.ts';

type Complaint = { readonly level: string; readonly sourceId: string; readonly lineNumber: number };

/** The part of Electron's `WebContents` that reports. */
export type ReportingContents = {
  on(event: 'console-message', listener: (complaint: Complaint) => void): unknown;
  on(event: 'preload-error', listener: (event: unknown, preloadPath: string, error: Error) => void): unknown;
};

/** A page that complains without an end would bury everything else in the log. */
export const mostComplaints = 50;

export function logPageErrors(contents: ReportingContents, log: Log): void {
  let count = 0;
  contents.on('console-message', ({ level, sourceId, lineNumber }) => {
    if (level !== 'error') return;
    count += 1;
    const file = isOwnPage(sourceId) ? new URL(sourceId).pathname : 'a place of its own';
    if (count <= mostComplaints) log.info(`the page reported an error at ${file}:${lineNumber}`);
    if (count === mostComplaints) log.info('further errors of the page are left out');
  });
  contents.on('preload-error', (_event, _path, error) => log.error('the preload script broke off', error));
}
