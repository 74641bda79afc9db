import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, PHONE, signIn, type Visit, visit } from './support/browser.ts';
import { linkIn, mailsTo, mailTo } from './support/mailbox.ts';
import { type Product, startProduct } from './support/product.ts';

const LIST = join(import.meta.dirname, '../../examples/candidates.csv');
const ADVISOR = 'marta.lindqvist@lakemont.example';

interface Listed {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
}

/** Somebody of the list, looked after by the demo's advisor, for whom it is day: reminders keep to waking hours. */
function somebodyAwake(now: Temporal.Instant): Listed {
  const [, ...lines] = readFileSync(LIST, 'utf8').trim().split('\n');
  const listed = lines
    .map((line) => line.split(','))
    .filter(([, , , advisor]) => advisor === ADVISOR)
    .map(([name = '', email = '', , , , zone = '']) => ({ name, email, zone }));
  const awake = listed.find(({ zone }) => {
    const { hour } = now.toZonedDateTimeISO(zone);
    return hour >= 10 && hour < 19;
  });
  if (!awake) throw new Error('In no zone of examples/candidates.csv is it day.');
  return awake;
}

let product: Product;
let browser: Browser;
let desk: Visit;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  desk = await visit(browser);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (product) await rm(product.folder, { recursive: true, force: true });
});

describe('the tour of the README', () => {
  it('ends with one mail that reminds the candidate', async () => {
    const { addresses } = product;
    const { page } = desk;
    const somebody = somebodyAwake(Temporal.Now.instant());

    await signIn(page, addresses.signIn.advisor);
    await page.getByRole('heading', { name: 'Candidates' }).waitFor();

    // The list: checked first, then brought in; nobody is written to.
    await page.getByRole('link', { name: 'Import' }).click();
    await page.locator('input[type=file]').setInputFiles(LIST);
    await page.getByRole('heading', { name: /rows can come in/ }).waitFor();
    await page.getByRole('button', { name: /^Import \d+/ }).click();
    await page.getByRole('heading', { name: /rows came in/ }).waitFor();
    expect(await mailsTo(addresses.mail, somebody.email)).toEqual([]);

    // The invitation.
    await page
      .getByRole('link', { name: /^Candidates/ })
      .first()
      .click();
    await page.getByRole('link', { name: /^Not yet in/ }).click();
    await page.getByRole('searchbox').fill(somebody.name);
    const row = page.getByRole('row').filter({ hasText: somebody.name });
    // The address says when the list is that of the search.
    await page.waitForURL(/[?&]q=/);
    await row.waitFor();
    await page.getByRole('checkbox', { name: `Select ${somebody.name}` }).check();
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByText('Invite 1 candidate to the portal').waitFor();
    await page.getByRole('button', { name: 'Invite 1' }).click();
    const invitation = await mailTo(addresses.mail, somebody.email, /invites you/);

    // An interview that has just ended.
    await page.getByRole('link', { name: somebody.name }).first().click();
    await page.getByRole('heading', { name: somebody.name }).waitFor();
    await page.getByRole('button', { name: 'Record interview' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Employer').fill('Sillwater Instruments');
    await form.getByLabel('Role').fill('Test engineer');
    await form.getByLabel('Its time zone').selectOption(somebody.zone);
    await form.getByLabel('Starts').fill(clockAt(somebody.zone, { hours: 2 }));
    await form.getByRole('button', { name: 'Add a person' }).click();
    await form.getByLabel('Name').fill('Nkechi Abara');
    await form.getByLabel('E-mail').fill('nkechi.abara@sillwater.example');
    await form.getByRole('button', { name: 'Record interview' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Thank Nkechi Abara').first().waitFor();
    const thankYou = page.getByRole('listitem').filter({ hasText: 'Thank Nkechi Abara' }).last();
    await thankYou.getByRole('button', { name: 'why' }).click();
    await thankYou.getByText(/A brief thank-you to Nkechi Abara within 24 hours/).waitFor();

    // The mail leads into the portal, and looking at it does not use it up.
    const phone = await visit(browser, { viewport: PHONE, timeZone: somebody.zone });
    const link = linkIn(invitation, '/invitation');
    await phone.page.goto(link);
    await phone.page.goto(link);
    await phone.page.getByRole('button', { name: 'Join and sign in' }).click();
    await phone.page.waitForURL(/\/portal\/lakemont/);
    await phone.page.getByText('Sillwater Instruments').first().waitFor();
    expect(await phone.page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /things (today|tonight|by tomorrow)/,
    );

    // What waits comes in one mail.
    const reminder = await mailTo(addresses.mail, somebody.email, /waits? for you$/);
    expect(reminder.text).toContain('Sillwater Instruments');
    expect(reminder.text).toContain('/portal/lakemont');

    // A step done in the portal is done in the console, which nobody loads again.
    await phone.page.getByRole('button', { name: /^Done/ }).first().click();
    const undo = phone.page.getByRole('button', { name: 'Undo', exact: true });
    await undo.waitFor();
    await page
      .getByRole('button', { name: /^Undo: / })
      .first()
      .waitFor();
    await undo.click();
    await page
      .getByRole('button', { name: /^Undo: / })
      .first()
      .waitFor({ state: 'detached' });

    const mails = await mailsTo(addresses.mail, somebody.email);
    expect(mails.map(({ subject }) => subject)).toHaveLength(2);
    expect([...desk.complaints, ...phone.complaints]).toEqual([]);
    await phone.close();
  }, 180_000);
});

/** What the clocks of a zone showed this long ago, as a date and time field takes it. */
function clockAt(zone: string, ago: Temporal.DurationLike): string {
  return Temporal.Now.zonedDateTimeISO(zone)
    .subtract(ago)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
