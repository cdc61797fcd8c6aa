/** What the page does while its host cannot read or save. Only in a browser can a test stand between them. */
import { expect, test } from './app.ts';

const failing = (message: string) => ({ ok: false, failure: { code: 'unavailable', message } });

test.beforeEach(({ app: _unused }, { project }) => {
  test.skip(project.name === 'desktop', 'The desktop app asks its host by other means.');
});

test('data that cannot be had is asked for again', async ({ app }) => {
  const { page, answer } = await app.startIntroduced();
  await page.route('**/rpc/openWorkspace', (route) => answer(route, failing('The disk does not answer.')));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Common Ground could not open your data' })).toBeVisible();
  await expect(page.getByText('The disk does not answer.')).toBeVisible();
  await page.unroute('**/rpc/openWorkspace');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Who they are' })).toBeVisible();
});

test('what could not be saved is saved at once when the user asks for it', async ({ app }) => {
  const { page, answer } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await page.route('**/rpc/saveProfile', (route) => answer(route, failing('The disk is full.')));
  // Time stands still, so that nothing is tried again by itself.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByLabel('Your role').fill('Analyst of night buses');
  await page.clock.fastForward(1_000);
  await expect(page.getByRole('alert')).toContainText('Not saved. The disk is full.');
  await page.unroute('**/rpc/saveProfile');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
});
