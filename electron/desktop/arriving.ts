/**
 * Takes what the system hands to the app: links, and files that were opened with it or dropped on its icon. Before there
 * is a window it waits. All of it goes to the page, which shows it and asks; nothing is done with it here.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HostEvent } from '../../shared/contract.ts';
import { readPersonLink } from '../../shared/person-link.ts';
import { type Arrivals, arrivalsIn } from './arrivals.ts';

type Preventable = { readonly preventDefault: () => void };

/** The part of Electron's `app` that tells of arrivals. */
export type ArrivalSource = {
  on(event: 'open-url', listener: (event: Preventable, url: string) => void): unknown;
  on(event: 'open-file', listener: (event: Preventable, path: string) => void): unknown;
  on(
    event: 'second-instance',
    listener: (event: unknown, argv: readonly string[], folder: string) => void,
  ): unknown;
};

export type Arriving = {
  /** From now on, what arrives and what has arrived is handed on. */
  readonly deliverTo: (take: (arrivals: Arrivals) => void) => void;
};

/**
 * Listens at once: a Mac tells of a link before the app is ready.
 * @param first what the app was started with
 */
export function listenForArrivals(source: ArrivalSource, first: Arrivals): Arriving {
  let waiting: readonly Arrivals[] = [first];
  let take: ((arrivals: Arrivals) => void) | null = null;
  const arrive = (arrivals: Arrivals) => {
    if (arrivals.links.length + arrivals.files.length === 0) return;
    if (take === null) waiting = [...waiting, arrivals];
    else take(arrivals);
  };
  source.on('open-url', (event, url) => {
    event.preventDefault();
    arrive(arrivalsIn([url], '/'));
  });
  source.on('open-file', (event, path) => {
    event.preventDefault();
    arrive(arrivalsIn([path], '/'));
  });
  source.on('second-instance', (_event, argv, folder) => arrive(arrivalsIn(argv.slice(1), folder)));
  return {
    deliverTo: (taker) => {
      take = taker;
      for (const arrivals of waiting) arrive(arrivals);
      waiting = [];
    },
  };
}

/** In bytes. What is larger is chosen in the import, which reads it piece by piece. */
export const largestArrival = 128 * 1_024 * 1_024;

type ReadFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** @throws with a sentence, where it is too large or no file */
async function read(path: string): Promise<ReadFile> {
  const name = basename(path);
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new Error(`${name} is not there any more, or is no file.`);
  if (found.size > largestArrival)
    throw new Error(
      `${name} is large. Choose it in the menu File, under Import, which reads it piece by piece.`,
    );
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${name} could not be read. You may not be allowed to.`);
  });
  return { name, bytes: new Uint8Array(bytes) };
}

/**
 * What the page is told of arrivals: of the first link, since only one is asked about at a time, and of all files.
 * @param onProblem hears, in a sentence, of each file that could not be read
 */
export async function eventsOf(
  { links, files }: Arrivals,
  onProblem: (sentence: string) => void,
): Promise<readonly HostEvent[]> {
  const results = await Promise.allSettled(files.map(read));
  const readFiles = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  for (const result of results) if (result.status === 'rejected') onProblem(result.reason.message);
  return [
    ...links.slice(0, 1).map((link) => ({ kind: 'person', link: readPersonLink(link) }) as const),
    ...(readFiles.length > 0 ? [{ kind: 'files', files: readFiles } as const] : []),
  ];
}
