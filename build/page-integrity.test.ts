import { expect, test } from 'vitest';
import { hashOf, withFontHashes, withPartsList, withStyleHashes } from './page-integrity.ts';

const page = `<head>
    <link rel="stylesheet" href="./layers.css" />
    <script type="module" crossorigin src="./assets/index-a1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/base-b2.js">
</head>`;

test('a page names its parts before the first script, which is one of them', () => {
  const listed = withPartsList(page, { 'index-a1.js': 'sha256-one', 'People-c3.css': 'sha256-two' });
  const list = /<script type="importmap">(.*)<\/script>/.exec(listed)?.[1] ?? '';
  expect(JSON.parse(list)).toEqual({
    integrity: { './assets/index-a1.js': 'sha256-one', './assets/People-c3.css': 'sha256-two' },
  });
  expect(listed.indexOf('importmap')).toBeLessThan(listed.indexOf('type="module"'));
  expect(listed.replace(/<script type="importmap">.*<\/script>\s*/, '')).toBe(page);
});

test('a page without a script is no page of ours', () => {
  expect(() => withPartsList('<p>Nothing</p>', {})).toThrow('no script');
});

test('a style names the hash of each font, and behind that nothing changes for who cannot read it', () => {
  const css =
    '@font-face{src:url(./inter-a1.woff2)format("woff2-variations");unicode-range:U+370}' +
    '@font-face{src:url(./serif-b2.woff2) format("woff2")}p{background:url(./paper.png)}';
  const hash = (name: string) => hashOf(`font ${name}`);
  expect(withFontHashes(css, (name) => Buffer.from(`font ${name}`))).toBe(
    '@font-face{src:url(./inter-a1.woff2)format("woff2-variations");' +
      `src:url("./inter-a1.woff2" integrity("${hash('inter-a1.woff2')}")) format("woff2-variations");unicode-range:U+370}` +
      '@font-face{src:url(./serif-b2.woff2) format("woff2");' +
      `src:url("./serif-b2.woff2" integrity("${hash('serif-b2.woff2')}")) format("woff2")}p{background:url(./paper.png)}`,
  );
});

test('a style that is fetched later is asked for by its hash', () => {
  const named = withStyleHashes('link.href = dep.href;\nadd(link);', '/page/integrity.ts');
  expect(named).toMatch(
    /^import \{ integrityOf \} from "\/page\/integrity\.ts";\nlink\.href = dep\.href;\s*link/,
  );
  expect(named).toContain('link.integrity = integrityOf(dep.href);\nadd(link);');
  expect(() => withStyleHashes('link.href = other;', '/page/integrity.ts')).toThrow('another way');
});
