import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { type OpenConsole, openConsole, rows } from './console.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

let browser: Browser;
let admin: OpenConsole;
beforeAll(async () => {
  browser = await openBrowser();
  admin = await openConsole(browser, 'admin');
});
afterAll(async () => {
  expect(admin.complaints).toEqual([]);
  await browser.close();
});

async function choose(file: string): Promise<void> {
  await admin.go('/imports');
  await admin.page.locator('input[type=file]').setInputFiles(join(EXAMPLES, file));
  await admin.page.getByRole('heading', { level: 1, name: /rows can come in/ }).waitFor();
}

describe('importing a list', () => {
  it('names each fault by line and column, and brings in the good rows alone', async () => {
    const { page, go } = admin;
    await choose('candidates-with-faults.csv');
    await page.getByText('Nobody is written to by importing.').waitFor();
    await page.getByText('That address has no ending.').waitFor();
    await page.getByText('line 4, column 2 (E-mail Address)').waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /as CSV, with reasons/ }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('That address has no ending.');

    const importButton = page.getByRole('button', { name: /^Import \d/ });
    await page.getByRole('switch', { name: 'All or nothing' }).click();
    expect(await importButton.isDisabled()).toBe(true);
    await page.getByRole('switch', { name: 'All or nothing' }).click();
    await importButton.click();
    await page.getByRole('heading', { level: 1, name: /^3 of 12 rows came in/ }).waitFor();

    await page.getByRole('link', { name: 'See who is not yet in' }).click();
    await page.waitForURL(/view=not-in/);
    await page.getByRole('searchbox').fill('Mireille Kouassi');
    await rows(page).filter({ hasText: 'Mireille Kouassi' }).filter({ hasText: 'Not invited yet' }).waitFor();
    await go('/imports');
    await page.getByRole('link', { name: 'candidates-with-faults.csv' }).first().waitFor();
  });

  it('shows what would change in people who are here', async () => {
    const { page } = admin;
    await choose('candidates.csv');
    await page.getByRole('button', { name: /^Import \d/ }).click();
    await page.getByRole('heading', { level: 1, name: /rows came in/ }).waitFor();
    await choose('candidates.csv');
    await page.getByText('No row brings anything new.').waitFor();
  });

  it('refuses in words what is no list', async () => {
    const { page, go } = admin;
    await go('/imports');
    await page.locator('input[type=file]').setInputFiles({
      name: 'empty-headings.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('colour,shape\nred,round\n'),
    });
    await page
      .getByText(/name|e-mail/i)
      .first()
      .waitFor();
    await page
      .getByText('Nothing came in.')
      .or(page.getByRole('alert').filter({ hasText: /\w/ }))
      .first()
      .waitFor();
  });
});
