import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const step = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`· ${name}`) });

async function beginDraft(page: Page) {
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'New draft' }).click();
}

/** Moves the caret by key from the start of the box until as many characters are before it, or more. */
async function moveCaret(page: Page, box: Locator, to: number) {
  await box.press('ControlOrMeta+Home');
  const end = () => box.evaluate(({ selectionEnd }: HTMLTextAreaElement) => selectionEnd);
  while ((await end()) < to) await page.keyboard.press('ArrowRight');
}

const selected = (box: Locator) =>
  box.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    value.slice(selectionStart, selectionEnd),
  );

test('on the last step there is one message, and its gaps are chips that are typed over whole', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await expect(page.getByRole('article', { name: 'Preview' })).toHaveCount(1);
  await step(page, 'Your message').click();
  await expect(page.getByRole('article', { name: 'Preview' })).toHaveCount(1);
  const box = message(page);
  const gap = '{{reason}}';
  await expect.poll(() => box.inputValue()).toContain(gap);
  const text = await box.inputValue();
  await moveCaret(page, box, text.indexOf(gap) + 1);
  await expect.poll(() => selected(box)).toBe(gap);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => selected(box)).toBe('');
  await page.keyboard.press('Backspace');
  await expect(box).toHaveValue(text.replace(gap, ''));
  await page.keyboard.type('I like your map');
  await expect(box).toHaveValue(text.replace(gap, 'I like your map'));
  for (const _word of ['map', 'your', 'like', 'I']) await page.keyboard.press('ControlOrMeta+z');
  await expect(box).toHaveValue(text.replace(gap, ''));
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box).toHaveValue(text);
});

test('verdict, count, Copy and Fit are in sight on every step, however small the window', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const inSight = async () => {
    const count = page.getByRole('status').filter({ hasText: /^\d+ of \d+$/ });
    const buttons = ['Copy message', 'Fit'].map((name) => page.getByRole('button', { name, exact: true }));
    for (const part of [verdict(page), count, ...buttons]) await expect(part).toBeInViewport({ ratio: 1 });
  };
  for (const size of [
    { width: 1280, height: 720 },
    { width: 900, height: 640 },
    { width: 900, height: 430 },
    { width: 660, height: 430 },
    { width: 450, height: 800 },
  ]) {
    await page.setViewportSize(size);
    for (const name of ['Who they are', 'Why connect', 'Mutual benefit', 'Your message']) {
      await step(page, name).click();
      await inSight();
    }
    await message(page).fill('Hello [Name], we have lots of common contacts. Let us connect!');
    await expect(verdict(page)).toContainText(/Blind outreach\s*[A-Z“]/);
    await inSight();
    await page.getByRole('button', { name: 'Copy message' }).click();
    await expect(page.getByText('Not copied yet')).toBeVisible();
    await inSight();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
});

test('between two narrow columns what the draft is for can be read, and a step that is done has its tick', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByLabel('How you know of them').fill('your talk in Leeds');
  const widths = () =>
    Promise.all(
      ['Purpose', 'Channel'].map(async (label) => (await page.getByLabel(label).boundingBox())?.width ?? 0),
    );
  const inFull = await widths();
  await page.setViewportSize({ width: 900, height: 640 });
  expect(await widths()).toEqual(inFull);
  await expect(page.getByRole('button', { name: 'Done: 1 · Who they are' }).locator('svg')).toBeInViewport();
});

test('in a low window the message begins where its step does', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 660, height: 430 });
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await step(page, 'Your message').click();
  await expect(message(page)).toBeFocused();
  await expect(page.getByRole('article', { name: 'Preview' }).getByText('Sam Okafor')).toBeInViewport();
  await expect(message(page)).toBeInViewport({ ratio: 0.3 });
});

test('in a low window a whole box and the way on are in sight on arriving at a step', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 660, height: 430 });
  for (const name of ['Why connect', 'Mutual benefit', 'Who they are']) {
    await step(page, name).click();
    await expect(page.locator('input:focus, textarea:focus')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: /^Next: / })).toBeInViewport({ ratio: 1 });
  }
});

test('in a small window an email’s words are in sight below its subject', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Channel').selectOption('email');
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await step(page, 'Why connect').click();
  await page.getByLabel('Your reason to connect').fill('You asked for open dwell-time data, and we have it');
  for (const [height, lines] of [
    [640, 5],
    [430, 2],
  ] as const) {
    await page.setViewportSize({ width: height === 640 ? 900 : 660, height });
    await step(page, 'Mutual benefit').click();
    await step(page, 'Your message').click();
    await expect(page.getByLabel('Subject')).toBeFocused();
    /** Whether the middle of the last of these lines is not under the buttons below. */
    const isSeen = () =>
      message(page).evaluate((box, count) => {
        const { left, top } = box.getBoundingClientRect();
        const line = Number.parseFloat(getComputedStyle(box).lineHeight);
        return document.elementFromPoint(left + 24, top + line * (count - 0.5)) === box;
      }, lines);
    await expect.poll(isSeen).toBe(true);
  }
});

test('what is said for a moment hides nothing at the end of the form that cannot be scrolled up', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 900, height: 640 });
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'Clear this draft' }).click();
  await page.keyboard.press('Escape');
  const said = page.getByText('Draft cleared.');
  await expect(said).toBeVisible();
  await page.getByText('More about them').scrollIntoViewIfNeeded();
  const form = page.getByRole('region', { name: 'Who they are' });
  await form.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  const top = async (of: typeof said) => (await of.boundingBox())?.y ?? 0;
  expect(await top(page.getByText('More about them'))).toBeLessThan((await top(said)) - 16);
});

test('what is said beside the form follows what is typed', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await test.step('steps show what is answered, and an empty draft has none done', async () => {
    await step(page, 'Your message').click();
    await expect(page.getByRole('button', { name: /^(Done|Begun): / })).toHaveCount(0);
    await step(page, 'Who they are').click();
    await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await expect(page.getByRole('button', { name: /^Begun: 1 · Who they are/ })).toBeVisible();
    await page.getByLabel('How you know of them').fill('I was in the audience');
    await expect(page.getByRole('button', { name: /^Done: 1 · Who they are/ })).toBeVisible();
  });
  await test.step('a question whose own box is open is not read out of another sentence', async () => {
    await beginDraft(page);
    await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await page.getByLabel('How you know of them').fill('I was in the audience at Transit Leeds');
    const asked = page.getByRole('region', { name: 'What Priya will ask' }).getByRole('listitem');
    const reason = asked.filter({ hasText: 'What is the compelling reason?' });
    await expect(reason).toContainText('Not answered');
    await expect(reason).toContainText('Still to come: your reason to connect.');
  });
  await test.step('the advice follows the caret into what is marked, and the caret stays there', async () => {
    await beginDraft(page);
    await page.getByLabel('Common connections', { exact: true }).fill('Dana Ortiz');
    await page.keyboard.press('Enter');
    await step(page, 'Your message').click();
    const box = message(page);
    const text = 'Hi {FirstName}, it seems we have lots of common contacts. Let us connect!';
    await box.fill(text);
    const findings = page.getByRole('region', { name: 'Findings' });
    await expect(findings).toBeVisible();
    await moveCaret(page, box, text.indexOf('lots of'));
    await expect(findings.locator('[data-chosen]')).toContainText('names nobody');
    await expect(box).toBeFocused();
    await moveCaret(page, box, 6);
    await expect(findings.locator('[data-chosen]')).toContainText('FirstName');
    await expect(box).toBeFocused();
  });
  await test.step('“Not copied yet” goes with its cause, and with Escape', async () => {
    await beginDraft(page);
    await step(page, 'Your message').click();
    const stopped = page.getByText('Not copied yet');
    await message(page).fill('Hi [Name], your map of quiet carriages helped us.');
    await page.getByRole('button', { name: 'Copy message' }).click();
    await expect(stopped).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(stopped).toBeHidden();
    await page.getByRole('button', { name: 'Copy message' }).click();
    await expect(stopped).toBeVisible();
    await message(page).fill('Hi Priya, your map of quiet carriages helped us.');
    await expect(stopped).toBeHidden();
  });
});

test('too long a message offers Fit beside what is said of it, and where the copy is stopped', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await step(page, 'Why connect').click();
  await page
    .getByLabel('Your reason to connect')
    .fill('you asked for open dwell-time data, and we have three years of it');
  await step(page, 'Mutual benefit').click();
  await page.getByLabel('What is in it for them').fill('share our delay logs for 40 stations with you');
  await page
    .getByLabel('What is in it for you')
    .fill('a second opinion on our boarding-time model from somebody who rides');
  await page
    .getByLabel('A question to open the dialogue')
    .fill('do you model dwell time per door or per train?');
  await step(page, 'Your message').click();
  const fitIt = page.getByRole('button', { name: 'Fit it to 200' });
  await page.getByRole('region', { name: 'Findings' }).getByRole('button', { name: 'Fit it to 200' }).click();
  await expect(page.getByText(/^Fitted to 200: /)).toBeVisible();
  await page.getByRole('button', { name: 'Use everything again' }).click();
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByText('Not copied yet').locator('..').getByRole('button', { name: 'Fit it to 200' }).click();
  await expect(page.getByText(/^Fitted to 200: /)).toBeVisible();
  await expect(page.getByText('Not copied yet')).toBeHidden();
  await expect(fitIt).toHaveCount(0);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(page.getByText(/^Fit is off\. The message has \d+ of 200 characters\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/^Fitted to 200: /)).toBeVisible();
});

test('“Sent it?” survives a restart, is about what was copied, and can be said later', async ({ app }) => {
  const first = await app.startIntroduced();
  await first.page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await step(first.page, 'Your message').click();
  await message(first.page).fill('Hi Priya, your map helped us.');
  await first.page.getByRole('button', { name: 'Copy message' }).click();
  await expect(first.page.getByText('Copied', { exact: true })).toBeVisible();
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();

  const { page } = await app.start();
  await expect(page.getByText(/^Copied on /)).toBeVisible();
  await message(page).fill('Hi Priya, your map helped us all.');
  await expect(page.getByText(/You have changed it since\. Sent what you copied\?/)).toBeVisible();
  await page.getByRole('button', { name: 'Not yet' }).click();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(page.getByText(/Recorded\. Priya Raman/)).toBeVisible();
  await expect(
    page.getByRole('article').getByText('Hi Priya, your map helped us.', { exact: true }),
  ).toBeVisible();
});

test('in a low window what is said of a copy leaves the message in sight as a whole', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 660, height: 430 });
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await step(page, 'Your message').click();
  const box = message(page);
  const words =
    'Thank you for your talk in Leeds: you asked for data on dwell times, and we have it. ' +
    'I can share the logs of 40 stations. Do you count per door?';
  /** Whether the first and the last line of the message can be seen once it is scrolled to. */
  const isSeenWhole = () =>
    box.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, bottom } = element.getBoundingClientRect();
      const isSeen = (y: number) => element.parentElement?.contains(document.elementFromPoint(left + 24, y));
      return isSeen(top + 4) && isSeen(bottom - 4);
    });
  await box.fill(`Hi Priya,\n\n${words}\n\nSam`);
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yes, sent' })).toBeInViewport({ ratio: 1 });
  await expect.poll(isSeenWhole).toBe(true);
  await box.fill(`Hi [Name],\n\n${words}\n\nSam`);
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Not copied yet')).toBeVisible();
  await expect.poll(isSeenWhole).toBe(true);
});

test('among many drafts one is found by its words, and can be copied into another', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const drafts = page.getByRole('button', { name: /^Drafts/ });
  for (const name of ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn']) {
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page
      .getByLabel('How you know of them')
      .fill(`We met ${name === 'Cleo' ? 'on the ferry' : 'at work'}`);
    await drafts.click();
    await page.getByRole('button', { name: 'New draft' }).click();
    // The list is closed and the new draft is there: a click before that would close what it should open.
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
  }
  await drafts.click();
  await page.getByRole('searchbox', { name: 'Search drafts' }).fill('ferry');
  await expect(page.getByRole('button', { name: /^Delete draft to/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Duplicate draft to Cleo' }).click();
  await expect(page.getByLabel('How you know of them')).toHaveValue('We met on the ferry');
  await drafts.click();
  await expect(page.getByRole('button', { name: 'Delete draft to Cleo' })).toHaveCount(2);
});

test('an email has a subject of its own, copied apart or together, and no buttons of an invitation', async ({
  app,
}) => {
  const { page, around } = await app.startIntroduced();
  await step(page, 'Why connect').click();
  await page.getByLabel('What prompted it').fill('your talk on timetables');
  await step(page, 'Your message').click();
  await expect(page.getByText('Ignore', { exact: true })).toBeVisible();
  await page.getByLabel('Channel').selectOption('email');
  await expect(page.getByText('Ignore', { exact: true })).toBeHidden();
  await message(page).fill('Dear Priya, your map helped us.');
  await page.getByRole('button', { name: 'Your talk on timetables', exact: true }).click();
  await expect(page.getByLabel('Subject')).toHaveValue('Your talk on timetables');
  await page.getByRole('button', { name: 'Copy subject', exact: true }).click();
  await expect(page.getByText('Subject copied.')).toBeVisible();
  expect(await around.readClipboard()).toBe('Your talk on timetables');
  await page.getByRole('button', { name: 'Copy subject and message' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await around.readClipboard()).toBe('Your talk on timetables\n\nDear Priya, your map helped us.');
  await page.getByLabel('Channel').selectOption('inmail');
  await page.getByLabel('Subject').fill('s'.repeat(201));
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('The subject is 1 character over its limit of 200.')).toBeVisible();
});

test('a worked example is one click away at first, is looked at and thrown away', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('button', { name: 'Show me one' }).click();
  await expect(message(page)).toHaveValue(/^Hi Priya,/);
  await expect(verdict(page)).toContainText('Ready');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('It is an example: send one of your own.')).toBeVisible();
  await page.getByRole('button', { name: 'Throw it away and begin' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
  await page.getByLabel('Name', { exact: true }).fill('Ana Sol');
  await expect(page.getByRole('button', { name: 'Show me one' })).toBeHidden();
});

test('in a narrow window a section shows its name when it is pointed at or has the focus', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await page.setViewportSize({ width: 900, height: 640 });
  const link = page.getByRole('link', { name: 'Templates' });
  const label = link.getByText('Templates');
  const width = async () => (await label.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThan(2);
  await link.hover();
  expect(await width()).toBeGreaterThan(50);
  await page.mouse.move(600, 600);
  expect(await width()).toBeLessThan(2);
  await page.getByRole('link', { name: 'People' }).focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  expect(await width()).toBeGreaterThan(50);
});
