import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { addInterview, asNewcomer, screen } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until what has the focus bears the name; rejects where it is not reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

describe('the portal without a mouse', () => {
  it('is walked, opened, done and taken back by keys alone', async () => {
    const { page, close } = await asNewcomer(browser, { width: 1440, height: 900 });
    await addInterview(page, 'Ashdown Biotech', 'Casimir Doyle');
    await page.goto(screen('now'));
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    const before = await title.textContent();

    await page.keyboard.press('w');
    await page.getByRole('list', { name: 'Where this comes from' }).waitFor();
    await page.keyboard.press('d');
    await page.getByText(/^Done: /).waitFor();
    await page.keyboard.press('z');
    await page.getByText(/^Open again: /).waitFor();
    await page.getByRole('heading', { level: 1, name: before ?? '', exact: true }).waitFor();

    await tabTo(page, /^Applications$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor();
    await tabTo(page, /^Ashdown Biotech/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ashdown Biotech' }).waitFor();
    await tabTo(page, /^Done: Thank Casimir Doyle$/);
    await page.keyboard.press('Enter');
    await page.getByText('Done: Thank Casimir Doyle').waitFor();
    await close();
  });

  it('keeps single letters to itself once they are switched off', async () => {
    const { page, close } = await asNewcomer(browser, { width: 1440, height: 900 });
    await addInterview(page, 'Fenwick Rail', 'Dorothea Quist');
    await page.goto(screen('you'));
    await page.getByLabel(/^Single-letter keys/).waitFor();
    await tabTo(page, /^Single-letter keys/);
    await page.keyboard.press('Space');
    await page.goto(screen('now'));
    await page.getByRole('button', { name: 'Done', exact: true }).waitFor();
    await page.keyboard.press('d');
    await page.keyboard.press('w');
    expect(await page.getByText(/^Done: /).count()).toBe(0);
    expect(await page.getByRole('list', { name: 'Where this comes from' }).count()).toBe(0);
    await close();
  });
});
