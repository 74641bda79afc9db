import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { openBrowser, PHONE } from '../support/browser.ts';
import { directed } from '../support/directed.ts';
import { mailTo } from '../support/mailbox.ts';
import { sharedProduct } from '../support/product.ts';
import { overflowAt } from '../support/width.ts';
import { addCandidate, openConsole, recordInterview } from './console.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The worker looks for steps to draft every few seconds. */
const DRAFTED_WITHIN_MS = 60_000;

/** From when on the thank-you may go that the candidate whose page is open has to write. */
async function thankYouFrom(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const [, , tenant = '', , candidate = ''] = location.pathname.split('/');
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'afterword-tenant': tenant },
      body: JSON.stringify({
        query: `query ($id: ID!) { node(id: $id) { ... on Candidate {
          applications { plan { steps { kind notBefore } } } } } }`,
        variables: { id: decodeURIComponent(candidate) },
      }),
    });
    const { data } = await response.json();
    const [application] = data.node.applications;
    return application.plan.steps.find(({ kind }: { kind: string }) => kind === 'THANK_YOU').notBefore;
  });
}

describe('the approvals queue', () => {
  it('shows a draft with its advice, keeps an edit, and the plan tells who wrote what', async () => {
    const console = await openConsole(browser, 'advisor');
    const { page, complaints, close } = console;
    const name = await addCandidate(console);
    await recordInterview(page);
    const plan = page.url();
    const read = page.getByRole('link', { name: 'Read and approve' });
    // On a day on which it could not go, the worker does not draft it yet.
    const byItself = Date.parse(await thankYouFrom(page)) <= Date.now();
    const until = Date.now() + DRAFTED_WITHIN_MS;
    for (;;) {
      await page.getByRole('button', { name: 'Text: Thank Ilse Brandvold' }).click();
      await read.or(page.getByText('No text yet')).waitFor();
      if (!byItself || (await read.isVisible()) || Date.now() > until) break;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    if (!byItself) await page.getByRole('button', { name: 'Draft it now' }).click();
    await read.click();

    const letter = page.getByRole('textbox', { name: 'Letter to Ilse Brandvold' });
    await letter.waitFor();
    expect(await letter.inputValue()).toMatch(/lens coatings/i);
    await page.getByText(`${name} has not agreed to messages in their name.`).waitFor();
    expect(await page.getByRole('button', { name: /^Approve/ }).isDisabled()).toBe(true);

    await page.keyboard.press('e');
    await letter.press('Control+Home');
    await page.keyboard.type('A word ahead. ');
    await page.getByRole('button', { name: 'Keep changes' }).click();
    await page.getByRole('button', { name: 'Keep changes' }).waitFor({ state: 'hidden' });
    await page.getByRole('radio', { name: 'As it was edited' }).waitFor();
    expect({
      faults: await faultsInBothSchemes(page),
      overflow: await overflowAt(page, PHONE),
    }).toEqual({ faults: [], overflow: 0 });

    await page.goto(plan);
    await page.getByRole('button', { name: 'Text: Thank Ilse Brandvold' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thank Ilse Brandvold' });
    await dialog.getByText('A word ahead.').waitFor();
    await dialog
      .getByText(byItself ? /^Version 1, drafted by itself/ : /^Version 1, by Marta Lindqvist/)
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);

  it('lets a letter go, takes it back, and has it arrive from the center’s domain', async () => {
    const { page, go, complaints, close } = await openConsole(browser, 'advisor');
    const letter = await directed('EMAIL', { minutesFromNow: 25 });
    const text = page.getByRole('textbox', { name: `Letter to ${letter.contact}` });
    const openLetter = async () => {
      await go(`/approvals?view=all&message=${encodeURIComponent(await letter.draft())}`);
      await text.waitFor();
    };
    await openLetter();
    await page.getByRole('button', { name: /^Approve/ }).click();
    await page.getByText(`To ${letter.contact}: leaves`).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText(`To ${letter.contact}: leaves`).waitFor({ state: 'hidden' });

    // They would rather have it at once, which the plan follows.
    await letter.name(-1);
    await openLetter();
    await page.getByRole('button', { name: /^Approve/ }).click();
    const mail = await mailTo(sharedProduct().addresses.mail, letter.address, /./);
    expect(mail.from).toEqual([
      expect.objectContaining({ name: 'Amara Okonkwo', address: 'candidates@mail.lakemont.example' }),
    ]);
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);
});
