import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { openBrowser, PHONE } from '../support/browser.ts';
import { addCandidate, handOverMail, type OpenConsole, openConsole, recordInterview } from './console.ts';

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

async function handOver(page: Page, words: string): Promise<void> {
  const mail = [
    'From: Ilse Brandvold <ilse@halden.example>',
    'Subject: Your visit',
    `Message-ID: <${randomUUID()}@halden.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '--b',
    'Content-Type: application/pdf; name=plan.pdf',
    'Content-Disposition: attachment; filename=plan.pdf',
    '',
    'not really a plan',
    '--b--',
  ].join('\r\n');
  await handOverMail(page, mail);
}

describe('what came back', () => {
  it('waits until a person says whose it is, and then stands on the candidate’s rail', async () => {
    const { page, go } = admin;
    const name = await addCandidate(admin);
    await recordInterview(page);
    const words = `We would like to see you again, ${randomUUID().slice(0, 8)}.`;
    await handOver(page, words);
    await page.getByRole('link', { name: 'What came back' }).click();
    const mail = page.getByRole('listitem').filter({ hasText: words });
    // The worker reads it within seconds.
    for (let looks = 0; looks < 60 && (await mail.count()) === 0; looks++) {
      await go('/inbox');
      await page.getByRole('link', { name: 'Needs a person' }).waitFor();
      await page.waitForLoadState('networkidle');
    }
    await mail.getByText('belongs to nobody yet').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      mail.getByRole('link', { name: /^plan\.pdf/ }).click(),
    ]);
    expect([download.suggestedFilename(), await readFile(await download.path(), 'utf8')]).toEqual([
      'plan.pdf',
      expect.stringContaining('not really a plan'),
    ]);

    await mail.getByRole('button', { name: 'Accept for…: Ilse Brandvold' }).click();
    const dialog = page.getByRole('dialog', { name: 'Whose is this mail?' });
    await dialog.getByRole('textbox', { name: 'Candidate' }).fill(name);
    await dialog
      .getByLabel('Application')
      .selectOption({ label: `${name}: Halden Optics, Optical engineer` });
    await dialog.getByLabel('From').selectOption({ label: 'Ilse Brandvold' });
    await dialog.getByRole('button', { name: 'Accept the mail' }).click();
    await page.getByText(`Accepted for ${name}`).waitFor();
    await mail.waitFor({ state: 'detached' });

    await go('/inbox?view=all');
    await mail.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const entry = page.getByRole('list', { name: 'Plan for Halden Optics' }).getByRole('article');
    await entry.getByText(words).waitFor();
    await page.setViewportSize(PHONE);
    await entry.getByText(words).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
  });
});
