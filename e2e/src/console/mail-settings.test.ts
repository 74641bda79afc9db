import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { openBrowser, PHONE } from '../support/browser.ts';
import { overflowAt } from '../support/width.ts';
import { openConsole } from './console.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the settings of mail', () => {
  it('show the records, refuse a server in words, and keep who sends', async () => {
    const { page, go, context, complaints, close } = await openConsole(browser, 'admin');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('/settings/mail');
    const records = page.getByRole('table', { name: 'Records of mail.lakemont.example' });
    await records.getByRole('button', { name: 'Copy the value for Signature, DKIM' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^v=DKIM1; k=rsa; p=\w/);
    expect({ faults: await faultsInBothSchemes(page), overflow: await overflowAt(page, PHONE) }).toEqual({
      faults: [],
      overflow: 0,
    });

    await page.getByRole('button', { name: 'Use our own' }).click();
    const dialog = page.getByRole('dialog', { name: 'A mail server of your own' });
    await dialog.getByRole('textbox', { name: 'Server' }).fill('127.0.0.1');
    await dialog.getByRole('button', { name: 'Test it' }).click();
    await dialog.getByText('is not on the public internet').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    const negotiation = page.getByLabel('Negotiation');
    await negotiation.selectOption({ label: 'The candidate' });
    await page.getByText('Negotiation: the candidate').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLSelectElement>('[aria-labelledby="sender-NEGOTIATE"]')?.value ===
        'ADVISOR',
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('make a hook whose address is shown once, and end it', async () => {
    const { page, go, complaints, close } = await openConsole(browser, 'admin');
    const name = `Provider ${randomUUID().slice(0, 8)}`;
    await go('/settings/hooks');
    await page.getByRole('button', { name: 'New hook' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('button', { name: 'Make the hook' }).click();
    expect(await page.getByLabel('The address').textContent()).toMatch(/\/hooks\/mail\/hook\./);
    await page.getByRole('button', { name: 'Done' }).click();
    const row = page.getByRole('table', { name: 'Inbound hooks' }).getByRole('row', { name });
    await row.getByText('never used').waitFor();
    expect({ faults: await faultsInBothSchemes(page), overflow: await overflowAt(page, PHONE) }).toEqual({
      faults: [],
      overflow: 0,
    });
    await row.getByRole('button', { name: `Revoke ${name}` }).click();
    await page.getByRole('button', { name: 'Revoke the hook' }).click();
    await row.getByText(/^revoked/).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('are nobody’s but an admin’s', async () => {
    const { page, go, close } = await openConsole(browser, 'advisor');
    await go('/settings/mail');
    await page.getByRole('heading', { name: 'Settings are for admins' }).waitFor();
    await close();
  });
});
