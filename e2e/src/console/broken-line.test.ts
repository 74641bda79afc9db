import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { openConsole } from './console.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** As often as the console tries by itself. */
const TRIES = 3;

it('what did not arrive is saved by “Try again”, once, as if the line had never been broken', async () => {
  const { page, go } = await openConsole(browser, 'admin');
  const name = `MBA ${randomUUID().slice(0, 8)}`;
  await go('/cohorts');
  let broken = 0;
  await page.route('**/graphql', async (route) => {
    const isSaving = route.request().postData()?.includes('createCohort') === true;
    if (!isSaving || broken === TRIES) return await route.continue();
    broken += 1;
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Add cohort' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add cohort' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Add cohort' }).click();
  await page.getByText(/^Not saved\./).waitFor();
  expect(await dialog.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Try again' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(`${name} is here`).waitFor();
  await page.getByText(name, { exact: true }).first().waitFor();
  expect(broken).toBe(TRIES);
});
