import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { DESK, openBrowser, PHONE } from '../support/browser.ts';
import { overflowAt } from '../support/width.ts';
import { type OpenConsole, openConsole, rows } from './console.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Goes to an address and waits until what it shows is there. */
const shows =
  (path: string) =>
  async ({ page, go }: OpenConsole): Promise<void> => {
    await go(path);
    await page.getByText('Loading').first().waitFor({ state: 'detached' });
  };

async function showsCandidate({ page, go }: OpenConsole): Promise<void> {
  await go('/candidates?view=overdue');
  await rows(page).first().getByRole('link').click();
  await page
    .getByRole('list', { name: /^Plan for/ })
    .first()
    .waitFor();
}

async function showsEmployer({ page, go }: OpenConsole): Promise<void> {
  await go('/employers');
  await page.getByRole('table', { name: 'Employers' }).getByRole('link').first().click();
  await page.getByRole('table', { name: 'Contacts' }).waitFor();
}

async function showsInterviewForm(console: OpenConsole): Promise<void> {
  await showsCandidate(console);
  await console.page.getByRole('button', { name: /^Record interview/ }).click();
  await console.page.getByRole('dialog').waitFor();
}

const SCREENS: readonly [string, (console: OpenConsole) => Promise<void>][] = [
  ['the list of candidates', shows('/candidates')],
  ['those who are not yet in', shows('/candidates?view=not-in')],
  ['the cohorts', shows('/cohorts')],
  ['the employers', shows('/employers')],
  ['an employer', showsEmployer],
  ['the playbooks', shows('/playbooks')],
  ['the imports', shows('/imports')],
  ['the reminders', shows('/settings/reminders')],
  ['the members', shows('/settings/members')],
  ['the API keys', shows('/settings/keys')],
  ['a candidate', showsCandidate],
  ['the form of an interview', showsInterviewForm],
];

describe('a screen', () => {
  let admin: OpenConsole;
  beforeAll(async () => {
    admin = await openConsole(browser, 'admin');
  });
  afterAll(() => admin.close());

  it.each(SCREENS)(
    'of %s has no fault that axe knows, in light and dark, and fits a phone',
    async (_name, open) => {
      await admin.page.setViewportSize(DESK);
      await open(admin);
      expect(await faultsInBothSchemes(admin.page)).toEqual([]);
      expect(await overflowAt(admin.page, PHONE)).toBeLessThanOrEqual(0);
    },
  );
});
