import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { DESK, openBrowser, PHONE, visit } from '../support/browser.ts';
import { sharedProduct } from '../support/product.ts';
import { overflowAt } from '../support/width.ts';
import { addInterview, asCandidate, screen } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const SMALL_PHONE = { width: 320, height: 640 } as const;

/** What axe finds, and how far the page reaches beyond its right edge at each size. */
async function lookAt(page: Page) {
  const overflow: Record<string, number> = {};
  for (const size of [DESK, SMALL_PHONE, PHONE]) overflow[size.width] = await overflowAt(page, size);
  return { faults: await faultsInBothSchemes(page), overflow };
}

const WELL = { faults: [], overflow: { [DESK.width]: 0, [SMALL_PHONE.width]: 0, [PHONE.width]: 0 } };

describe('the portal’s screens', () => {
  it('have no fault that axe knows, in light and dark, and fit a desk and two phones', async () => {
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
      reminders: screen('you/reminders'),
      nowhere: screen('nowhere'),
    })) {
      await page.goto(address);
      await page
        .getByRole('heading', { level: 1 })
        .or(page.getByText('nothing at this address'))
        .first()
        .waitFor();
      found[name] = await lookAt(page);
    }
    await page.goto(screen('now'));
    await page.getByRole('button', { name: /^Why/ }).click();
    const closed = page.getByRole('button', { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    found['opened'] = await lookAt(page);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, WELL])));
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);
});

describe('the pages before the portal', () => {
  it('have no fault that axe knows, in light and dark, and fit a desk and two phones', async () => {
    const { page, close } = await visit(browser, { viewport: PHONE });
    const { portal, signIn } = sharedProduct().addresses;
    for (const address of [
      '/sign-in',
      '/sign-in/confirm?token=gone',
      '/invitation?token=gone',
      signIn.candidate,
    ]) {
      await page.goto(new URL(address, portal).toString());
      expect({ address, ...(await lookAt(page)) }).toEqual({ address, ...WELL });
    }
    await close();
  });
});
