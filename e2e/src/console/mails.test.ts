import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { BreakingMailServer } from '../support/breaking-mail-server.ts';
import { openBrowser } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { openConsole, rows } from './console.ts';

let browser: Browser;
let mail: BreakingMailServer;
let product: Product;
beforeAll(async () => {
  [browser, mail] = await Promise.all([openBrowser(), BreakingMailServer.start()]);
  // One of our own, since no other test wants its mails to go astray.
  product = await startProduct({ env: { SMTP_URL: mail.url } });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
  mail.stop();
  await rm(product.folder, { recursive: true, force: true });
}, 60_000);

describe('mails of which nobody knows whether they arrived', () => {
  it('are sent again where a person says so, and only then', async () => {
    const { page, complaints, go } = await openConsole(browser, 'admin', { addresses: product.addresses });
    await go('/candidates?view=not-in');
    await rows(page).nth(1).waitFor();
    const [arrived, again] = (await rows(page).getByRole('rowheader').allTextContents()) as [string, string];
    for (const name of [arrived, again]) await page.getByRole('checkbox', { name: `Select ${name}` }).click();
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByRole('checkbox', { name: 'Again to those invited before' }).check();
    await page.getByRole('button', { name: 'Invite 2' }).click();

    // The list hears of it by itself.
    const notice = page.getByRole('region', { name: 'Mails to check' });
    await notice.getByRole('button', { name: 'Show' }).click();
    const mailTo = (name: string) =>
      notice.getByRole('listitem').filter({ hasText: `Invitation to ${name}` });
    await mailTo(arrived).waitFor();
    await mailTo(again).waitFor();
    expect(await faultsInBothSchemes(page, '[aria-label="Mails to check"]')).toEqual([]);

    await notice.getByRole('button', { name: `It arrived: Invitation to ${arrived}` }).click();
    await page.getByText(`Invitation to ${arrived}: noted as arrived`).waitFor();
    await mailTo(arrived).waitFor({ state: 'detached' });

    await notice.getByRole('button', { name: `Send it again: Invitation to ${again}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Send it again' });
    await dialog.getByText('If it did, it comes twice.').waitFor();
    expect(mail.accepted).toEqual([]);
    await dialog.getByRole('button', { name: 'Send it again' }).click();
    await page.getByText(`Invitation to ${again}: on its way again`).waitFor();
    await mailTo(again).waitFor({ state: 'detached' });
    await mail.taken;
    expect(mail.accepted).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});
