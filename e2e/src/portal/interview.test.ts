import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { addInterview, asCandidate, everythingNow, screen } from './support.ts';

const INVITE = join(import.meta.dirname, '../../../examples/google.ics');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an interview that a candidate tells of', () => {
  it('brings a thank-you to each interviewer, with its reason', async () => {
    const { page, complaints, close } = await asCandidate(browser);
    await addInterview(page, 'Quarrymoss Energy', 'Bashir Nakamura');
    const step = page.getByRole('listitem').filter({ hasText: 'Thank Bashir Nakamura' });
    await step.getByRole('button', { name: 'why' }).click();
    await step.getByText('A brief thank-you to Bashir Nakamura within 24 hours').waitFor();
    await step.getByText('Guides').or(step.getByText('Guide ')).first().waitFor();
    await page.getByRole('link', { name: 'Write to Bashir Nakamura' }).waitFor();
    await everythingNow(page);
    await page.getByText('Quarrymoss Energy').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('says at each field what is missing, and keeps what was written', async () => {
    const { page, close } = await asCandidate(browser);
    await page.goto(screen('interview'));
    await page.getByLabel('Name').fill('Bashir Nakamura');
    await page.getByRole('button', { name: 'Add the interview' }).click();
    await page.getByText('Give the day and the time it starts.').waitFor();
    await page.getByLabel('It starts').fill('2026-11-20T10:00');
    await page.getByRole('button', { name: 'Add the interview' }).click();
    await page.getByText('An employer needs a name').waitFor();
    await page.getByText('Say which role it was for').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Bashir Nakamura');
    await close();
  });

  it('may come as a calendar invite, shown before it is saved', async () => {
    const { page, complaints, close } = await asCandidate(browser);
    await page.goto(screen('interview'));
    await page.getByRole('link', { name: 'Use the calendar invite' }).click();
    await page.locator('input[type=file]').setInputFiles(INVITE);
    await page.getByText('a new interview').waitFor();
    await page.getByText('Priya Raman', { exact: true }).waitFor();
    await page.getByLabel('Employer').fill('Northfield Robotics');
    await page.getByLabel('Role').fill('Controls engineer');
    await page.getByRole('button', { name: 'Add the interview' }).click();
    await page.getByRole('heading', { name: 'Northfield Robotics' }).waitFor();
    await page.getByText('with Priya Raman', { exact: false }).first().waitFor();

    // The same file again has nothing to add.
    await page.goto(screen('interview/invite'));
    await page.locator('input[type=file]').setInputFiles(INVITE);
    await page.getByText('is here already', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Add the interview' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
