import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { openBrowser, PHONE, visit } from '../support/browser.ts';
import { sharedProduct } from '../support/product.ts';
import { addInterview, asCandidate, screen } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** True where something lies beyond the right edge. */
const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the portal’s screens', () => {
  it('have no fault that axe knows, in light and dark, and fit a phone', async () => {
    const { page, complaints, close } = await asCandidate(browser);
    await addInterview(page, 'Larkfield Water', 'Solveig Mbeki');
    const application = page.url();
    const found: Record<string, unknown> = {};
    for (const [name, address] of Object.entries({
      now: screen('now'),
      applications: screen('applications'),
      application,
      interview: screen('interview'),
      invite: screen('interview/invite'),
      you: screen('you'),
      nowhere: screen('nowhere'),
    })) {
      await page.goto(address);
      await page
        .getByRole('heading', { level: 1 })
        .or(page.getByText('nothing at this address'))
        .first()
        .waitFor();
      found[name] = { faults: await faultsInBothSchemes(page), sideways: await scrollsSideways(page) };
    }
    await page.goto(screen('now'));
    await page.getByRole('button', { name: /^Why/ }).click();
    const closed = page.getByRole('button', { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    found['opened'] = { faults: await faultsInBothSchemes(page), sideways: await scrollsSideways(page) };
    for (const [name, result] of Object.entries(found)) {
      expect({ name, result }).toEqual({ name, result: { faults: [], sideways: false } });
    }
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('fit a desk and a small phone', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 320, height: 640 },
    ]) {
      const { page, close } = await asCandidate(browser, viewport);
      for (const path of ['now', 'applications', 'interview', 'you']) {
        await page.goto(screen(path));
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect({ path, sideways: await scrollsSideways(page) }).toEqual({ path, sideways: false });
      }
      await close();
    }
  });
});

describe('the pages before the portal', () => {
  it('have no fault that axe knows, in light and dark, and fit a phone', async () => {
    const { page, close } = await visit(browser, { viewport: PHONE });
    const { portal, signIn } = sharedProduct().addresses;
    for (const address of [
      '/sign-in',
      '/sign-in/confirm?token=gone',
      '/invitation?token=gone',
      signIn.candidate,
    ]) {
      await page.goto(new URL(address, portal).toString());
      const result = {
        address,
        faults: await faultsInBothSchemes(page),
        sideways: await scrollsSideways(page),
      };
      expect(result).toEqual({ address, faults: [], sideways: false });
    }
    await close();
  });
});
