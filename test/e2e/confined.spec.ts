/** What the page cannot do, in either host, whatever gets into it; and that it says where a link leads. */
import { randomUUID } from 'node:crypto';
import { makePerson, startCore } from '../support/core-in-folder.ts';
import { expect, test } from './app.ts';

test('no text becomes markup, a script or the address of one', async ({ app, complaints }) => {
  const { page } = await app.startIntroduced();
  const refused = await page.evaluate(() => {
    const isRefused = (attempt: () => unknown) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    return [
      () => Reflect.set(document.createElement('p'), 'innerHTML', '<b>x</b>'),
      () => Reflect.set(document.createElement('script'), 'src', 'https://example.com/x.js'),
      () => new Worker('/assets/any.js'),
      () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      () => Reflect.get(window, 'trustedTypes').createPolicy('any', {}),
    ].map(isRefused);
  });
  expect(refused).toEqual([true, true, true, true, true]);
  // Each was also said in the console; here it was meant.
  complaints.length = 0;
});

test('an address says to the letter where it leads, however it is written', async ({ app }) => {
  const core = startCore(app.dataFolder);
  const person = makePerson(randomUUID(), {
    name: 'Dana Ortiz',
    profileLink: 'https://www.linkedin.com.profiles.reeds-and-rivers.example/in/dana',
    email: 'mailto:dana@example.org?attach=/etc/hosts',
  });
  await core.ask('savePerson', person);
  core.close();
  const { page } = await app.startIntroduced();
  await page.evaluate((id) => window.location.assign(`#/people/${id}`), person.id);
  const link = page.getByRole('link', { name: /^Open profile/ });
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAccessibleDescription(
    'Opens www.linkedin.com.profiles.reeds-and-rivers.example in your browser',
  );
  await expect(page.getByText('This is not an address that can be opened.')).toBeVisible();
});
