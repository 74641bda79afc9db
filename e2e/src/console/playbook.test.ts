import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { DESK, openBrowser, PHONE } from '../support/browser.ts';
import { overflowAt } from '../support/width.ts';
import { type OpenConsole, openConsole } from './console.ts';

/** Pictures for people to look at, where somebody names a folder for them. */
const PICTURES = process.env['AFTERWORD_PICTURES'];

let browser: Browser;
let admin: OpenConsole;
beforeAll(async () => {
  browser = await openBrowser();
  admin = await openConsole(browser, 'admin', { viewport: { width: 1440, height: 900 } });
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
});
afterAll(async () => {
  expect(admin.complaints).toEqual([]);
  await browser.close();
});

const picture = async ({ page }: OpenConsole, name: string) => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
};

describe('a playbook', () => {
  it('is changed, tried out, looked at, published and moved, and can be read on a phone', async () => {
    const { page, go } = admin;
    await go('/playbooks');
    const balanced = page.getByRole('link', { name: 'Balanced' });
    await balanced.waitFor();
    await picture(admin, 'playbooks');
    await balanced.click();
    await page.getByRole('heading', { level: 1, name: 'Balanced' }).waitFor();
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: /^Begin a draft/ }).click();
    await page.getByText('Draft of version 2', { exact: true }).waitFor();

    await page.getByRole('button', { name: /^Follow up on silence/ }).click();
    const every = page.getByRole('textbox', { name: /days/i }).first();
    await every.waitFor();
    const before = await every.inputValue();
    expect(before).toBe('14');
    await every.fill('10');
    await page.getByText('was 14').waitFor();
    await page.getByRole('region', { name: 'How it plays out' }).locator('s').first().waitFor();
    const simulation = page.getByRole('region', { name: 'How it plays out' });
    await simulation.getByRole('button', { name: 'A real plan…' }).click();
    await simulation.getByRole('list', { name: 'Plans to choose from' }).getByRole('button').first().click();
    await simulation.getByRole('figure', { name: /^The plan over time/ }).waitFor();
    await picture(admin, 'playbook-real');
    await page.getByRole('button', { name: /^Save the draft/ }).click();
    await page.getByText('The draft is saved').waitFor();
    await page.getByRole('button', { name: /^Versions/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await page.getByText('New applications are planned by it.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /^Retire it/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    await page.getByRole('button', { name: 'As JSON' }).click();
    const json = page.getByRole('textbox', { name: 'The whole playbook' });
    const text = await json.inputValue();
    await json.fill(text.replace('{', '{ "nonsense": true,'));
    await page.getByRole('button', { name: /^Save the draft/ }).click();
    await page
      .getByRole('alert')
      .getByText(/nonsense/)
      .waitFor();
    await picture(admin, 'playbook-mistake');
    await page.getByRole('button', { name: 'Take it back' }).click();

    await page.getByRole('button', { name: 'See what changes' }).click();
    const plans = page.getByRole('region', { name: 'Plans that run' });
    await plans.getByRole('heading', { name: /^Publishing and moving changes \d/ }).waitFor();
    await plans.getByRole('button', { name: /^See all/ }).click();
    await plans.getByRole('list', { name: 'Plans that change' }).getByRole('link').first().waitFor();
    await picture(admin, 'playbook-preview');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    await plans.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Version 2 is out, for new applications').waitFor();
    await plans.getByRole('button', { name: /^Move [\d,]+ plans/ }).click();
    await plans.getByText(/plans moved\./).waitFor();
    await picture(admin, 'playbook-moved');

    const phone = await openConsole(browser, 'advisor', { viewport: PHONE });
    await phone.page.goto(page.url());
    await phone.page.getByRole('heading', { level: 1, name: 'Balanced' }).waitFor();
    await phone.page
      .getByRole('region', { name: 'How it plays out' })
      .getByRole('listitem')
      .first()
      .waitFor();
    expect(await phone.page.getByRole('button', { name: /^Begin a draft/ }).count()).toBe(0);
    expect(await overflowAt(phone.page, PHONE)).toBeLessThanOrEqual(0);
    expect(await faultsInBothSchemes(phone.page)).toEqual([]);
    await picture(phone, 'playbook-phone');
    await phone.close();
  });
});

describe('the wordings of a message', () => {
  it('are written with fields from the list, read as they would be, put to use and taken back', async () => {
    const { page, go } = admin;
    await go('/settings/wordings');
    await page.getByRole('link', { name: 'Staying in touch on LinkedIn' }).waitFor();
    await picture(admin, 'wordings');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('link', { name: 'Staying in touch on LinkedIn' }).click();
    const body = page.getByRole('textbox', { name: 'Text' });
    await body.fill('Hello , I would like to stay in touch here.');
    await body.press('Home');
    for (const _ of 'Hello ') await body.press('ArrowRight');
    await page.keyboard.press('Control+i');
    await page.keyboard.type('contact.name');
    await page.getByRole('button', { name: 'contact.name', exact: false }).first().waitFor();
    await page.keyboard.press('Enter');
    const letter = page.getByRole('textbox', { name: 'The letter, with samples' });
    await letter.and(page.getByText('Hello Ingrid Moe, I would like')).waitFor();
    await page.getByRole('link', { name: 'Wordings', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+s');
    await page.getByText('Draft of version 1', { exact: true }).waitFor();
    await picture(admin, 'wording');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish it' }).click();
    await page.getByText('English, version 1 is in use').waitFor();
    // All tests share the product, so it is left as it was.
    await page.getByRole('button', { name: 'Back to the preset' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use the preset' }).click();
    await page.getByText('English, the preset is in use').waitFor();
    await page.getByRole('button', { name: 'Go back to it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use it again' }).click();
    await page.getByText('English, version 2 is in use').waitFor();

    // With a draft beside a version in use the header holds the most that it ever does.
    await body.press('End');
    await page.keyboard.type(' Soon.');
    await page.keyboard.press('Control+s');
    await page.getByText('Draft of version 3', { exact: true }).waitFor();
    expect(await overflowAt(page, PHONE)).toBeLessThanOrEqual(0);
    await picture(admin, 'wording-draft-phone');
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByText('Draft of version 3', { exact: true }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Back to the preset' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use the preset' }).click();
    await page.getByRole('region', { name: 'Versions' }).getByText('in use').waitFor({ state: 'hidden' });
    await picture(admin, 'wording-versions');

    const phone = await openConsole(browser, 'advisor', { viewport: PHONE });
    await phone.page.goto(page.url());
    await phone.page.getByRole('textbox', { name: 'Text' }).waitFor();
    expect(await phone.page.getByRole('button', { name: /^Save the draft/ }).count()).toBe(0);
    expect(await overflowAt(phone.page, PHONE)).toBeLessThanOrEqual(0);
    await picture(phone, 'wording-phone');
    await phone.close();
  });
});
