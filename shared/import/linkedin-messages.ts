import { lineOf, nameOf, textOf } from './contact-words.ts';
import type { TableFormat } from './format.ts';
import { textOfHtml } from './html-text.ts';
import { type Letter, nothingImported, type Rejected } from './imported.ts';
import { cellOf, findTable, rejection } from './table.ts';
import { readWrittenMoment } from './written-dates.ts';

const heads = {
  conversation: ['conversationid'],
  from: ['from'],
  sender: ['senderprofileurl'],
  to: ['to'],
  recipients: ['recipientprofileurls'],
  date: ['date'],
  subject: ['subject'],
  content: ['content'],
  folder: ['folder'],
  isDraft: ['ismessagedraft', 'isconversationdraft'],
} as const;

/** Whether a row is a draft by any of the columns that say so. */
function isDraft(cells: readonly string[], columns: readonly number[]): boolean {
  return columns.some((index) => /^(?:yes|true|1)$/iu.test((cells[index] ?? '').trim()));
}

/** Those a message went to: the names and the links stand in two lists of the same order. */
function recipientsOf(names: string, links: string): Letter['to'] {
  const addresses = links.split(',').map((link) => link.trim());
  const listed = addresses.length > 1 ? names.split(',') : [names];
  return listed.map((name, index) => ({ name: nameOf(name), profileLink: lineOf(addresses[index] ?? '') }));
}

/** `messages.csv` of LinkedIn's export, without the drafts in it. */
export const linkedinMessages: TableFormat = {
  label: 'messages from LinkedIn',
  read: (rows, file) => {
    const table = findTable(rows, heads, ['conversation', 'from', 'date', 'content']);
    if (table === null) return null;
    const letters: Letter[] = [];
    const rejected: Rejected[] = [];
    for (const row of table.rows) {
      if (isDraft(row.cells, table.columns.isDraft)) continue;
      const cell = (key: keyof typeof heads) => cellOf(table, row, key);
      const at = readWrittenMoment(cell('date'));
      const text = textOf(textOfHtml(cell('content')));
      if (at === null) rejected.push(rejection(file, row, `“${cell('date')}” is no date.`));
      else if (text !== '')
        letters.push({
          file,
          line: row.line,
          conversation: cell('conversation'),
          from: { name: nameOf(cell('from')), profileLink: lineOf(cell('sender')) },
          to: recipientsOf(cell('to'), cell('recipients')),
          at,
          subject: lineOf(cell('subject')),
          text,
        });
    }
    return { ...nothingImported, letters, rejected };
  },
};
