import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { heading, type OpenConsole, openConsole, rows } from './console.ts';

let browser: Browser;
let advisor: OpenConsole;
beforeAll(async () => {
  browser = await openBrowser();
  advisor = await openConsole(browser, 'advisor');
});
afterAll(async () => {
  expect(advisor.complaints).toEqual([]);
  await browser.close();
});

describe('the list of candidates', () => {
  it('begins with the own caseload, overdue first', async () => {
    const { page, go } = advisor;
    await go('/candidates');
    await rows(page).first().waitFor();
    expect(await page.getByRole('link', { name: /^My caseload/ }).getAttribute('aria-current')).toBe('page');
    const texts = await rows(page).allTextContents();
    const overdue = texts.map((text) => /\d+ overdue/.test(text));
    expect(overdue[0]).toBe(true);
    expect(overdue.lastIndexOf(true)).toBeLessThan(overdue.indexOf(false));
  });

  it('is walked, selected from and opened without a mouse', async () => {
    const { page, go } = advisor;
    await go('/candidates');
    await rows(page).nth(1).waitFor();
    const second = await rows(page).nth(1).getByRole('rowheader').textContent();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('1 selected').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('1 selected').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/candidates\/.+/);
    await page.getByRole('heading', { level: 1, name: second ?? '' }).waitFor();
  });

  it('keeps its filters in the address, so that Back brings them back', async () => {
    const { page, go } = advisor;
    await go('/candidates');
    await page.getByRole('link', { name: /^All/ }).click();
    await page.getByRole('searchbox').fill('okonkwo');
    await page.waitForURL(/q=okonkwo/);
    const found = rows(page).filter({ hasText: 'Amara Okonkwo' });
    await found.waitFor();
    await found.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Amara Okonkwo' }).waitFor();
    await page.goBack();
    await found.waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('okonkwo');
  });

  it('lets go of a search when somebody is opened while it is typed', async () => {
    const { page, go } = advisor;
    await go('/candidates?advisor=any&q=okonkwo');
    const found = rows(page).filter({ hasText: 'Amara Okonkwo' });
    await found.waitFor();
    // The page of a candidate takes its time to come, until the pause after the typing is over.
    const hold = Promise.withResolvers<void>();
    await page.route(/\/assets\/Candidate-[^/]*\.js$/, async (route) => {
      await hold.promise;
      await route.continue();
    });
    const asked = page.waitForRequest((request) => request.postData()?.includes('"amara okonkwo"') ?? false);
    await page.getByRole('searchbox').fill('amara okonkwo');
    await found.getByRole('link').click();
    await asked;
    hold.resolve();
    await page.getByRole('heading', { level: 1, name: 'Amara Okonkwo' }).waitFor();
    await page.goBack();
    await found.waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('amara okonkwo');
    await page.unrouteAll();
  });

  it('goes on by itself as the reader nears its end', async () => {
    const { page, go } = advisor;
    await go('/candidates?advisor=any');
    await rows(page).nth(49).waitFor();
    await rows(page).nth(49).scrollIntoViewIfNeeded();
    await rows(page).nth(99).waitFor();
  });

  it('says who would be skipped before it invites', async () => {
    const { page, go } = advisor;
    await go('/candidates');
    await page
      .getByRole('checkbox', { name: /^Select/ })
      .nth(1)
      .click();
    await page.getByRole('button', { name: /^Invite/ }).click();
    await page
      .getByText(/skipped|gets an invitation/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('says in words that nobody fits', async () => {
    const { page, go } = advisor;
    await go('/candidates?advisor=any&q=nobody-of-that-name');
    await page.getByRole('heading', { name: 'Nobody fits' }).waitFor();
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await rows(page).first().waitFor();
    expect(await heading(page).textContent()).toBe('Candidates');
  });
});
