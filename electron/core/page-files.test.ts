import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, pageFile, pageHeaders } from './page-files.ts';

describe('pageFile', () => {
  it('names the page for the root and assets by their path', () => {
    expect(pageFile('/')).toBe('index.html');
    expect(pageFile('/assets/index-a1b2.js')).toBe('assets/index-a1b2.js');
    expect(pageFile('/assets/with%20space.css')).toBe('assets/with space.css');
  });

  it.each([
    '/../package.json',
    '/assets/../../main/main.js',
    '/%2e%2e/main/main.js',
    '/..%2fmain/main.js',
    '/assets/%2e%2e%5c%2e%2e%5cmain.js',
    '/%252e%252e/main.js',
    '//etc/hosts.json',
    '/C:/data.json',
    '/assets/.hidden.js',
    '/assets/index.js%00.html',
    '/assets/',
    '/assets/index.js.map',
    '/%',
    '',
    'index.html',
  ])('refuses %s', (path) => {
    expect(pageFile(path)).toBeNull();
  });

  it('never leads out of the folder, whatever the path', () => {
    const folder = resolve('/page');
    const piece = fc.constantFrom(
      '.',
      '..',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      'a',
      'assets',
      '.js',
      ':',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = pageFile(`/${pieces.join('')}`);
        if (file !== null) expect(resolve(folder, file).startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});

describe('pageHeaders', () => {
  it('gives every file its type and the policy', () => {
    expect(pageHeaders('index.html')).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types own-worker",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
    expect(pageHeaders('assets/index-a1.js')['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('lets a page’s list of its parts stand in it, that one alone, and no script that is not in the list', () => {
    const html = '<!doctype html><script type="importmap">{"integrity":{}}</script>';
    const { 'content-security-policy': policy, 'integrity-policy': integrity } = pageHeaders(
      'index.html',
      true,
      html,
    );
    const hash = createHash('sha256').update('{"integrity":{}}').digest('base64');
    expect(policy).toBe(
      contentSecurityPolicy.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`),
    );
    expect(integrity).toBe('blocked-destinations=(script)');
  });

  it.each(['', '<script type="module" src="./main.tsx"></script>', '<script>alert(1)</script>'])(
    'allows nothing else to stand in it (%s)',
    (html) => {
      const headers = pageHeaders('index.html', true, html);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
      expect(headers).not.toHaveProperty('integrity-policy');
    },
  );

  it.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.svg', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['a.ico', 'image/x-icon'],
    ['a.woff2', 'font/woff2'],
    ['a', 'application/octet-stream'],
  ])('calls %s %s', (file, type) => {
    expect(pageHeaders(file)['content-type']).toBe(type);
  });

  it('lets only files with a hash in their name be kept', () => {
    expect(pageHeaders('assets/serif-a1.woff2')['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(pageHeaders('icon.svg')['cache-control']).toBe('no-cache');
    expect(pageHeaders('icon.svg', true)['cache-control']).toBe('no-cache');
  });

  it('lets nothing be kept under an address that others may have had', () => {
    expect(pageHeaders('assets/serif-a1.woff2', false)['cache-control']).toBe('no-cache');
  });
});
