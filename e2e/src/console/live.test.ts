import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addInterview, asCandidate } from '../portal/support.ts';
import { openBrowser } from '../support/browser.ts';
import { addCandidate, openConsole, recordInterview, rows } from './console.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Leaves a mark that a reload would wipe away. */
const markPage = (page: Page) => page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
const wasReloaded = async (page: Page) => (await page.locator('body[data-not-reloaded]').count()) === 0;

describe('what happens elsewhere', () => {
  it('changes the row in another window without a reload', async () => {
    const advisor = await openConsole(browser, 'advisor');
    const admin = await openConsole(browser, 'admin');
    const name = await addCandidate(advisor);
    await admin.go(`/candidates?q=${encodeURIComponent(name)}`);
    const row = rows(admin.page).filter({ hasText: name });
    await row.filter({ hasText: 'nothing planned' }).waitFor();
    await markPage(admin.page);

    await recordInterview(advisor.page);
    await row.filter({ hasText: 'Halden Optics' }).waitFor();

    const next = advisor.page.getByRole('region', { name: 'Next step' });
    const title = ((await next.getByRole('heading').textContent()) ?? '').replace(', Halden Optics', '');
    await row.filter({ hasText: title }).waitFor();
    await next.getByRole('button', { name: 'Mark done' }).click();
    await row.filter({ hasNotText: title }).waitFor();
    expect(await wasReloaded(admin.page)).toBe(false);
    await Promise.all([advisor.close(), admin.close()]);
  });

  it('shows in the console what a candidate does in the portal', async () => {
    const step = 'Thank Petra Vale';
    const candidate = await asCandidate(browser, { width: 1440, height: 900 });
    await addInterview(candidate.page, 'Lindenholt Group', 'Petra Vale');
    const advisor = await openConsole(browser, 'advisor');
    await advisor.go('/candidates?advisor=any&q=Amara%20Okonkwo');
    await rows(advisor.page).filter({ hasText: 'Amara Okonkwo' }).getByRole('link').click();
    const plan = advisor.page.getByRole('list', { name: 'Plan for Lindenholt Group' });
    await plan.getByRole('listitem').filter({ hasText: step }).first().waitFor();
    const done = plan.getByRole('button', { name: `Undo: ${step}` });
    await markPage(advisor.page);

    await candidate.page.getByRole('button', { name: `Done: ${step}` }).click();
    await done.waitFor();

    await candidate.page.keyboard.press('z');
    await done.waitFor({ state: 'detached' });
    expect(await wasReloaded(advisor.page)).toBe(false);
    await Promise.all([advisor.close(), candidate.close()]);
  });
});
