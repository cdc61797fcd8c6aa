/** What the page answers when its host has been told of a right click, and what it does with what was chosen. */
import type { SpellingOffer } from '../../shared/spelling/spelling-mark.ts';
import { expect as expectSoon } from './app.ts';
import { test } from './desktop-page.ts';

/** Setting the checker up takes seconds, and more on a busy machine. */
const expect = expectSoon.configure({ timeout: 60_000 });

test.use({ checksSpelling: true });
test.beforeEach(({ browserName: _unused }, { project }) => {
  test.skip(project.name === 'desktop', 'Nobody can click in a menu of the system’s.');
});

test('marked words are offered what was meant, elsewhere nothing is, and the choice is carried out', async ({
  openWindow,
}) => {
  const offers: (SpellingOffer | null)[] = [];
  const showContextMenu = (offer: SpellingOffer | null) => void offers.push(offer);
  const desktop = { takeQuickKeys: () => null, openQuick: () => undefined, loginItem: null, showContextMenu };
  const { page, tell } = await openWindow({ desktop });
  const box = page.getByLabel('How you know of them');
  await box.fill('audiance of your talk on vilage greens');
  const marked = page.locator('[data-spelling-start]');
  await expect(marked).toHaveText(['audiance', 'vilage']);

  const clickAt = async (text: string) => {
    const within = 'audiance of your talk on vilage greens'.indexOf(text) + 1;
    await box.evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), within);
    await box.dispatchEvent('contextmenu');
    const known = offers.length;
    await tell({ kind: 'right-click' });
    await expect.poll(() => offers.length).toBe(known + 1);
    return offers.at(-1);
  };
  expect(await clickAt('talk')).toBeNull();
  expect(await clickAt('vilage')).toMatchObject({ canLearn: true });
  await tell({ kind: 'spelling', answer: { kind: 'learn' } });
  await expect(marked).toHaveText(['audiance']);
  expect((await clickAt('audiance'))?.suggestions).toContain('audience');
  await tell({ kind: 'spelling', answer: { kind: 'put', suggestion: 'audience' } });
  await expect(box).toHaveValue('audience of your talk on vilage greens');
  await expect(box).toBeFocused();
  // Nothing of the page's own took the place of the host's menu.
  await expect(page.getByRole('group', { name: /^Spelling of/ })).toHaveCount(0);
});
