/** `npm run notice`: writes NOTICE anew, the licences of all that is handed out with the app and is not ours. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const rule = '-'.repeat(80);

const introduction = `Common Ground contains the following packages, fonts and data of others, under the licences below.
Electron and Chromium, which it runs on, have theirs in files beside the app.
This file is written by a command, \`npm run notice\`.`;

/** Where a builder’s file goes on with the licences of what it is itself made of, none of which is handed out. */
const ofBuildersParts = /\n# Licenses of bundled dependencies\n[\s\S]*$/;

/** The files in a package that say what its authors want to have said with it. */
function licenceFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name));
}

/** A licence’s text for a package that names its licence, and whose it is, without the text. */
const writtenOut = (name: string) => join(import.meta.dirname, 'licences', `${name}.txt`);

/** @throws when a package has its licence’s name alone, and no text that could be handed out */
function licenceText(root: string, { name, folder }: ShippedPackage): string {
  const files = licenceFiles(join(root, folder)).toSorted();
  if (files.length === 0 && existsSync(writtenOut(name)))
    return readFileSync(writtenOut(name), 'utf8').trim();
  if (files.length === 0) throw new Error(`${name} comes without the text of its licence.`);
  return files
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .replace(ofBuildersParts, '')
        .trim(),
    )
    .join('\n\n');
}

/** What NOTICE has to say of the app in `root`; a text that several packages share stands once, under all of them. */
export function noticeText(root: string): string {
  const headsByText = new Map<string, string[]>();
  for (const shipped of shippedPackages(root)) {
    const text = licenceText(root, shipped);
    const head = `${shipped.name} ${shipped.version} (${shipped.licence})`;
    const heads = headsByText.get(text);
    if (heads === undefined) headsByText.set(text, [head]);
    else heads.push(head);
  }
  const parts = [...headsByText].map(([text, heads]) => `${rule}\n${heads.join('\n')}\n\n${text}\n`);
  return `${introduction}\n\n${parts.join('\n')}`;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  writeFileSync(join(root, 'NOTICE'), noticeText(root));
}
