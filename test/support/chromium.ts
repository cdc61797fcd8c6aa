/** Finds a Chromium for the end-to-end tests and the benchmark: the system's own, else the one brought by npm. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Chromium = {
  readonly executablePath: string;
  /** What it calls itself, such as "Chromium 156.0.8078.79". */
  readonly version: string;
  readonly env: Readonly<Record<string, string>>;
};

/**
 * `browser` is one as people have it. `shell` has no windows, and of everything around the page nothing: the page is the
 * same in it, and a test costs a third less.
 */
export type ChromiumKind = 'browser' | 'shell';

type Places = Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;

const shells: Places = {
  linux: ['/usr/bin/chromium-headless-shell'],
};

const browsers: Places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
    join(
      process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  ],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionOf(executablePath: string, env: NodeJS.ProcessEnv): string {
  // Asked for its version, Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return executablePath;
  const output = execFileSync(executablePath, ['--version'], { env, encoding: 'utf8', stdio: 'pipe' });
  return /[A-Za-z ]+[\d.]+/.exec(output)?.[0].trim() ?? executablePath;
}

/** The packed settings look for the fonts elsewhere, and without any font this Chromium ends at the first field. */
function writeFontSettings(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(path, `<?xml version="1.0"?>\n<fontconfig>${places}</fontconfig>\n`);
  return path;
}

/**
 * The build that `@sparticuz/chromium` packs for bare Linux machines, unpacked with the libraries it needs.
 * Of the flags it proposes none is used: some of them switch web security off.
 */
async function bundledChromium(): Promise<Chromium> {
  const { default: bundle, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  process.env.TMPDIR = folder;
  try {
    const executablePath = await bundle.executablePath();
    const packed = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    await inflate(packed);
    setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
    const env = {
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
      FONTCONFIG_FILE: writeFontSettings(folder),
    };
    return { executablePath, version: versionOf(executablePath, { ...process.env, ...env }), env };
  } finally {
    restore('TMPDIR', TMPDIR);
    restore('LD_LIBRARY_PATH', LD_LIBRARY_PATH);
    restore('FONTCONFIG_PATH', FONTCONFIG_PATH);
  }
}

function restore(name: string, value: string | undefined) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/**
 * A Chromium that can be started here. `CHROMIUM_PATH` names one; the value "bundled" asks for npm's, a shell.
 * @param first what is looked for first on the system; the other kind does where there is none
 * @throws Error with a sentence when there is none
 */
export async function findChromium(first: ChromiumKind = 'shell'): Promise<Chromium> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== '' && wanted !== 'bundled') {
    return { executablePath: wanted, version: versionOf(wanted, process.env), env: {} };
  }
  const places = first === 'shell' ? [shells, browsers] : [browsers, shells];
  const candidates = places.flatMap((kind) => kind[process.platform] ?? []);
  const found = wanted === 'bundled' ? undefined : candidates.find(isExecutable);
  if (found !== undefined) return { executablePath: found, version: versionOf(found, process.env), env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium();
  throw new Error('The end-to-end tests need Chromium or Chrome. Install one, or name it in CHROMIUM_PATH.');
}

/** As root there is no user namespace for Chromium's sandbox; everyone else keeps it where the system allows it. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
