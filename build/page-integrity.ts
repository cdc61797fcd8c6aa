/**
 * Has the built page name, by its hash, each script, style and font that it may fetch later, so that the browser takes
 * nothing else for them: scripts by the page’s import map, styles by their links, fonts by the styles that name them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const assets = 'assets';

export function hashOf(content: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/**
 * A stylesheet that names the hashes of its fonts. Each is named without one before, for a browser that does not know
 * of hashes there: it passes over what it cannot read.
 *
 * @param read gives what the file of that name holds
 */
export function withFontHashes(css: string, read: (name: string) => Uint8Array): string {
  return css.replace(/src:\s*url\(\.\/([\w.-]+\.woff2)\)\s*format\(([^)]*)\)/g, (whole, name, format) => {
    const url = `url("./${name}" integrity("${hashOf(read(name))}"))`;
    return `${whole};src:${url} format(${format})`;
  });
}

/** The page with the hashes of `parts`, by their names. @throws when it has no place for them */
export function withPartsList(html: string, parts: Readonly<Record<string, string>>): string {
  const integrity = Object.fromEntries(
    Object.entries(parts).map(([name, hash]) => [`./${assets}/${name}`, hash]),
  );
  const list = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  // It has to come before the first script, which it is about as well.
  const listed = html.replace('<script type="module"', `${list}\n    <script type="module"`);
  if (listed === html) throw new Error('The page has no script before which its parts could be named.');
  return listed;
}

/**
 * Vite’s code that fetches a style which a later part of the page needs, made to name its hash.
 * @param module the path of the module that knows the hashes
 * @throws when Vite’s code is another
 */
export function withStyleHashes(helper: string, module: string): string {
  const place = 'link.href = dep.href;';
  if (!helper.includes(place)) throw new Error('Vite fetches styles in another way than this build knows.');
  const named = helper.replace(place, `${place}\n\t\t\t\tlink.integrity = integrityOf(dep.href);`);
  return `import { integrityOf } from ${JSON.stringify(module)};\n${named}`;
}

/** @param module the path of `renderer/integrity.ts` */
export function pageIntegrity(module: string): Plugin {
  return {
    name: 'page-integrity',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: (code) => ({ code: withStyleHashes(code, module), map: null }),
    },
    // Of what lies on the disk at last: until then others change what is in the bundle.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const folder = join(dir, assets);
        const names = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name));
        for (const name of names.filter((name) => name.endsWith('.css'))) {
          const css = readFileSync(join(folder, name), 'utf8');
          const read = (font: string) => readFileSync(join(folder, font));
          writeFileSync(join(folder, name), withFontHashes(css, read));
        }
        const hashed = names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]);
        const page = join(dir, 'index.html');
        writeFileSync(page, withPartsList(readFileSync(page, 'utf8'), Object.fromEntries(hashed)));
      },
    },
  };
}
