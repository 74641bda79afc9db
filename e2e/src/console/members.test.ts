import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenConsole, openConsole } from './console.ts';

let browser: Browser;
let admin: OpenConsole;
beforeAll(async () => {
  browser = await openBrowser();
  admin = await openConsole(browser, 'admin');
});
afterAll(async () => {
  expect(admin.complaints).toEqual([]);
  await browser.close();
});

const row = (name: string) => admin.page.getByRole('table', { name: 'Members' }).getByRole('row', { name });

/** Invites an advisor through the console's own form; gives their name. */
async function inviteAdvisor(): Promise<string> {
  const { page, go } = admin;
  const mark = randomUUID().slice(0, 8);
  const name = `Otis Vane ${mark}`;
  await go('/settings/members');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('textbox', { name: 'E-mail' }).fill(`otis.${mark}@lakemont.example`);
  await form.getByRole('button', { name: 'Send invitation' }).click();
  await row(name).waitFor();
  return name;
}

describe('letting somebody go', () => {
  it('asks first, and who looks after their candidates then', async () => {
    const { page, go } = admin;
    const name = await inviteAdvisor();
    await go('/candidates');
    await page.getByRole('button', { name: 'Add candidate' }).click();
    const form = page.getByRole('dialog', { name: 'Add candidate' });
    const candidate = `Signe Aldous ${name.slice(-8)}`;
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill(candidate);
    await form.getByRole('textbox', { name: 'E-mail' }).fill(`signe.${name.slice(-8)}@students.example`);
    await form.getByLabel('Advisor').selectOption({ label: name });
    await form.getByRole('button', { name: 'Add candidate' }).click();
    await form.waitFor({ state: 'hidden' });

    await go('/settings/members');
    await page.getByRole('button', { name: `End the membership of ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `End the membership of ${name}` });
    const heir = dialog.getByLabel('Who looks after their 1 candidate');
    await heir.waitFor();
    expect(await faults(page)).toEqual([]);
    const confirm = dialog.getByRole('button', { name: 'End the membership' });
    expect(await confirm.isDisabled()).toBe(true);
    const choices = await heir.locator('option').allTextContents();
    expect(choices.some((choice) => choice.includes(name))).toBe(false);
    const chosen = choices[1] ?? '';
    await heir.selectOption({ label: chosen });
    await confirm.click();
    await page.getByText(`${name} is no longer a member, 1 candidate handed over`).waitFor();
    await row(name).waitFor({ state: 'detached' });

    await go(`/candidates?q=${encodeURIComponent(candidate)}`);
    await page.getByRole('link', { name: candidate }).click();
    await page.getByRole('heading', { level: 1, name: candidate }).waitFor();
    await page
      .getByText(chosen.split(',')[0] ?? '')
      .first()
      .waitFor();
  });

  it('keeps the only admin, in words', async () => {
    const { page, go } = admin;
    await go('/settings/members');
    const own = page.getByRole('row', { name: /\(you\)/ });
    await own.getByRole('button', { name: /^End the membership/ }).click();
    const dialog = page.getByRole('dialog', { name: 'End your own membership' });
    const heir = dialog.getByLabel(/^Who looks after/);
    const confirm = dialog.getByRole('button', { name: 'End the membership' });
    // The button wakes when it is known whether they look after anybody.
    await heir
      .or(dialog.locator('button:enabled', { hasText: 'End the membership' }))
      .first()
      .waitFor();
    if (await heir.isVisible()) await heir.selectOption({ index: 1 });
    await confirm.click();
    await dialog.getByText(/is the only admin who is in/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await own.waitFor();
  });
});

describe('when one is written to', () => {
  it('is each member’s own to set', async () => {
    const { page, go } = admin;
    await go('/settings/reminders');
    await page.getByLabel('It comes at').selectOption('6');
    await page.getByText('All kinds of steps').click();
    await page.getByRole('checkbox', { name: 'Reading up' }).uncheck();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Saved/).waitFor();
    await page.reload();
    await page.getByText('All kinds of steps but 1').waitFor();
    expect(await page.getByLabel('It comes at').inputValue()).toBe('6');
  });
});
