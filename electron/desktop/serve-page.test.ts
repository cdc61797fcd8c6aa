import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../core/page-files.ts';
import { answerPageRequest } from './serve-page.ts';

let root: string;
const ask = (url: string, method = 'GET') => answerPageRequest({ url, method }, join(root, 'page'));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-'));
  mkdirSync(join(root, 'page', 'assets'), { recursive: true });
  writeFileSync(join(root, 'page', 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'page', 'assets', 'index-a1.js'), 'export {};');
  writeFileSync(join(root, 'secret.json'), '{}');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('answerPageRequest', () => {
  it('serves the page and its assets, with the policy', async () => {
    const page = await ask('app://common-ground/');
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    const script = await ask('app://common-ground/assets/index-a1.js');
    expect(await script.text()).toBe('export {};');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    'app://common-ground/../secret.json',
    'app://common-ground/%2e%2e/secret.json',
    'app://common-ground/..%2fsecret.json',
    'app://common-ground/..%5csecret.json',
    'app://common-ground/assets',
    'app://common-ground/missing.js',
    'app://other/index.html',
  ])('finds nothing at %s, and says so under the same policy', async (url) => {
    const answer = await ask(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Not found');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });

  it('serves no kind of file that the page has none of', async () => {
    writeFileSync(join(root, 'page', 'index.js.map'), '{}');
    expect((await ask('app://common-ground/index.js.map')).status).toBe(404);
  });

  it('allows the page’s list of its parts to stand in it', async () => {
    const html = '<!doctype html><script type="importmap">{"integrity":{}}</script>';
    writeFileSync(join(root, 'page', 'index.html'), html);
    const { headers } = await ask('app://common-ground/');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(headers.get('integrity-policy')).toBe('blocked-destinations=(script)');
  });

  it.skipIf(process.platform === 'win32')('follows no link out of its folder', async () => {
    symlinkSync(join(root, 'secret.json'), join(root, 'page', 'linked.json'));
    symlinkSync(root, join(root, 'page', 'out'));
    for (const path of ['linked.json', 'out/secret.json'])
      expect((await ask(`app://common-ground/${path}`)).status).toBe(404);
  });

  it('only lets the page read', async () => {
    expect((await ask('app://common-ground/', 'POST')).status).toBe(404);
  });
});
