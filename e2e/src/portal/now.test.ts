import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { openBrowser, signIn, visit } from '../support/browser.ts';
import { sharedProduct } from '../support/product.ts';
import { addInterview, asCandidate, asNewcomer, everythingNow, screen } from './support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('what a candidate is to do now', () => {
  it('is told with the day it is due and why, can be done, and taken back', async () => {
    const { page, complaints, close } = await asNewcomer(browser);
    await addInterview(page, 'Heronsgate Controls', 'Imogen Achebe');
    await page.goto(screen('now'));
    const title = page.getByRole('heading', { level: 1 });
    const headline = await title.textContent();
    expect(headline).toMatch(/things? (today|tonight|by tomorrow), Thea$/);

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

describe('reminders', () => {
  it('of one step are put off and taken back, which shows', async () => {
    const { page, complaints, close } = await asCandidate(browser);
    await addInterview(page, 'Larkspur Metering', 'Henrike Osei');
    await everythingNow(page);
    await page.getByRole('button', { name: /^Read up on Larkspur Metering/ }).click();
    await page.getByRole('button', { name: 'Remind me later: Read up on Larkspur Metering' }).click();
    const when = page.getByRole('group', { name: 'When to remind you of: Read up on Larkspur Metering' });
    await when.getByLabel('On which day').fill('2099-01-01');
    await when.getByRole('button', { name: 'On that day' }).click();
    await when.getByText('Choose a day within a year.').waitFor();
    expect(await faults(page)).toEqual([]);
    await when.getByRole('button', { name: 'Tomorrow' }).click();
    const undo = page.getByRole('button', { name: 'Remind me as before: Read up on Larkspur Metering' });
    await undo.waitFor();
    expect(await page.getByRole('paragraph').filter({ has: undo }).textContent()).toMatch(
      /^Reminds you again tomorrow at/,
    );
    await undo.click();
    await undo.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('come when the candidate wants them', async () => {
    const { page, complaints, close } = await asNewcomer(browser);
    await page.goto(screen('you'));
    await page.getByRole('link', { name: /^Reminders/ }).click();
    await page.getByLabel('It comes at').selectOption('17');
    await page.getByRole('checkbox', { name: 'Sunday' }).check();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Saved/).waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: 'Sunday', checked: true }).waitFor();
    expect(await page.getByLabel('It comes at').inputValue()).toBe('17');
    expect(complaints).toEqual([]);
    await close();
  });

  it('lead to the very step, also where the candidate has to sign in first', async () => {
    const { page, complaints, close } = await visit(browser);
    await page.goto(screen('steps/U3RlcDpub3RoaW5n'));
    await page.waitForURL(/\/sign-in\?next=%2Fportal%2Flakemont%2Fsteps%2FU3RlcDpub3RoaW5n/);
    await signIn(page, sharedProduct().addresses.signIn.candidate);
    await page.goto(screen('steps/U3RlcDpub3RoaW5n'));
    await page.getByText('This step is not in your plan any more.').waitFor();

    await addInterview(page, 'Corvid Instruments', 'Aurelio Brandt');
    const letter = page.getByRole('link', { name: 'Read and send: Thank Aurelio Brandt' });
    const address = (await letter.getAttribute('href')) ?? '';
    expect(address).toMatch(/\/steps\/[^/]+\/draft$/);
    await page.goto(new URL(address.replace(/\/draft$/, ''), page.url()).toString());
    await page.waitForURL(new RegExp(`${address}$`));
    expect(complaints).toEqual([]);
    await close();
  });
});
