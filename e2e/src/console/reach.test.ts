import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, PHONE } from '../support/browser.ts';
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

async function showsInterviewForm(console: OpenConsole): Promise<void> {
  await showsCandidate(console);
  await console.page.getByRole('button', { name: /^Record interview/ }).click();
  await console.page.getByRole('dialog').waitFor();
}

const SCREENS: readonly [string, (console: OpenConsole) => Promise<void>][] = [
  ['the list of candidates', shows('/candidates')],
  ['those who are not yet in', shows('/candidates?view=not-in')],
  ['the cohorts', shows('/cohorts')],
  ['the playbooks', shows('/playbooks')],
  ['the imports', shows('/imports')],
  ['the members', shows('/settings/members')],
  ['the API keys', shows('/settings/keys')],
  ['a candidate', showsCandidate],
  ['the form of an interview', showsInterviewForm],
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let admin: OpenConsole;
  beforeAll(async () => {
    admin = await openConsole(browser, 'admin');
    await admin.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  });
  afterAll(() => admin.close());

  it.each(SCREENS)('axe finds no fault in %s', async (_name, open) => {
    await open(admin);
    const { violations } = await new AxeBuilder({ page: admin.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('on a phone', () => {
  let admin: OpenConsole;
  beforeAll(async () => {
    admin = await openConsole(browser, 'admin', { viewport: PHONE });
  });
  afterAll(() => admin.close());

  it.each(SCREENS)('nothing is too wide in %s', async (_name, open) => {
    await open(admin);
    const beyond = await admin.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
