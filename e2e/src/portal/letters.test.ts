import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { handOverMail, openConsole } from '../console/console.ts';
import { faultsInBothSchemes } from '../support/accessible.ts';
import { openBrowser, PHONE, type Visit } from '../support/browser.ts';
import { type Directed, directed } from '../support/directed.ts';
import { mailTo } from '../support/mailbox.ts';
import { sharedProduct } from '../support/product.ts';
import { overflowAt } from '../support/width.ts';
import { asCandidate, screen } from './support.ts';

let browser: Browser;
let visit: Visit;
beforeAll(async () => {
  browser = await openBrowser();
  visit = await asCandidate(browser);
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  expect(visit.complaints).toEqual([]);
  await browser.close();
});

/** Opens the text of a step; the worker drafts it within seconds, else one asks for it. */
async function openText({ stepId }: Directed, written: (page: Page) => ReturnType<Page['locator']>) {
  const { page } = visit;
  await page.goto(screen(`steps/${encodeURIComponent(stepId)}/draft`));
  const draftIt = page.getByRole('button', { name: 'Draft it' });
  await written(page).or(draftIt).first().waitFor();
  if (await draftIt.isVisible()) await draftIt.click();
  await written(page).waitFor();
  return page;
}

async function openLetter(letter: Directed): Promise<Page> {
  const page = await openText(letter, (on) =>
    on.getByRole('textbox', { name: `Letter to ${letter.contact}` }),
  );
  const agree = page.getByRole('button', { name: 'Yes, in my name' });
  const ways = page.getByRole('region', { name: 'Ways out' });
  await agree.or(ways).first().waitFor();
  if (await agree.isVisible()) await agree.click();
  await ways.waitFor();
  return page;
}

/** What the check says can keep a letter here; a word about the interview is enough. */
const looksRight = async (page: Page) => ({
  faults: await faultsInBothSchemes(page),
  overflow: await overflowAt(page, PHONE),
});

describe('a letter that is sent for its candidate', () => {
  it('arrives from the center’s domain under their name', async () => {
    const letter = await directed('EMAIL');
    const page = await openLetter(letter);
    await page.getByRole('button', { name: 'Send it for me' }).click();
    await page.getByText(`On its way to ${letter.contact}.`).waitFor();
    const mail = await mailTo(sharedProduct().addresses.mail, letter.address, /./);
    expect(mail.from).toEqual([
      expect.objectContaining({ name: 'Amara Okonkwo', address: 'candidates@mail.lakemont.example' }),
    ]);
    expect(mail.text).toContain('Amara Okonkwo');
    await page.getByText(/^Sent Today/).waitFor();
  }, 120_000);
});

describe('a letter that its candidate sends', () => {
  it('is sent once the blind copy comes', async () => {
    const letter = await directed('EMAIL');
    const page = await openLetter(letter);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('heading', { name: 'Did you send it?' }).waitFor();
    const address = await page.getByLabel('Address for a blind copy').textContent();
    expect(await looksRight(page)).toEqual({ faults: [], overflow: 0 });

    const admin = await openConsole(browser, 'admin');
    await handOverMail(
      admin.page,
      [
        'From: Amara Okonkwo <amara@private-mail.example>',
        `To: ${letter.contact} <${letter.address}>`,
        `Delivered-To: ${address}`,
        'Subject: As you asked',
        `Message-ID: <${letter.stepId}@private-mail.example>`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Here I am, as you asked.',
      ].join('\r\n'),
    );
    await page.getByText(/^Sent Today/).waitFor();
    await admin.close();
  }, 120_000);
});

describe('what is no letter', () => {
  it('is a card to copy and post, which can be taken back', async () => {
    const card = await directed('HANDWRITTEN');
    const page = await openText(card, (on) => on.getByRole('textbox', { name: `Card to ${card.contact}` }));
    await page.getByText('7 Clay Street').waitFor();
    expect(await looksRight(page)).toEqual({ faults: [], overflow: 0 });
    await page.getByRole('button', { name: 'Copy the address' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('7 Clay Street');
    await page.getByRole('button', { name: 'I posted it' }).click();
    await page.getByText(/^Done: /).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText(/^Open again: /).waitFor();
  }, 120_000);

  it('is a call with the clock there, which leads to what they said', async () => {
    const call = await directed('PHONE');
    const page = await openText(call, (on) => on.getByText('in Chicago,'));
    expect(await looksRight(page)).toEqual({ faults: [], overflow: 0 });
    await page.getByRole('button', { name: 'Nobody there' }).click();
    await page.getByText(/^Try again/).waitFor();
    await page.getByRole('button', { name: 'We talked' }).click();
    await page.waitForURL(/checkin\?part=asked/);
    await page.getByText(/^Done: /).waitFor();
  }, 120_000);
});
