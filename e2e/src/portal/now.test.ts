import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, signIn, visit } from '../support/browser.ts';
import { sharedProduct } from '../support/product.ts';
import { addInterview, asCandidate, screen } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('what a candidate is to do now', () => {
  it('is told with the day it is due and why, can be done, and taken back', async () => {
    const { page, complaints, close } = await asCandidate(browser);
    await addInterview(page, 'Heronsgate Controls', 'Imogen Achebe');
    await page.goto(screen('now'));
    const title = page.getByRole('heading', { level: 1 });
    const headline = await title.textContent();
    expect(headline).toMatch(/things? (today|tonight|by tomorrow), Amara$/);

    await page.getByRole('button', { name: /^Why/ }).click();
    await page.getByRole('list', { name: 'Where this comes from' }).waitFor();

    const card = page.getByRole('heading', { level: 2 }).first();
    const step = (await card.textContent()) ?? '';
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByText(`Done: ${step}`).waitFor();
    await page
      .getByRole('button', { name: `Undo: ${step}` })
      .first()
      .waitFor();
    await page.getByRole('heading', { level: 1, name: headline ?? '' }).waitFor({ state: 'detached' });

    await page.keyboard.press('z');
    await page.getByText(`Open again: ${step}`).waitFor();
    await page.getByRole('heading', { level: 1, name: headline ?? '' }).waitFor();
    await page.getByRole('heading', { level: 2, name: step }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('changes in the advisor’s console without loading it again, and back', async () => {
    const phone = await asCandidate(browser);
    await addInterview(phone.page, 'Tidemark Instruments', 'Ottoline Reyes');
    const desk = await visit(browser);
    await signIn(desk.page, sharedProduct().addresses.signIn.advisor);
    await desk.page.getByRole('searchbox').fill('Amara Okonkwo');
    await desk.page.waitForURL(/[?&]q=/);
    await desk.page.getByRole('link', { name: 'Amara Okonkwo' }).click();
    await desk.page.getByRole('heading', { level: 1, name: 'Amara Okonkwo' }).waitFor();
    const done = { name: 'Done: Thank Ottoline Reyes' } as const;
    const undo = { name: 'Undo: Thank Ottoline Reyes' } as const;
    expect(await desk.page.getByRole('button', undo).count()).toBe(0);

    await phone.page.getByRole('button', done).click();
    await desk.page.getByRole('button', undo).waitFor();
    await desk.page.getByRole('button', undo).click();
    await phone.page.getByRole('button', done).waitFor();
    expect([...phone.complaints, ...desk.complaints]).toEqual([]);
    await phone.close();
    await desk.close();
  });
});
