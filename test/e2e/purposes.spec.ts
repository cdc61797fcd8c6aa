import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const name = (page: Page) => page.getByLabel('Name', { exact: true });

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });

/** The words of the message, wherever they are shown. */
const preview = (page: Page) => page.getByRole('article', { name: 'Preview' });

async function begin(page: Page, kind: string) {
  await page.getByRole('button', { name: /^Drafts/ }).click();
  await page.getByText('Another kind of message').click();
  await page.getByRole('button', { name: kind, exact: true }).click();
}

/** Keeps somebody among the people, with what they wrote. */
async function keep(
  page: Page,
  known: { readonly name: string; readonly stage: string; readonly wrote?: string },
) {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByLabel('Name', { exact: true }).fill(known.name);
  await page.getByLabel('Company').fill('Harbour Rail');
  await page.getByRole('button', { name: 'Done' }).click();
  const panel = page.getByRole('complementary', { name: known.name });
  await panel.getByLabel('Stage').selectOption(known.stage);
  if (known.wrote === undefined) return;
  await panel.getByRole('button', { name: 'They replied' }).click();
  await panel.getByLabel('What was written').fill(known.wrote);
  await panel.getByRole('button', { name: 'Add message' }).click();
  await expect(panel.getByText(known.wrote).first()).toBeVisible();
}

test('an introduction is asked for through somebody, with a paragraph to pass on', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await begin(page, 'Ask for an introduction');
  await expect(page.getByLabel('Purpose')).toHaveValue('ask-introduction');
  await expect(page.getByLabel('Channel')).toHaveValue('email');
  await page.getByLabel('Who you would like to meet').fill('Priya Raman');
  await name(page).fill('Dana Ortiz');
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByLabel('Why you ask this person').fill('you two ran the night shift together');
  await page
    .getByLabel('Your reason to connect')
    .fill('Priya asked for open dwell-time data, and we have it');
  await expect(page.getByText(/^Say it to Priya: You asked for open dwell-time data/)).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByLabel('What is in it for them').fill('share logs from 40 stations');
  await page.getByLabel('A question to open the dialogue').fill('do you count per door');
  await page.getByRole('button', { name: /^Next/ }).click();
  const paragraph =
    'My name is Sam Okafor. I am a transport analyst. You asked for open dwell-time data, and we have it. I can share logs from 40 stations. Do you count per door?';
  await expect.poll(() => message(page).inputValue()).toContain(`\n\n${paragraph}\n\n`);
  const text = await message(page).inputValue();
  expect(text).toMatch(/^Hello Dana,\n\nWould you introduce me to Priya Raman\? You two ran the night shift/);
  await expect(verdict(page)).toContainText('It has no subject yet.');
  await page.getByRole('button', { name: 'An introduction to Priya Raman' }).click();
  await expect(verdict(page)).toContainText('Ready');
});

test('a request is declined with courtesy, and recorded as declined', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await begin(page, 'Decline with courtesy');
  await page
    .getByLabel('The message you received')
    .fill('Our platform doubles your leads. 15 minutes on Tuesday?');
  await name(page).fill('Jonas Berg');
  const said = page.getByRole('region', { name: 'What was said last' });
  await expect(said).toContainText('Our platform doubles your leads.');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await expect(message(page)).toHaveValue(/My answer is no/);
  const text = await message(page).inputValue();
  expect(text).not.toMatch(/\?|\{\{/);
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Jonas Berg/ }).click();
  await expect(page.getByLabel('Stage', { exact: true })).toHaveValue('declined');
  await expect(page.getByText(/Our platform doubles/).first()).toBeVisible();
});

test('after they accepted, selling is blind outreach by itself', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await begin(page, 'First message');
  await name(page).fill('Priya Raman');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await expect.poll(() => message(page).inputValue()).toContain('Thank you for accepting.');
  await message(page).fill(
    'Hello Priya,\n\nThank you for accepting. Our platform helps rail teams cut delays by 30 %. Do you have 15 minutes for a demo on Tuesday?\n\nSam',
  );
  await expect(verdict(page)).toContainText('Blind outreach');
});

test('the first message after they accepted has the reason of the request in sight, to be used again', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  const reason = 'you asked for open dwell-time data, and we have three years of it';
  await name(page).fill('Priya Raman');
  await page.getByRole('button', { name: /Why connect$/ }).click();
  await page.getByLabel('Your reason to connect').fill(reason);
  await page.getByRole('button', { name: /Your message$/ }).click();
  await message(page).fill('Hello Priya, you asked for data, and we have it. Do you count per door? Sam');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Priya Raman/ }).click();
  await page.getByRole('button', { name: 'They accepted' }).click();
  await page.getByRole('button', { name: 'Next message' }).click();
  await expect(page.getByRole('region', { name: 'What was said last' })).toContainText('You wrote today');
  await page.getByRole('button', { name: /Why connect$/ }).click();
  await expect(page.getByRole('status', { name: 'In your request' })).toHaveText(new RegExp(reason));
  await page.getByRole('button', { name: 'Use it again' }).click();
  await expect(page.getByLabel('Your reason to connect')).toHaveValue(reason);
});

test('the next message answers what they asked, which stands beside the form', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await keep(page, {
    name: 'Priya Raman',
    stage: 'requested',
    wrote: 'Happy to talk. How do you clean the logs?',
  });
  await page.getByRole('button', { name: 'Next message' }).click();
  await expect(page.getByLabel('Purpose')).toHaveValue('follow-up');
  await expect(name(page)).toHaveValue('Priya Raman');
  await expect(page.getByLabel('The message you received')).toBeHidden();
  const said = page.getByRole('region', { name: 'What was said last' });
  await expect(said).toContainText('They wrote today');
  await expect(said.locator('mark')).toHaveText('How do you clean the logs?');
  await expect(preview(page).getByText('Accept')).toBeHidden();
  await page.getByRole('button', { name: /Why connect$/ }).click();
  await page.getByLabel('Your answer to them').fill('by hand, every Friday');
  await page.getByRole('button', { name: /Ask: “What does your work look like these days\?”/ }).click();
  await expect(said).not.toContainText('You do not know yet');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await expect
    .poll(() => message(page).inputValue())
    .toBe('Hello Priya,\n\nBy hand, every Friday.\n\nWhat does your work look like these days?\n\nSam');
});

test('after silence the next message is written once more, and after a yes it is the first', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await keep(page, { name: 'Lee Wong', stage: 'no-answer' });
  await page.getByRole('button', { name: 'Next message' }).click();
  await expect(page.getByLabel('Purpose')).toHaveValue('follow-up');
  await expect(preview(page)).toContainText('after this I leave it with you');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Lee Wong/ }).click();
  await page.getByLabel('Stage', { exact: true }).selectOption('accepted');
  await page.getByRole('button', { name: 'Next message' }).click();
  await expect(page.getByLabel('Purpose')).toHaveValue('first-message');
});

test('a name that is kept is offered, chosen by keyboard, and nobody is kept twice', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await keep(page, {
    name: 'Priya Raman',
    stage: 'requested',
    wrote: 'Happy to talk. How do you clean the logs?',
  });
  await page.getByRole('link', { name: 'Compose' }).click();
  await begin(page, 'Follow-up');
  await name(page).pressSequentially('priy');
  const offers = page.getByRole('listbox', { name: 'People you know' });
  await expect(offers.getByRole('option')).toHaveText(['Priya RamanHarbour Rail · In dialogue · today']);
  await page.keyboard.press('Escape');
  await expect(offers).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(name(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(offers.getByRole('option')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(name(page)).toHaveValue('Priya Raman');
  await expect(name(page)).toBeFocused();
  await expect(page.getByLabel('Company')).toHaveValue('Harbour Rail');
  await expect(page.getByText('Among your people: Harbour Rail · In dialogue · today')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What was said last' })).toContainText(
    'How do you clean the logs?',
  );
  await page.getByRole('button', { name: 'Someone else with this name' }).click();
  await expect(page.getByLabel('Company')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('Company')).toHaveValue('Harbour Rail');
  await page.getByRole('button', { name: /Your message$/ }).click();
  await page.getByRole('button', { name: 'Copy message' }).click();
  await page.getByRole('button', { name: 'Yes, sent' }).click();
  await expect(page.getByText('Recorded with Priya Raman.')).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /^Priya Raman/ })).toHaveCount(1);
});

test('a pasted profile is known for that of somebody who is kept under another name', async ({ app }) => {
  const { page } = await app.startIntroduced();
  await keep(page, { name: 'Lee Wong', stage: 'in-dialogue' });
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: /^Lee Wong/ }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByText('More about them').click();
  await page.getByLabel('Profile link').fill('https://www.linkedin.com/in/lee-wong');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'Compose' }).click();
  await begin(page, 'Follow-up');
  await name(page).fill('L. Wong-Hale');
  await page.getByText('More about them').click();
  await page.getByLabel('Profile link').fill('uk.linkedin.com/in/Lee-Wong/');
  await expect(page.getByText('This profile is that of Lee Wong: ')).toBeVisible();
  await page.getByRole('button', { name: 'It is them' }).click();
  await expect(name(page)).toHaveValue('Lee Wong');
});

test('a kept name that is typed and not chosen is still one person, unless it is said to be another', async ({
  app,
}) => {
  const { page } = await app.startIntroduced();
  await keep(page, { name: 'Lee Wong', stage: 'in-dialogue' });
  const send = async () => {
    await page.getByRole('button', { name: /Your message$/ }).click();
    await page.getByRole('button', { name: 'Copy message' }).click();
    await page.getByRole('button', { name: 'Yes, sent' }).click();
  };
  await page.getByRole('link', { name: 'Compose' }).click();
  await begin(page, 'Follow-up');
  await name(page).fill('Lee Wong');
  await page.getByLabel('Call them').focus();
  await expect(page.getByText('You keep one of this name: Harbour Rail · In dialogue')).toBeVisible();
  await send();
  await expect(page.getByText('Recorded with Lee Wong.')).toBeVisible();
  await begin(page, 'Follow-up');
  await name(page).fill('Lee Wong');
  await page.getByRole('option', { name: 'Someone else with this name' }).click();
  await expect(page.getByText('You keep one of this name')).toBeHidden();
  await send();
  await expect(page.getByText('Recorded. Lee Wong is now among your people.')).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /^Lee Wong/ })).toHaveCount(2);
});
