/** What the user may say when starting the browser host. */
import { parseArgs } from 'node:util';

export type Options = {
  /** The one port to use; null for the usual one or, when it is busy, one near it. */
  readonly port: number | null;
  /** Whether to open the user's browser. */
  readonly open: boolean;
  readonly help: boolean;
};

export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string };

export const usage = `Common Ground, in your browser.

  --data FOLDER   keep the data in this folder
  --port NUMBER   use this port and no other
  --no-open       do not open the browser`;

const known = {
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
  // Says to `npm start` what is already the case here.
  browser: { type: 'boolean' },
} as const;

function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** `--data` is only checked for being followed by something; `resolveDataFolder` reads it for both hosts. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const refuse = (message: string): ParsedOptions => ({ ok: false, message });
  const { tokens, values } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return refuse(`“${token.value}” is not an option. Try --help.`);
    if (token.kind === 'option' && !Object.hasOwn(known, token.name)) {
      return refuse(`There is no option ${token.rawName}. Try --help.`);
    }
  }
  const options = { port: null, open: values['no-open'] !== true, help: values.help === true };
  if (values.port === undefined) return { ok: true, options };
  const port = typeof values.port === 'string' ? parsePort(values.port) : null;
  if (port === null) return refuse('--port needs a number from 1 to 65535 after it.');
  return { ok: true, options: { ...options, port } };
}
