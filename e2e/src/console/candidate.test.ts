import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { addCandidate, type OpenConsole, openConsole, recordInterview } from './console.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

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

describe('the page of a candidate', () => {
  it('shows the plan with its reasons once an interview is recorded', async () => {
    const { page } = advisor;
    await addCandidate(advisor);
    await page.getByText('No interview yet').waitFor();
    await recordInterview(page);
    const plan = page.getByRole('list', { name: 'Plan for Halden Optics' });
    const thanks = plan.getByRole('listitem').filter({ hasText: 'Thank Ilse Brandvold' });
    await thanks.waitFor();
    const why = thanks.getByRole('button', { name: 'why' });
    if ((await why.getAttribute('aria-expanded')) === 'false') await why.click();
    await thanks.getByText(/brief thank-you to Ilse Brandvold/).waitFor();
    await thanks.getByText(/^Guides? .*B1/).waitFor();
    await page.getByText('About Lens coatings and Field tests').waitFor();
  });

  it('marks a step done, and takes that back with the key Z', async () => {
    const { page } = advisor;
    await addCandidate(advisor);
    await recordInterview(page);
    const plan = page.getByRole('list', { name: 'Plan for Halden Optics' });
    const debrief = plan.getByRole('listitem').filter({ hasText: 'Write down how it went' });
    await debrief.getByRole('button', { name: /^Mark done/ }).click();
    await debrief.getByRole('img', { name: 'done' }).waitFor();
    await page.getByText('Done: Write down how it went').waitFor();
    await page.keyboard.press('z');
    await debrief.getByRole('button', { name: /^Mark done/ }).waitFor();
  });

  it('says at the right field what is missing', async () => {
    const { page } = advisor;
    await addCandidate(advisor);
    await page.getByRole('button', { name: /^Record interview/ }).click();
    const form = page.getByRole('dialog', { name: /Record an interview/ });
    await form.getByRole('button', { name: 'Record interview' }).click();
    await form.getByText('Give the day and the time it starts.').waitFor();
    await form.getByLabel('Starts').fill('2026-03-02T10:00');
    await form.getByRole('button', { name: 'Record interview' }).click();
    await form.getByText(/which role it was for/).waitFor();
    expect(await form.getByRole('textbox', { name: 'Role' }).getAttribute('aria-invalid')).toBe('true');
    await form.getByRole('button', { name: 'Cancel' }).click();
  });

  it('takes back an interview that is called off', async () => {
    const { page } = advisor;
    await addCandidate(advisor);
    await recordInterview(page);
    await page.getByRole('button', { name: /^Cancel the interview of/ }).click();
    const question = page.getByRole('dialog', { name: 'Cancel the interview' });
    await question.getByRole('button', { name: 'Cancel the interview' }).click();
    await page.getByText('Interview, cancelled').waitFor();
  });

  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.ics')))(
    'looks at %s before it records it',
    async (name) => {
      const { page } = advisor;
      await addCandidate(advisor);
      await page.getByRole('button', { name: /^Upload invite/ }).click();
      const form = page.getByRole('dialog', { name: /Upload an invite/ });
      await form.locator('input[type=file]').setInputFiles(join(EXAMPLES, name));
      await form.getByText('A new interview').waitFor();
      await form.getByLabel('Employer').fill(`Employer of ${name}`);
      await form.getByRole('textbox', { name: 'Role' }).fill('Analyst');
      await form.getByRole('button', { name: 'Record interview' }).click();
      await form.waitFor({ state: 'hidden' });
      await page.getByRole('list', { name: `Plan for Employer of ${name}` }).waitFor();

      await page.getByRole('button', { name: /^Upload invite/ }).click();
      await form.locator('input[type=file]').setInputFiles(join(EXAMPLES, name));
      await form.getByText('This version is here already').waitFor();
      await form.getByRole('button', { name: 'Cancel' }).click();
    },
  );
});
