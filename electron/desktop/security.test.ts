/**
 * Electron's security checklist (electronjs.org/docs/latest/tutorial/security), one assertion for each item. That the
 * app makes use of these parts is asserted where it is put together, in `main.test.ts` and `preload.test.ts`.
 */
import { EventEmitter } from 'node:events';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { describe, expect, it, vi } from 'vitest';
import { fuses } from '../../build/set-fuses.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { openableUrl } from '../../shared/links.ts';
import { methodNames } from '../../shared/method-names.ts';
import { contentSecurityPolicy, pageHeaders } from '../core/page-files.ts';
import { isFromOwnPage } from './ipc.ts';
import { confineContents, denyPermissions, refuseRequests } from './lockdown.ts';
import { pageScheme, pageUrl } from './page-address.ts';
import { webPreferences, windowOptions } from './window-options.ts';

const preferences = webPreferences('/preload.cjs', false);

/** A window's content that remembers what the guards do to it. */
class Contents extends EventEmitter {
  openWindow: () => { action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: () => { action: 'deny' }): void {
    this.openWindow = handler;
  }
  /** Whether an attempt was stopped. */
  stops(event: string, url = ''): boolean {
    const preventDefault = vi.fn();
    this.emit(event, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  }
}

function confined(): Contents {
  const contents = new Contents();
  confineContents(contents);
  return contents;
}

/** Runs `denyPermissions` and returns the handlers it set. */
function permissionHandlers() {
  const handlers = new Map<string, (...args: readonly unknown[]) => unknown>();
  const keep = (name: string) => (handler: unknown) => {
    if (typeof handler === 'function') handlers.set(name, (...args) => Reflect.apply(handler, null, args));
  };
  denyPermissions({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
  });
  return handlers;
}

describe('Electron’s security checklist', () => {
  it('1. loads only its own, secure content', () => {
    expect(pageUrl).toBe('app://common-ground/');
    expect(pageScheme.privileges).toEqual({
      standard: true,
      secure: true,
      supportFetchAPI: true,
      codeCache: true,
    });
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*/);
  });

  it('2. gives the page no Node.js', () => {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3. isolates the preload script from the page', () => {
    expect(preferences.contextIsolation).toBe(true);
  });

  it('4. sandboxes every process', () => {
    expect(preferences.sandbox).toBe(true);
  });

  it('5. denies every permission, asked for or looked at', () => {
    const handlers = permissionHandlers();
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
      const answer = vi.fn();
      handlers.get('request')?.(null, permission, answer, {});
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      expect(handlers.get('check')?.(null, permission, 'app://common-ground', {})).toBe(false);
    }
    expect(handlers.get('device')?.({})).toBe(false);
    const share = vi.fn();
    handlers.get('display')?.({}, share);
    expect(share).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('6. leaves web security on', () => {
    expect(preferences.webSecurity).toBe(true);
  });

  it('7. sends a strict content security policy with every file', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types own-worker",
    );
    expect(pageHeaders('index.html')['content-security-policy']).toBe(contentSecurityPolicy);
    expect(pageScheme.privileges?.bypassCSP).not.toBe(true);
  });

  it('8. runs no insecure content', () => {
    expect(preferences.allowRunningInsecureContent).toBe(false);
  });

  it('9. uses no experimental features', () => {
    expect(preferences.experimentalFeatures).toBe(false);
  });

  it('10. enables no Blink features', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  });

  it('11. has no webviews that could open windows', () => {
    expect(preferences.webviewTag).toBe(false);
  });

  it('12. refuses every webview before it is attached', () => {
    expect(confined().stops('will-attach-webview')).toBe(true);
  });

  it('13. goes nowhere but to its own page', () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of ['https://example.com/', 'app://other/', 'file:///etc/hosts', 'javascript:1', '']) {
        expect(confined().stops(event, url)).toBe(true);
      }
      expect(confined().stops(event, pageUrl)).toBe(false);
    }
    expect(preferences.navigateOnDragDrop).toBe(false);
  });

  it('14. opens no new windows', () => {
    expect(confined().openWindow()).toEqual({ action: 'deny' });
  });

  it('15. opens outside only what was parsed and found harmless', () => {
    for (const url of [
      'file:///etc/hosts',
      'javascript:alert(1)',
      'http://example.com',
      'smb://host/share',
      'app://x/',
    ]) {
      expect(openableUrl(url)).toBeNull();
    }
    expect(openableUrl('https://example.com/in/ada')?.href).toBe('https://example.com/in/ada');
  });

  it('16. is built with a current Electron', () => {
    const major = Number(/\d+/.exec(packageJson.devDependencies.electron)?.[0]);
    expect(major).toBeGreaterThanOrEqual(45);
  });

  it('17. checks who sends a message', () => {
    expect(isFromOwnPage({ url: pageUrl, parent: null })).toBe(true);
    expect(isFromOwnPage({ url: 'https://example.com/', parent: null })).toBe(false);
    expect(isFromOwnPage({ url: pageUrl, parent: {} })).toBe(false);
  });

  it('18. does not use file://', () => {
    expect(new URL(pageUrl).protocol).toBe('app:');
  });

  it('19. switches off the fuses it does not need', () => {
    expect(fuses).toEqual({
      version: FuseVersion.V1,
      strictlyRequireAllFuses: true,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
      [FuseV1Options.WasmTrapHandlers]: true,
    });
  });

  it('20. exposes to the page one function for each contract method, and never Electron itself', async () => {
    vi.resetModules();
    const { pageWorld } = await import('../../test/support/electron-stand-in.ts');
    await import('../preload.ts');
    expect([...pageWorld.keys()]).toEqual(['api']);
    expect(Object.keys(Object(pageWorld.get('api')))).toEqual([...methodNames, 'onHostEvent']);
  });

  it('lets no request out of the app, not even one that looks like its own', () => {
    const asked = new Map<string, boolean>();
    const ask: Parameters<typeof refuseRequests>[0]['webRequest'] = {
      onBeforeRequest: (guard) => {
        for (const url of [
          pageUrl,
          `${pageUrl}assets/index.js`,
          `blob:${pageUrl}8a5c`,
          'data:image/svg+xml,<svg/>',
          'https://example.com/',
          'http://127.0.0.1:80/',
          'ws://127.0.0.1:80/',
          'file:///etc/hosts',
          'app://common-ground.example/',
          'app://user@common-ground/',
          'blob:https://example.com/8a5c',
          'blob:app://other/8a5c',
          'devtools://devtools/bundled/inspector.html',
          'wss://update.example/',
          'also://allowed/',
          'no address',
        ])
          guard({ url }, ({ cancel }) => asked.set(url, !cancel));
      },
    };
    refuseRequests({ webRequest: ask }, (url) => url === 'also://allowed/');
    expect([...asked].filter(([, isLetOut]) => isLetOut).map(([url]) => url)).toEqual([
      pageUrl,
      `${pageUrl}assets/index.js`,
      `blob:${pageUrl}8a5c`,
      'data:image/svg+xml,<svg/>',
      'also://allowed/',
    ]);
    expect(asked.size).toBe(16);
  });

  it('has developer tools only where they are asked for', () => {
    expect(preferences.devTools).toBe(false);
    expect(webPreferences('/preload.cjs', true).devTools).toBe(true);
  });

  it('lets no text become a script, but the address of the page’s own worker', () => {
    expect(contentSecurityPolicy.split('; ')).toEqual(
      expect.arrayContaining(["require-trusted-types-for 'script'", 'trusted-types own-worker']),
    );
  });

  it('asks the network for no spelling dictionaries', () => {
    expect(preferences.spellcheck).toBe(false);
  });

  it('gives the window these preferences', () => {
    const placement = { bounds: { width: 800, height: 600 }, maximised: false };
    expect(windowOptions(placement, false, '/icon.png', preferences).webPreferences).toBe(preferences);
  });
});
