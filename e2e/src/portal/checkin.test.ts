import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { openBrowser, PHONE } from '../support/browser.ts';
import { addInterview, asCandidate } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const step = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

describe('the check-in after an interview', () => {
  it('asks who was there, how it went and what they asked for, and shows what follows', async () => {
    const { page, complaints, close } = await asCandidate(browser);
    await addInterview(page, 'Marrowfield Tools', 'Per Halvorsen');
    await page.getByRole('link', { name: 'Check in: Write down how it went' }).click();

    await page.getByRole('heading', { name: 'Who did you meet?' }).waitFor();
    await page.getByRole('button', { name: 'Add a name' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Jonas Aker');
    await page.getByRole('button', { name: 'Continue with 2' }).click();

    await page.getByRole('heading', { name: 'How did it go?' }).waitFor();
    await page.getByRole('radio', { name: 'satisfied', exact: true }).check();
    await page.getByRole('textbox', { name: 'Which answers could have been better?' }).fill('Why I left');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'What is on your mind?' }).waitFor();
    // What was written survives a reload.
    await page.reload();
    await page.getByRole('heading', { name: 'What is on your mind?' }).waitFor();
    await page.getByRole('button', { name: 'Skip' }).click();

    await page.getByRole('heading', { name: 'What did they ask of you?' }).waitFor();
    await page.getByRole('button', { name: 'They asked for nothing' }).waitFor();
    await page.getByRole('button', { name: /We decide by/ }).click();
    await page.getByRole('radiogroup', { name: 'They decide by' }).getByRole('radio').nth(2).check();
    const effect = page.getByRole('list', { name: 'So this will happen' }).getByRole('listitem');
    await effect.filter({ hasText: 'Follow up with' }).first().waitFor();
    await effect.filter({ hasText: 'Write down how it went' }).getByText('done', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();

    await page.getByText('Checked in. Your plan follows.').waitFor();
    await step(page, 'Write down how it went').getByRole('img', { name: 'done' }).waitFor();
    await step(page, 'Thank Jonas Aker').waitFor();
    await step(page, 'Looked back: satisfied').waitFor();
    await step(page, 'They decide by').getByRole('button', { name: /^Undo/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes for an answer that they asked for nothing, and takes that back', async () => {
    const { page, close } = await asCandidate(browser);
    await addInterview(page, 'Quillgate Systems', 'Ingrid Moe');
    await page.getByRole('link', { name: 'Check in: Write down what happens next' }).click();
    await page.getByRole('button', { name: 'They asked for nothing' }).click();
    await page.getByText('Noted. They asked for nothing.').waitFor();
    await step(page, 'Write down what happens next').getByRole('img', { name: 'done' }).waitFor();
    await page.keyboard.press('z');
    await page.getByRole('link', { name: 'Check in: Write down what happens next' }).waitFor();
    await close();
  });
});

describe('what became of an application', () => {
  it('is told with their words: a no stops the reminders, an offer asks for an answer', async () => {
    const { page, complaints, close } = await asCandidate(browser);
    await addInterview(page, 'Fenwick Analytics', 'Helen Marsh');
    await page.getByRole('link', { name: 'They decided' }).click();
    await page.getByRole('button', { name: /We chose someone else/ }).click();
    await page.getByRole('textbox', { name: /Their words/ }).fill('It was close.');
    await page.getByRole('list', { name: 'So this will happen' }).waitFor();
    await page.getByRole('button', { name: 'Save their no' }).click();
    await page.getByRole('heading', { level: 1, name: 'They chose someone else' }).waitFor();
    await page.getByText('“It was close.”').waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Let it go' }).waitFor();

    await page.getByRole('link', { name: 'That changed' }).click();
    await page.getByRole('button', { name: /We want you/ }).click();
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('By which day, if they named one').fill(day);
    await page.getByRole('button', { name: 'Save the offer' }).click();
    await page.getByRole('heading', { level: 1, name: 'They want you, Amara' }).waitFor();
    await page.getByText(/^Answer by/).waitFor();
    await page.getByRole('link', { name: 'Say yes' }).click();
    await page.getByRole('button', { name: 'Say yes' }).click();
    await page.getByText('Controls engineer, accepted').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('its screens', () => {
  it('have no fault that axe knows, in light and dark, and fit a phone', async () => {
    const { page, close } = await asCandidate(browser);
    await addInterview(page, 'Brackenridge Labs', 'Solveig Nes');
    const application = page.url();
    const check = async (name: string) => {
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect({ name, faults: await faultsInBothSchemes(page), sideways }).toEqual({
        name,
        faults: [],
        sideways: false,
      });
    };
    await page.getByRole('link', { name: 'Check in: Write down how it went' }).click();
    await page.getByRole('heading', { name: 'Who did you meet?' }).waitFor();
    await check('people');
    await page.getByRole('button', { name: /^Continue/ }).click();
    await page.getByRole('heading', { name: 'How did it go?' }).waitFor();
    await check('went');
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('button', { name: 'Skip' }).click();
    for (const card of [/Write to us on/, /By e-mail only/, /Not before/, /Take this test/, /We decide by/])
      await page.getByRole('button', { name: card }).click();
    await page.getByRole('list', { name: 'So this will happen' }).waitFor();
    await check('asked');
    await page.goto(`${application}/outcome`);
    await page.getByRole('button', { name: /We want you/ }).click();
    await page.getByRole('list', { name: 'So this will happen' }).waitFor();
    await check('outcome');
    await page.getByRole('button', { name: 'Save the offer' }).click();
    await page.getByRole('heading', { level: 1, name: /They want you/ }).waitFor();
    // The toast lies over what scrolls below it, which is no fault of it.
    await page.getByRole('button', { name: 'Close' }).click();
    await page.setViewportSize(PHONE);
    await check('offer');
    await close();
  }, 120_000);
});
