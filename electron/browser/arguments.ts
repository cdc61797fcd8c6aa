/** What the user may say when starting Common Ground. A window heeds `--data` alone; the rest is the browser host's. */
import { parseArgs } from 'node:util';

export type Options = {
  /** The one port to use, 0 for any free one; null for the usual one or, when it is busy, one near it. */
  readonly port: number | null;
  /** Whether to open the user's browser. */
  readonly open: boolean;
  readonly help: boolean;
};

export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string };

export const usage = `Common Ground: draft personalised connection requests.

  --data FOLDER   keep the data in this folder
  --browser       run in the browser, even where a window could be opened
  --port NUMBER   in the browser: use this port and no other; 0 takes any free one
  --no-open       in the browser: only print the link
  --help          print this`;

const known = {
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
  // Meant for `npm start`: once the browser host runs, it is already the case.
  browser: { type: 'boolean' },
} as const;

const highestPort = 65_535;

function parsePort(text: string): number | null {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= highestPort ? port : null;
}

/** `--data` is only checked for being followed by something; `resolveDataFolder` reads it for both hosts. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const refuse = (message: string): ParsedOptions => ({ ok: false, message });
  const { tokens, values } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return refuse(`“${token.value}” is not an option. Try --help.`);
    if (token.kind !== 'option') continue;
    const option = Object.entries(known).find(([name]) => name === token.name)?.[1];
    if (option === undefined) return refuse(`There is no option ${token.rawName}. Try --help.`);
    if (option.type === 'boolean' && token.value !== undefined) {
      return refuse(`${token.rawName} takes nothing after it. Try --help.`);
    }
  }
  const options = { port: null, open: values['no-open'] !== true, help: values.help === true };
  if (values.port === undefined) return { ok: true, options };
  const port = typeof values.port === 'string' ? parsePort(values.port) : null;
  if (port === null) return refuse('--port needs a number from 0 to 65535 after it.');
  return { ok: true, options: { ...options, port } };
}
