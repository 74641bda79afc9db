import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { openBrowser, PHONE } from '../support/browser.ts';
import { addCandidate, heading, type OpenConsole, openConsole, recordInterview } from './console.ts';

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

const changes = (page: Page) => page.getByRole('list', { name: 'What changes' }).getByRole('listitem');
const plan = (page: Page) => page.getByRole('list', { name: 'Plan for Halden Optics' }).getByRole('listitem');

/** A candidate of one's own, three hours after an interview, with “They said…” open by its key. */
async function openSaid(page: Page): Promise<string> {
  const name = await addCandidate(advisor);
  await recordInterview(page);
  await plan(page).first().waitFor();
  await page.keyboard.press('t');
  await page.getByRole('heading', { level: 1, name: 'They said…' }).waitFor();
  return name;
}

describe('what an employer said', () => {
  it('shows what it changes before it is saved, is kept with their words, and can be taken back', async () => {
    const { page } = advisor;
    const name = await openSaid(page);
    expect(await page.getByRole('button', { name: /^Save/ }).isDisabled()).toBe(true);
    await page.keyboard.press('6');
    await page.getByText('Complete “We decide by…”, or take it out.').waitFor();
    await page.getByRole('radiogroup', { name: 'They decide by' }).getByRole('radio').nth(2).check();
    const followUp = changes(page).filter({ hasText: 'Follow up with Ilse Brandvold' }).first();
    await followUp.getByText('The employer promised a decision').waitFor();
    await followUp.getByLabel('becomes').waitFor();
    await page.getByRole('textbox', { name: 'Their words' }).fill('We decide in three weeks.');
    await page.getByRole('button', { name: 'Save “We decide by…”' }).click();

    await page.getByRole('heading', { level: 1, name }).waitFor();
    const fact = plan(page).filter({ hasText: 'They decide by' });
    await fact.getByText('We decide in three weeks.').waitFor();
    await fact.getByText('said by Ilse Brandvold').waitFor();
    await fact.getByRole('button', { name: /^Undo: They decide by/ }).click();
    await fact.waitFor({ state: 'detached' });
    expect(await plan(page).filter({ hasText: 'Follow up with Ilse Brandvold' }).count()).toBeGreaterThan(0);
  });

  it('may be the end of it, which stops the plan until it is taken back with the key Z', async () => {
    const { page } = advisor;
    const name = await openSaid(page);
    await page.getByRole('button', { name: /We chose someone else/ }).click();
    await page.getByLabel('What changes').getByText('rejected').first().waitFor();
    await changes(page).filter({ hasText: 'The employer chose someone else.' }).first().waitFor();
    await page.getByRole('button', { name: 'Save the rejection' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('Optical engineer, rejected').waitFor();
    await page.keyboard.press('z');
    await page.getByText('Optical engineer, awaiting decision').waitFor();
  });

  it('says at the card what cannot be so, and leaves by Escape without saving', async () => {
    const { page } = advisor;
    const name = await openSaid(page);
    await page.getByRole('button', { name: /Write to us on/ }).click();
    const line = page.getByRole('group', { name: '“Write to us on…”' });
    await line.getByLabel('How').selectOption('LINKEDIN');
    await line.getByLabel('On which day').fill('2031-01-06');
    await line.getByText(/No LinkedIn profile of Ilse Brandvold is known/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await plan(page).filter({ hasText: 'Contact Ilse' }).count()).toBe(0);
  });

  it('has no fault that axe knows, in light and dark, on a desk and on a phone', async () => {
    const { page } = advisor;
    await openSaid(page);
    for (const card of [/Write to us on/, /By e-mail only/, /Not before/, /Send us/, /We want you/])
      await page.getByRole('button', { name: card }).click();
    await heading(page).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
