import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { PHONE, signIn, type Visit, visit } from '../support/browser.ts';
import { linkIn, mailTo } from '../support/mailbox.ts';
import { sharedProduct } from '../support/product.ts';
import { ask } from '../support/program.ts';

/** The demo's candidate lives in this zone. */
export const ZONE = 'America/Chicago';

/** The demo's candidate in the portal, on a phone unless said otherwise. */
export async function asCandidate(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number } = PHONE,
): Promise<Visit> {
  const visited = await visit(browser, { viewport, timeZone: ZONE });
  await signIn(visited.page, sharedProduct().addresses.signIn.candidate);
  await visited.page.getByRole('heading', { level: 1 }).waitFor();
  return visited;
}

/**
 * A candidate of one's own who comes in by the mail that invites them: for what would change the demo's candidate under
 * the eyes of other tests, or is told from everything that they have to do.
 */
export async function asNewcomer(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number } = PHONE,
): Promise<Visit> {
  const email = `thea.${randomUUID().slice(0, 8)}@students.example`;
  const { candidate } = await ask(
    `mutation ($input: CreateCandidateInput!) { createCandidate(input: $input) {
      userErrors { message } candidate { id } } }`,
    { candidate: { name: 'Thea Lindqvist', email, timeZone: ZONE, country: 'US' } },
  );
  await ask(
    'mutation ($input: InviteCandidatesInput!) { inviteCandidates(input: $input) { userErrors { message } } }',
    { selection: { ids: [candidate.id] } },
  );
  const invitation = await mailTo(sharedProduct().addresses.mail, email, /invites you/);
  const visited = await visit(browser, { viewport, timeZone: ZONE });
  await visited.page.goto(linkIn(invitation, '/invitation'));
  await visited.page.getByRole('button', { name: 'Join and sign in' }).click();
  await visited.page.waitForURL(/\/portal\/lakemont/);
  return visited;
}

/** The address of a screen of the demo tenant's portal. */
export const screen = (path: string): string =>
  new URL(`/portal/lakemont/${path}`, sharedProduct().addresses.portal).toString();

/** What the candidate's clocks showed this long ago, as a date and time field takes it. */
export const clockAgo = (ago: Temporal.DurationLike): string =>
  Temporal.Now.zonedDateTimeISO(ZONE).subtract(ago).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** Records an interview that ended an hour ago; resolves on the page of its application. */
export async function addInterview(page: Page, employer: string, interviewer: string): Promise<void> {
  await page.goto(screen('interview'));
  await page.getByLabel('Employer').fill(employer);
  await page.getByLabel('Role').fill('Controls engineer');
  await page.getByLabel('It starts').fill(clockAgo({ hours: 2 }));
  await page.getByLabel('Name').fill(interviewer);
  await page
    .getByLabel('E-mail')
    .fill(`${interviewer.toLowerCase().replaceAll(' ', '.')}@interviews.example`);
  await page.getByRole('button', { name: 'Add the interview' }).click();
  await page.getByRole('heading', { name: employer }).waitFor();
}

/** Opens the first screen with nothing folded: all tests add steps to the same candidate. */
export async function everythingNow(page: Page): Promise<void> {
  await page.goto(screen('now'));
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const more = page.getByRole('button', { name: /^\d+ more$/ });
  while ((await more.count()) > 0) await more.first().click();
}
