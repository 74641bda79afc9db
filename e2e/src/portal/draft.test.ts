import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { DESK, openBrowser, PHONE } from '../support/browser.ts';
import { overflowAt } from '../support/width.ts';
import { addInterview, asNewcomer } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The letter to the interviewer, whose plan is open; the worker drafts it within seconds, else one asks for it. */
async function openThankYou(page: Page, interviewer: string): Promise<void> {
  await page.getByRole('link', { name: `Read and send: Thank ${interviewer}` }).click();
  const letter = page.getByRole('textbox', { name: `Letter to ${interviewer}` });
  const draftIt = page.getByRole('button', { name: 'Draft it' });
  await letter.or(draftIt).first().waitFor();
  if (await draftIt.isVisible()) await draftIt.click();
  await letter.waitFor();
}

describe('a letter in the portal', () => {
  it('is read, mended by one press, reworded and taken along, with consent', async () => {
    const { page, context, complaints, close } = await asNewcomer(browser);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await addInterview(page, 'Ashgrove Pumps', 'Marit Oduya');
    await openThankYou(page, 'Marit Oduya');
    const letter = page.getByRole('textbox', { name: 'Letter to Marit Oduya' });
    const advice = page.getByRole('list', { name: 'Before it goes' });
    await advice.getByText('It names nothing that you talked about.').waitFor();
    await page.getByLabel('What did you talk about?').fill('dosing pumps\nseal wear');
    await page.getByRole('button', { name: 'Note it' }).click();
    await advice.getByText('Names a topic').waitFor();
    const drafted = await letter.inputValue();
    expect(drafted).toContain('dosing pumps');
    expect(drafted).toMatch(/^Dear Marit Oduya,\n\n/);

    await letter.fill(drafted.replace('\n\n', '\n\nI have recieved a lot. '));
    await advice.getByText('may be misspelled').waitFor();
    await advice.getByRole('button', { name: /received/ }).click();
    expect(await letter.inputValue()).toContain('I have received a lot.');
    await letter.fill('');
    await advice.getByText('Mend first').waitFor();
    await page.getByRole('button', { name: 'Undo them' }).click();
    expect(await letter.inputValue()).toBe(drafted);

    await page.getByRole('button', { name: 'Other wording' }).click();
    await page.getByRole('radio', { checked: false }).first().check();
    await page.getByRole('radio', { checked: true }).waitFor();
    await page.waitForFunction((before) => document.querySelector('textarea')?.value !== before, drafted);

    const looks = { faults: await faultsInBothSchemes(page), overflow: await overflowAt(page, PHONE) };
    expect(looks).toEqual({ faults: [], overflow: 0 });
    expect(await overflowAt(page, DESK)).toBe(0);
    await page.setViewportSize(PHONE);

    const agree = page.getByRole('button', { name: 'Yes, in my name' });
    await agree.click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await agree.click();
    await page.getByRole('button', { name: 'Copy' }).click();
    // By night or on a holiday nothing may reach them, and it says so; else it asks.
    const asked = page.getByRole('heading', { name: 'Did you send it?' });
    await asked.or(page.getByText('It stays here.')).first().waitFor();
    if (await asked.isVisible()) {
      await page.getByRole('button', { name: 'Yes, I sent it' }).click();
      await page.getByText(/^Sent Today/).waitFor();
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
