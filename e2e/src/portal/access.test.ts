import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from '../support/browser.ts';
import { sharedProduct } from '../support/product.ts';
import { asCandidate, screen } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const at = (path: string) => new URL(path, sharedProduct().addresses.portal).toString();

describe('a place that is not the candidate’s', () => {
  it.each(['/portal/brightpath/now', '/portal/no-such-place/now', '/console/lakemont'])(
    'is refused kindly at %s, with the way home',
    async (path) => {
      const { page, close } = await asCandidate(browser);
      await page.goto(at(path));
      await page.getByText('This place is not yours to see.').waitFor();
      expect(await page.getByText('Comes later').count()).toBe(0);
      await page.getByRole('link', { name: /^(Your places|Lakemont University)$/ }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/portal\/lakemont/);
      await close();
    },
  );

  it('is refused for an application of somebody else', async () => {
    const { page, close } = await asCandidate(browser);
    await page.goto(screen('applications/QXBwbGljYXRpb246bm90aGluZw'));
    await page.getByText('There is no such application of yours.').waitFor();
    await close();
  });
});

describe('signing out', () => {
  it('ends at the sign-in page, and the portal leads back there', async () => {
    const { page, close } = await asCandidate(browser);
    await page.goto(screen('you'));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    await page.goto(screen('now'));
    await page.waitForURL(/\/sign-in\?next=/);
    await close();
  });

  it('needs no session to be sent to sign in', async () => {
    const { page, close } = await visit(browser);
    await page.goto(screen('applications'));
    await page.waitForURL(/\/sign-in\?next=/);
    await close();
  });
});
