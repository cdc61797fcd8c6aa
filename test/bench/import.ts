/** What it takes to import the largest export there is: as many connections as a member can have, with their history. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { Figure } from './figures.ts';
import { inventPeople } from './invented-people.ts';
import { noteHolds, takeLongestHold, untilIdle, watchMainThread, withPage } from './open-page.ts';

const mostConnections = 30_000;
const invitations = 1_500;
const messages = 3_000;
const me = 'https://www.linkedin.com/in/sam-example';

const linkOf = (index: number) => `https://www.linkedin.com/in/sample-${index}`;

/** Invented people as the network exports them. */
function exportedZip(): Uint8Array {
  const people = inventPeople(mostConnections);
  const nameOf = (index: number) => people[index]?.name ?? '';
  const connections = people.map(({ name, role, company }, index) => {
    const [first = '', ...last] = name.split(' ');
    return `${first},${last.join(' ')},${linkOf(index)},,"${company}","${role}",14 Nov 2019`;
  });
  const invited = Array.from({ length: invitations }, (_, index) => {
    const to = index * 7;
    return `Sam Example,${nameOf(to)},"1/${1 + (index % 28)}/26, 2:37 PM",Your talk stays with me,OUTGOING,${me},${linkOf(to)}`;
  });
  const written = Array.from({ length: messages }, (_, index) => {
    const from = (index % invitations) * 7;
    const day = String(1 + (index % 28)).padStart(2, '0');
    return `c${from},,${nameOf(from)},${linkOf(from)},Sam Example,${me},2026-02-${day} 14:03:22 UTC,,<p>Thanks ${index}!</p>,INBOX`;
  });
  const table = (head: string, rows: readonly string[]) => strToU8([head, ...rows].join('\n'));
  return zipSync({
    'Connections.csv': table(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      connections,
    ),
    'Invitations.csv': table(
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      invited,
    ),
    'messages.csv': table(
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      written,
    ),
  });
}

type Timed = { readonly took: number; readonly held: number; readonly worked: number };
type Watched = { readonly page: Page; readonly worked: () => Promise<number> };

/** How long something takes until `isDone`, and the longest hold and all work of the page meanwhile, in ms. */
async function time(
  { page, worked }: Watched,
  act: () => Promise<unknown>,
  isDone: () => Promise<unknown>,
): Promise<Timed> {
  await takeLongestHold(page);
  const before = await worked();
  const began = performance.now();
  await act();
  await isDone();
  const took = performance.now() - began;
  const work = (await worked()) - before;
  return { took, held: await takeLongestHold(page), worked: work };
}

async function importOnce(watched: Watched, zip: string) {
  const { page } = watched;
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const confirm = dialog.getByRole('button', { name: 'Import', exact: true });
  await page.keyboard.press('ControlOrMeta+o');
  await dialog.getByLabel('Files to import').waitFor({ state: 'attached' });
  const preview = await time(
    watched,
    () => dialog.getByLabel('Files to import').setInputFiles(zip),
    () => confirm.waitFor(),
  );
  const saving = await time(
    watched,
    () => confirm.click(),
    () => page.getByText(/^Imported: 1,500 people and 30,000 connections\./).waitFor(),
  );
  return { preview, saving };
}

function figuresOf(
  times: string,
  { preview, saving }: Awaited<ReturnType<typeof importOnce>>,
): readonly Figure[] {
  return [
    { what: `import of 30,000 connections${times}: preview`, value: preview.took, unit: 'ms', aim: null },
    { what: `import of 30,000 connections${times}: saving`, value: saving.took, unit: 'ms', aim: null },
    {
      what: `import of 30,000 connections${times}: both`,
      value: preview.took + saving.took,
      unit: 'ms',
      aim: 2_000,
    },
    {
      what: `  main thread of the page${times}: both`,
      value: preview.worked + saving.worked,
      unit: 'ms',
      aim: null,
    },
    { what: `longest hold of the page${times}: preview`, value: preview.held, unit: 'ms', aim: 50 },
    { what: `longest hold of the page${times}: saving`, value: saving.held, unit: 'ms', aim: 50 },
  ];
}

/** An import, its undo, and the same once more. */
async function importTwice(watched: Watched, zip: string): Promise<readonly Figure[]> {
  const { page } = watched;
  const first = await importOnce(watched, zip);
  const undone = await time(
    watched,
    () => page.getByRole('button', { name: 'Undo', exact: true }).click(),
    () => page.getByText('The import was undone.').waitFor(),
  );
  const again = await importOnce(watched, zip);
  return [
    ...figuresOf('', first),
    { what: 'the import undone', value: undone.took, unit: 'ms', aim: null },
    { what: 'longest hold of the page: undoing', value: undone.held, unit: 'ms', aim: 50 },
    ...figuresOf(', again', again),
  ];
}

export async function measureImport(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  const zip = join(folder, 'export.zip');
  writeFileSync(zip, exportedZip());
  try {
    return await withPage(join(folder, 'data'), async ({ page }) => {
      await page.getByRole('button', { name: 'Skip for now' }).click();
      await untilIdle(page);
      await noteHolds(page);
      return importTwice({ page, worked: await watchMainThread(page) }, zip);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
