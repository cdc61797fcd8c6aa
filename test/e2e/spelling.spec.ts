import type { Page } from '@playwright/test';
import { expect as expectSoon, test } from './app.ts';

/** Setting the checker up takes seconds, and more on a busy machine. */
const expect = expectSoon.configure({ timeout: 60_000 });

/** What is marked as misspelt, in the order of the screen. */
test.use({ checksSpelling: true });

const marked = (page: Page) => page.locator('[data-spelling-start]');

const toStep = (page: Page, step: string) =>
  page.getByRole('button', { name: new RegExp(`· ${step}`) }).click();

test('what may be misspelt is marked in the form and the message, and put right by key or click', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await test.step('a typo in the form is marked and put right with the keyboard; a noted name is not marked', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Permison Okafor');
    const box = page.getByLabel('How you know of them');
    await box.fill('permison told the audiance of a diferent post');
    await expect(marked(page)).toHaveText(['audiance', 'diferent']);
    await expect(page.getByText('2 places may be misspelt, F7 goes to the next.')).toBeAttached();

    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.press('F7');
    const offered = page.getByRole('group', { name: 'Spelling of “audiance”' });
    await expect(offered.getByRole('button', { name: 'audience' })).toBeFocused();
    await page.keyboard.press('F7');
    await expect(page.getByRole('button', { name: 'different', exact: true })).toBeFocused();
    await page.keyboard.press('Shift+F7');
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('permison told the audience of a diferent post');
    await expect(marked(page)).toHaveText(['diferent']);

    await page.keyboard.press('F7');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: /^Spelling of/ })).toBeHidden();
    await expect(box).toBeFocused();
  });
  await test.step('the marks lie on their words in a long answer that scrolls', async () => {
    const box = page.getByLabel('How you know of them');
    await box.fill(
      `${'A long line of words that wraps around more than once in this box. '.repeat(40)} audiance`,
    );
    await expect(marked(page)).toHaveText(['audiance']);
    await page.keyboard.press('F7');
    const offsets = await page.evaluate(() => {
      const [words, input] = [
        document.querySelector('[data-spelling-start]')?.parentElement?.parentElement ?? null,
        document.activeElement?.closest('[data-spelled]')?.querySelector('textarea') ?? null,
      ];
      const above = document.querySelector('[data-spelling-start]')?.closest('[aria-hidden]') ?? words;
      return [above?.scrollTop, input?.scrollTop, above?.scrollHeight, input?.scrollHeight];
    });
    expect(offsets[0]).toBe(offsets[1]);
    expect(Math.abs((offsets[2] ?? 0) - (offsets[3] ?? 1e6))).toBeLessThanOrEqual(2);
  });
  await test.step('a mistake in the message is marked beside the coach’s marks and put right with a click', async () => {
    await toStep(page, 'Your message');
    const box = page.getByRole('textbox', { name: 'Message' });
    await box.fill('Hi Dana,\n\nI read the the report. When did you recieve it?');
    await expect(marked(page)).toHaveText(['the the', 'recieve']);
    await marked(page)
      .last()
      .evaluate((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        Object.assign(window, { markedAt: { x: left + width / 2, y: top + height / 2 } });
      });
    const { x, y } = await page.evaluate(() => Reflect.get(window, 'markedAt'));
    await page.mouse.click(x, y);
    await expect(box).toBeFocused();
    await page.getByRole('button', { name: 'receive', exact: true }).click();
    await expect(box).toHaveValue('Hi Dana,\n\nI read the the report. When did you receive it?');
    await expect(box).toBeFocused();
    await page.keyboard.press('F7');
    await page.getByRole('button', { name: 'Ignore', exact: true }).press('Enter');
    await expect(marked(page)).toHaveCount(0);
    await page.keyboard.press('F7');
    await expect(page.getByText('Nothing here is marked as misspelt.')).toBeVisible();
  });
});

test('what the message writes rightly is not marked in the form, and what it does not is told where it is copied', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await toStep(page, 'Why connect');
  await page.getByLabel('What prompted it').fill('your talk last friday');
  const reason = page.getByLabel('Your reason to connect');
  await reason.fill('you asked the audiance for data in may, and I have some');
  await expect(marked(page)).toHaveText(['audiance']);
  await toStep(page, 'Mutual benefit');
  await page.getByLabel('What is in it for them').fill('share our logs');
  await page.getByLabel('A question to open the dialogue').fill('do you count per door');
  await page.getByRole('button', { name: '1 word looks misspelt' }).click();
  await expect(page.getByRole('heading', { name: 'Why connect' })).toBeVisible();
  await page.getByRole('button', { name: 'audience', exact: true }).press('Enter');
  await expect(reason).toHaveValue('you asked the audience for data in may, and I have some');
  await expect(page.getByRole('button', { name: 'looks misspelt' })).toBeHidden();
  await toStep(page, 'Your message');
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.fill('Hi Priya,\n\nI recieved it on friday.');
  const told = page.getByRole('button', { name: '2 words look misspelt' });
  await told.press('Enter');
  await page.getByRole('button', { name: 'received', exact: true }).press('Enter');
  await expect(box).toHaveValue('Hi Priya,\n\nI received it on friday.');
});

test('a right click on a mistake offers what was meant, in the place of the browser’s own menu', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  const box = page.getByLabel('How you know of them');
  await box.fill('audiance of your talk');
  await expect(marked(page)).toHaveText(['audiance']);
  await box.click({ button: 'right', position: { x: 30, y: 20 } });
  await page.getByRole('button', { name: 'audience', exact: true }).click();
  await expect(box).toHaveValue('audience of your talk');
  await expect(box).toBeFocused();
});

test('a word that is learned stays right, until it is forgotten', async ({ app }) => {
  const { page, kill } = await app.startIntroduced();
  const box = page.getByLabel('How you know of them');
  await box.fill('Your talk on vilage greens');
  await expect(marked(page)).toHaveText(['vilage']);
  await page.keyboard.press('F7');
  await page.getByRole('button', { name: 'Learn this word' }).press('Enter');
  await expect(marked(page)).toHaveCount(0);
  await expect(page.getByTestId('save-status')).toHaveText('Saved');
  await kill();

  const { page: again } = await app.start();
  await again.getByLabel('How you know of them').press('End');
  await again.keyboard.type(', vilage and audiance');
  await expect(marked(again)).toHaveText(['audiance']);
  await again.getByRole('link', { name: 'Settings' }).click();
  const learned = again.getByRole('list', { name: 'Learned words' });
  await expect(learned.getByRole('listitem')).toHaveText(['vilage']);
  await learned.getByRole('button', { name: 'Forget vilage' }).click();
  await expect(learned).toBeHidden();
  await again.getByRole('link', { name: 'Compose' }).click();
  await again.getByLabel('How you know of them').focus();
  await expect(marked(again)).toHaveText(['vilage', 'vilage', 'audiance']);
});

test('it follows the English that is written, and can be switched off', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const box = page.getByLabel('How you know of them');
  await box.fill('My neighbour liked the colour of your audiance');
  await expect(marked(page)).toHaveText(['audiance']);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Your English').selectOption('American');
  await page.getByRole('link', { name: 'Compose' }).click();
  await box.focus();
  await expect(marked(page)).toHaveText(['neighbour', 'colour', 'audiance']);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Mark what is misspelt').uncheck();
  await expect(page.getByLabel('Your English')).toBeHidden();
  await page.getByRole('link', { name: 'Compose' }).click();
  await box.focus();
  await box.press('End');
  await page.keyboard.type(' and adress');
  await page.keyboard.press('F7');
  await expect(page.getByText('Nothing here is marked as misspelt.')).toBeVisible();
  await expect(marked(page)).toHaveCount(0);
});

test('a template is checked as well, its fields left alone', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'New template' }).click();
  const editor = page.getByRole('textbox', { name: 'Template text' });
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Hi {{first_name}}, I recieved {{prompt}} on monday.');
  const misspelt = page.locator('.cm-misspelt');
  await expect(misspelt).toHaveText(['recieved', 'monday']);
  await page.keyboard.press('F7');
  await page.getByRole('button', { name: 'received', exact: true }).press('Enter');
  await expect(misspelt).toHaveText(['monday']);
  await expect(editor).toBeFocused();
  await misspelt.click();
  await page.getByRole('button', { name: 'Monday', exact: true }).click();
  await expect(misspelt).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(misspelt).toHaveText(['monday']);
});

test('in lines of another direction or script the marks lie on their words, and long text is checked', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  const box = page.getByLabel('How you know of them');
  await test.step('a word among Hebrew and Japanese is marked where it stands', async () => {
    await box.fill('שלום recieved בעברית\n駅の時刻表が好きです。 audiance\nIm here');
    await expect(marked(page)).toHaveText(['recieved', 'audiance']);
    const layouts = await page.evaluate(() => {
      const words = document.querySelector('[data-spelling-start]')?.closest('[aria-hidden]');
      const input = words?.closest('[data-spelled]')?.querySelector('textarea');
      return [words, input].map((element) => {
        const { direction, unicodeBidi, fontSize, lineHeight, paddingLeft, paddingTop } =
          element instanceof Element ? getComputedStyle(element) : new CSSStyleDeclaration();
        return { direction, unicodeBidi, fontSize, lineHeight, paddingLeft, paddingTop };
      });
    });
    expect(layouts[0]).toEqual(layouts[1]);
  });
  await test.step('what is written in another language is left in peace', async () => {
    await box.fill('Ich habe Ihren Vortrag gehört und würde gern mehr erfahren.\n良い一日を。\nmy adress');
    await expect(marked(page)).toHaveText(['adress']);
  });
  await test.step('each of many paragraphs is checked, however long the text', async () => {
    await box.fill(Array.from({ length: 40 }, (_, line) => `Line ${line} is one wich I wrote.`).join('\n'));
    await expect(marked(page)).toHaveCount(40);
  });
  await test.step('a paragraph is checked to its end, however long', async () => {
    await box.fill(`${'A line of words that goes on and on. '.repeat(150)} wich`);
    await expect(marked(page)).toHaveText(['wich']);
  });
  await test.step('what is offered is in sight, however small the window and far the words', async () => {
    await page.setViewportSize({ width: 660, height: 430 });
    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.press('F7');
    const offered = page.getByRole('group', { name: 'Spelling of “wich”' });
    await expect(offered.getByRole('button', { name: 'which' })).toBeFocused();
    await expect(offered).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1320, height: 860 });
  });
  await test.step('known slips and words in another’s place come with what was meant', async () => {
    await box.fill('Your welcome to say weather you can, I dont know weather it is.');
    await expect(marked(page)).toHaveText(['Your', 'weather']);
    await page.keyboard.press('F7');
    await expect(
      page
        .getByRole('button', { name: 'You’re', exact: true })
        .or(page.getByRole('button', { name: "You're", exact: true })),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue("You're welcome to say weather you can, I dont know weather it is.");
  });
});
