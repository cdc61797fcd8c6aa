import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { press, walkTo } from './keyboard.ts';

const status = (page: Page) => page.getByRole('complementary').getByRole('status').first();

async function next(page: Page) {
  await page.getByRole('button', { name: /^Next/ }).click();
}

async function fillEverything(page: Page) {
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByText('More about them').click();
  await page.getByLabel('Role or headline').fill('Data lead');
  await page.getByLabel('Company').fill('Harbour Rail');
  await page.getByLabel('Location').fill('Leeds');
  await page.getByLabel('How you know of them').fill('I was in the audience at Transit Leeds');
  await page.getByLabel('Common connections', { exact: true }).fill('Dana Ortiz');
  await page.keyboard.press('Enter');
  await next(page);
  await expect(page.getByRole('heading', { name: 'Why connect' })).toBeVisible();
  await page
    .getByLabel('Your reason to connect')
    .fill('You asked for open dwell-time data, and we have three years of it');
  await page.getByRole('button', { name: 'A talk' }).click();
  await page.getByLabel('What prompted it').fill('Your talk on timetable data');
  await next(page);
  await expect(page.getByRole('heading', { name: 'Mutual benefit' })).toBeVisible();
  await page.getByLabel('What is in it for them').fill('I can share our delay logs for 40 stations');
  await page.getByLabel('What is in it for you').fill('I would value a second opinion on our model');
  await page.getByLabel('A question to open the dialogue').fill('Do you model dwell time per door?');
  await next(page);
  await expect(page.getByRole('heading', { name: 'Your message' })).toBeVisible();
}

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

test('a new user fills the four steps, fits the message, copies it and records it as sent', async ({
  app,
}) => {
  const { page, around } = await app.startIntroduced();
  await fillEverything(page);
  await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('button')).toHaveText([
    /Data lead, Harbour Rail$/,
    /Your talk on timetable data$/,
    /Both sides$/,
    /Your message$/,
  ]);
  await expect(status(page)).toHaveText(/^\d+ of 200$/);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const text = await message(page).inputValue();
  expect(text.length).toBeLessThanOrEqual(200);
  expect(text).toContain('Priya');
  expect(text).not.toMatch(/\{\{|\[\[| {2}|\.\./);

  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await around.readClipboard()).toBe(text.normalize('NFC'));
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await expect(page.getByText(/Recorded\. Priya Raman/)).toBeVisible();

  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Priya Raman/ }).click();
  await expect(page.getByText(text.split('\n')[0] ?? '').first()).toBeVisible();
  await expect(page.getByLabel('Stage', { exact: true })).toHaveValue('requested');
});

test('a message with a gap is not copied until the user insists', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const preview = page.getByRole('article', { name: 'Preview' });
  await expect(preview.getByText('first name', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /Your message$/ }).click();
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Not copied yet')).toBeVisible();
  await expect(page.getByText(/not filled in yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy anyway' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
});

test('a gap of another tool’s kind stops the copy and is named', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('button', { name: /Your message$/ }).click();
  await message(page).fill('Hi {FirstName}, how is everyone at [Company]?');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(
    page.getByRole('status').getByText('“{FirstName}” and “[Company]” are not filled in yet.'),
  ).toBeVisible();
  await expect(page.getByText('Copied', { exact: true })).toBeHidden();
});

test('hidden characters that are pasted are counted and left out of what is copied', async ({ app }) => {
  const { page, around } = await app.startIntroduced();
  await page.getByRole('button', { name: /Your message$/ }).click();
  await around.writeClipboard('Hi Priya,\u200b do you count\u202e per door?');
  await message(page).fill('');
  await message(page).press('ControlOrMeta+v');
  await expect(page.getByText(/2 hidden characters left out: /)).toBeVisible();
  await expect(message(page)).toHaveValue('Hi Priya, do you count per door?');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await around.readClipboard()).toBe('Hi Priya, do you count per door?');
});

test('a message over the limit is stopped with the number of characters', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('button', { name: /Your message$/ }).click();
  await message(page).fill('a'.repeat(230));
  await expect(status(page)).toHaveText('230 of 200');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(
    page.getByRole('status').getByText('It is 30 characters over the limit of 200.'),
  ).toBeVisible();
});

test('words edited by hand stay, and an update from the answers can be undone', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await fillEverything(page);
  await message(page).fill('Hello Priya, these are my own words. What do you think?');
  await page.getByRole('button', { name: /Why connect/ }).click();
  await page.getByLabel('Your reason to connect').fill('We both measure trains');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await expect(message(page)).toHaveValue('Hello Priya, these are my own words. What do you think?');
  await expect(page.getByText(/^Your answers have changed since you edited the message/)).toBeVisible();
  await page.getByRole('button', { name: 'Update from answers' }).click();
  await expect(message(page)).toHaveValue(/We both measure trains/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(message(page)).toHaveValue('Hello Priya, these are my own words. What do you think?');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(message(page)).toHaveValue(/We both measure trains/);
});

test('every word and the step are there again after a hard kill', async ({ app }) => {
  const first = await app.startIntroduced();
  await first.page.getByLabel('Name', { exact: true }).fill('Ayşe Çelik-van der Berg');
  await next(first.page);
  await first.page.getByLabel('Your reason to connect').fill('Your map of quiet carriages 🚆 مرحبا');
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();

  const { page } = await app.start();
  await expect(page.getByRole('heading', { name: 'Why connect' })).toBeVisible();
  await expect(page.getByLabel('Your reason to connect')).toHaveValue('Your map of quiet carriages 🚆 مرحبا');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ayşe Çelik-van der Berg');
});

test('drafts are listed, opened, deleted and brought back', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Name', { exact: true }).fill('First Person');
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
  await page.getByLabel('Name', { exact: true }).fill('Second Person');
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('link', { name: /First Person/ }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('First Person');
  await expect(page.getByRole('main')).toContainText('to First Person');
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'Delete draft to Second Person' }).click();
  await expect(page.getByRole('link', { name: /Second Person/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await expect(page.getByRole('link', { name: /Second Person/ })).toBeVisible();
});

test('clearing a draft empties the form and undo brings it back', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await fillEverything(page);
  await expect(message(page)).toHaveValue(/Priya/);
  const text = await message(page).inputValue();
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'Clear this draft' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(message(page)).toHaveValue(text);
});

test('pasted profile text is offered, and only what is accepted goes into the form', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByRole('button', { name: 'Paste profile text' }).click();
  const profile =
    'Priya Raman\n· 2nd\nData lead at Harbour Rail | timetables\nLeeds, England, United Kingdom · Contact info\n500+ connections\nDana Ortiz is a mutual connection\nMessage\nMore';
  await page.getByRole('textbox', { name: 'Profile text' }).fill(profile);
  const offers = page.getByRole('list', { name: 'Found in the text' });
  await offers.getByRole('button', { name: 'Use name: Priya Raman' }).click();
  await expect(offers.getByRole('listitem').filter({ hasText: 'Priya Raman' })).toContainText(/Used$/);
  await expect(offers.getByText('Used', { exact: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(offers).toBeHidden();
  await page.getByRole('button', { name: 'Paste profile text' }).click();
  await expect(page.getByRole('textbox', { name: 'Profile text' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Priya Raman');
  await expect(page.getByLabel('Company')).toHaveValue('');
  await page.getByRole('button', { name: 'Paste profile text' }).click();
  await page.getByRole('textbox', { name: 'Profile text' }).fill(profile);
  await page.getByRole('button', { name: /^Use all \d+$/ }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByLabel('Company')).toHaveValue('Harbour Rail');
});

test('a reply to a blind request asks for the reason and is recorded with the person', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Purpose').selectOption({ label: 'Reply to a blind request' });
  await page
    .getByLabel('The message you received')
    .fill('Hello, we have lots of common contacts. Let’s connect!');
  await page.getByLabel('Name', { exact: true }).fill('Jonas Berg');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await expect(message(page)).toHaveValue(/Jonas.*\?/s);
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Jonas Berg/ }).click();
  await expect(page.getByText(/lots of common contacts/).first()).toBeVisible();
});

test('a received request is read, and its replies are taken by keyboard and taken back', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await page.getByLabel('Purpose').selectOption({ label: 'Reply to a blind request' });
  await page
    .getByLabel('The message you received')
    .fill(
      'Hi Sam, great to see what you are building! Our platform helps teams like yours book 30 % more demos. Do you have 15 minutes on Tuesday?',
    );
  await page.getByLabel('Name', { exact: true }).fill('Jonas Berg');
  const request = page.getByRole('region', { name: 'What they wrote' });
  await expect(request.getByText('A sales pitch')).toBeVisible();
  await expect(request.getByText(/^They sell: “Our platform helps teams/)).toBeVisible();
  await page.getByRole('button', { name: /Your message$/ }).click();
  await expect(message(page)).toHaveValue(/Jonas/);
  const before = await message(page).inputValue();
  const replies = request.getByRole('button', { name: /^Use this reply: / });
  await expect(replies).toHaveCount(3);
  await expect(replies.first()).toHaveAccessibleName('Use this reply: Decline with courtesy');
  await expect(replies.first()).toHaveAccessibleDescription(/^Hello Jonas, Thank you for your message/);
  await walkTo(replies.first());
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveValue(/not looking for what you offer/);
  await expect(request.getByRole('button', { name: 'In your message: Decline with courtesy' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(message(page)).toHaveValue(before);
  await expect(replies).toHaveCount(3);
});

test('from the first start to “Sent” by keyboard alone', async ({ app }) => {
  const { page } = await app.start();
  const { keyboard } = page;
  await expect(page.getByLabel('Your name')).toBeFocused();
  await keyboard.type('Sam Okafor');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await keyboard.type('Priya Raman');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByLabel('What prompted it')).toBeFocused();
  await keyboard.type('Your talk in Leeds');
  await walkTo(page.getByLabel('Your reason to connect'));
  await keyboard.type('you asked for dwell-time data and I have some');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByLabel('What is in it for them')).toBeFocused();
  await keyboard.type('send you our delay logs');
  await walkTo(page.getByLabel('A question to open the dialogue'));
  await keyboard.type('do you count per door');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: 'Your message' })).toBeVisible();
  for (const sentence of [
    'You asked for dwell-time data and I have some.',
    'I can send you our delay logs.',
    'Do you count per door?',
  ]) {
    await expect.poll(() => message(page).inputValue()).toContain(sentence);
  }
  await press(page.getByRole('button', { name: 'Copy message' }));
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await press(page.getByRole('button', { name: 'Yes, sent' }));
  await expect(page.getByText(/Recorded\. Priya Raman/)).toBeVisible();
});

test('names keep the letters behind them, and an input method’s Enter ends none', async ({ app }) => {
  const { page } = await app.startIntroduced();
  const field = page.getByLabel('Common connections', { exact: true });
  const tokens = page.getByRole('list', { name: 'Common connections, so far' }).getByRole('listitem');
  await field.pressSequentially('Jane Moss, PhD');
  await field.press('Enter');
  await expect(tokens).toHaveText(['Jane Moss, PhD']);

  await field.fill('山田太郎');
  await field.evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    ),
  );
  await expect(field).toHaveValue('山田太郎');
  await expect(tokens).toHaveCount(1);
  await field.pressSequentially('、');
  await expect(tokens).toHaveText(['Jane Moss, PhD', '山田太郎']);

  await field.press('Backspace');
  await expect(field).toHaveValue('山田太郎');
  await field.fill('');
  await field.press('Backspace');
  await expect(field).toHaveValue('Jane Moss, PhD');
  await field.pressSequentially('s');
  await expect(field).toHaveValue('Jane Moss, PhDs');
});
