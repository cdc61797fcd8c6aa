import { lineOf, nameOf, textOf } from './contact-words.ts';
import type { TableFormat } from './format.ts';
import { type Invitation, nothingImported, type Rejected } from './imported.ts';
import { cellOf, findTable, rejection } from './table.ts';
import { readWrittenMoment, slashOrderOf } from './written-dates.ts';

const heads = {
  from: ['from'],
  to: ['to'],
  sentAt: ['sentat'],
  message: ['message'],
  direction: ['direction'],
  inviter: ['inviterprofileurl'],
  invitee: ['inviteeprofileurl'],
} as const;

/** `Invitations.csv` of LinkedIn's export; profile links are in it since late 2023. */
export const linkedinInvitations: TableFormat = {
  label: 'invitations from LinkedIn',
  read: (rows, file) => {
    const table = findTable(rows, heads, ['from', 'to', 'sentAt', 'direction']);
    if (table === null) return null;
    const invitations: Invitation[] = [];
    const rejected: Rejected[] = [];
    const order = slashOrderOf(table.rows.map((row) => cellOf(table, row, 'sentAt')));
    for (const row of table.rows) {
      const cell = (key: keyof typeof heads) => cellOf(table, row, key);
      const direction = cell('direction').toUpperCase();
      const isOut = direction === 'OUTGOING';
      const name = nameOf(isOut ? cell('to') : cell('from'));
      const at = readWrittenMoment(cell('sentAt'), order);
      const reason =
        !isOut && direction !== 'INCOMING'
          ? 'It does not say whether it went out or came in.'
          : name === ''
            ? 'It names nobody.'
            : at === null
              ? `“${cell('sentAt')}” is no date.`
              : null;
      if (reason !== null || at === null) {
        rejected.push(rejection(file, row, reason ?? ''));
        continue;
      }
      invitations.push({
        file,
        line: row.line,
        direction: isOut ? 'to-them' : 'from-them',
        name,
        profileLink: lineOf(isOut ? cell('invitee') : cell('inviter')),
        at,
        text: textOf(cell('message')),
      });
    }
    return { ...nothingImported, invitations, rejected };
  },
};
