/** What the system hands to the app from outside: links and files among its arguments, and their kinds. */
import { extname, resolve } from 'node:path';
import { openedEndings } from '../../shared/import/file-endings.ts';
import { isForUs } from '../../shared/person-link.ts';

export type Arrivals = { readonly links: readonly string[]; readonly files: readonly string[] };

/** Endings of files that can be imported. Only these are opened, so that no other argument is taken for a file. */
const endings: ReadonlySet<string> = new Set(openedEndings.map((ending) => `.${ending}`));

/** How many things may arrive at once; more is no user's doing. */
const mostAtOnce = 20;

/**
 * @param args the arguments without the programs' names, as they were given by the system; options are passed over
 * @param folder where relative names begin
 */
export function arrivalsIn(args: readonly string[], folder: string): Arrivals {
  const values = args.filter((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--data');
  const isFile = (value: string) => !isForUs(value) && endings.has(extname(value).toLowerCase());
  return {
    links: values.filter(isForUs).slice(0, mostAtOnce),
    files: values
      .filter(isFile)
      .slice(0, mostAtOnce)
      .map((value) => resolve(folder, value)),
  };
}
