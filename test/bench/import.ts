/** What it takes to import the largest export there is: as many connections as a member can have, with their history. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import type { Figure } from './figures.ts';
import { inventPeople } from './invented-people.ts';
import { idleAfter, noteHoldsHere, takeLongestHold, watchThread } from './open-page.ts';
import { type UnwatchedPage, withUnwatchedPage } from './unwatched-page.ts';

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
type Watched = { readonly page: UnwatchedPage; readonly worked: () => Promise<number> };

/** Something that is shown: a part of the page, and how its words read. */
type Shown = { readonly selector: string; readonly reads: string };

declare global {
  interface Window {
    /** Resolves with the moment at which a frame was made that shows it. */
    untilShown?: (awaited: Shown) => Promise<number>;
    /** How long that took, in ms. */
    took?: Promise<number> | undefined;
  }
}

/** Gives the page what it is asked for below. */
function prepareHere(): void {
  window.untilShown = ({ selector, reads }) =>
    new Promise<number>((resolve) => {
      const look = () => {
        const all = [...document.querySelectorAll(`${selector}:enabled, ${selector}:not(button)`)];
        if (!all.some((one) => new RegExp(reads).test(one.textContent))) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        return port2.postMessage(null);
      };
      look();
    });
}

/** Clicks on the button with this label; resolves once what comes of it is shown, with how long that took in ms. */
const click = ({ page }: Watched, label: string, awaited: Shown): Promise<number> =>
  page.evaluate(
    async ([words, after]) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === words);
      if (button === undefined) throw new Error(`There is no button “${words}”.`);
      const began = performance.now();
      button.click();
      return ((await window.untilShown?.(after)) ?? Number.NaN) - began;
    },
    [label, awaited] as const,
  );

const confirm: Shown = { selector: 'button', reads: '^Import$' };
const said = (reads: string): Shown => ({ selector: '[role="status"]', reads });

/** Hands the page a file as if it were chosen; resolves once its content is shown, with how long that took in ms. */
async function choose({ page }: Watched, file: string): Promise<number> {
  const { root } = (await page.send('DOM.getDocument', { depth: 0 })) as { root: { nodeId: number } };
  const { nodeId } = (await page.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[type="file"]',
  })) as { nodeId: number };
  await page.evaluate((awaited) => {
    const began = performance.now();
    window.took = window.untilShown?.(awaited).then((shown) => shown - began);
  }, confirm);
  await page.send('DOM.setFileInputFiles', { nodeId, files: [file] });
  return page.evaluate(() => window.took ?? Number.NaN);
}

/** How long something takes that tells so itself, and the longest hold and all work of the page meanwhile, in ms. */
async function time({ page, worked }: Watched, act: () => Promise<number>): Promise<Timed> {
  await takeLongestHold(page);
  const before = await worked();
  const took = await act();
  const work = (await worked()) - before;
  return { took, held: await takeLongestHold(page), worked: work };
}

async function openImport({ page }: Watched): Promise<void> {
  const key = { key: 'o', code: 'KeyO', windowsVirtualKeyCode: 79, modifiers: 2 };
  await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await page.evaluate(
    async (awaited) => {
      await window.untilShown?.(awaited);
    },
    { selector: '[role="dialog"] button, dialog button', reads: 'Choose files' },
  );
}

async function importOnce(watched: Watched, zip: string) {
  await openImport(watched);
  const preview = await time(watched, () => choose(watched, zip));
  const saving = await time(watched, () =>
    click(watched, 'Import', said('^Imported: 1,500 people and 30,000 connections\\.')),
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
  const first = await importOnce(watched, zip);
  const undone = await time(watched, () => click(watched, 'Undo', said('^The import was undone\\.')));
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
    return await withUnwatchedPage(join(folder, 'data'), async (page) => {
      await page.evaluate(prepareHere);
      const watched = { page, worked: await watchThread(page.send) };
      await page.evaluate(
        async (awaited) => {
          await window.untilShown?.(awaited);
        },
        { selector: 'button', reads: 'Skip for now' },
      );
      await click(watched, 'Skip for now', { selector: 'button', reads: '.' });
      await setTimeout(idleAfter);
      await page.evaluate(noteHoldsHere);
      return importTwice(watched, zip);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
