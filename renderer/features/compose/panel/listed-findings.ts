/** Which of the coach's findings are listed under a message. */
import type { Finding } from '../../../../shared/coach/coach-types.ts';

/** More at once discourage. */
const mostListed = 3;

export type ListedFindings = {
  readonly listed: readonly Finding[];
  /** The key of the one whose advice is shown; null when there is none at all. */
  readonly openKey: string | null;
  /** So many are not listed. */
  readonly hidden: number;
};

/**
 * At most three, the most important first; the one the user went to (`chosen`, by its key) is always among them, and
 * open. Without one the most important is. All are listed where the user asked for them.
 */
export function listFindings(
  findings: readonly Finding[],
  chosen: string | null,
  showsAll = false,
): ListedFindings {
  const first = findings.slice(0, mostListed);
  const wanted = findings.find(({ key }) => key === chosen);
  const few =
    wanted === undefined || first.includes(wanted) ? first : [...first.slice(0, mostListed - 1), wanted];
  const listed = showsAll ? findings : few;
  const open = wanted ?? listed[0];
  return { listed, openKey: open?.key ?? null, hidden: findings.length - listed.length };
}
