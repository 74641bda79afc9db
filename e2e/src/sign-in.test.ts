import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, signIn, visit } from './support/browser.ts';
import { sharedProduct } from './support/product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the sign-in links of a start', () => {
  it('bring an advisor into the console and a candidate into the portal', async () => {
    const { signIn: links } = sharedProduct().addresses;
    for (const [link, place] of [
      [links.advisor, '/console/'],
      [links.candidate, '/portal/'],
    ] as const) {
      const { page, complaints, close } = await visit(browser);
      await signIn(page, link);
      expect(new URL(page.url()).pathname).toContain(place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.title()).toMatch(/Afterword/);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('sign in again and again, and not by being looked at', async () => {
    const { signIn: links, console: start } = sharedProduct().addresses;
    const { page, close } = await visit(browser);
    await page.goto(links.admin);
    await page.goto(start);
    await page.waitForURL(/\/sign-in/);
    await signIn(page, links.admin);
    await close();
  });
});
