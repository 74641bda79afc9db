import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { signIn, type Visit, type VisitOptions, visit } from '../support/browser.ts';
import { type Addresses, sharedProduct } from '../support/product.ts';

/** The console in a window of its own, with somebody of the demo signed in. */
export interface OpenConsole extends Visit {
  /** Goes to an address below the tenant, such as `/candidates?view=overdue`. */
  readonly go: (path: string) => Promise<void>;
}

/** Opens the console for a demo admin or advisor, at the first page that they see; of the shared product by default. */
export async function openConsole(
  browser: Browser,
  as: 'admin' | 'advisor',
  options: VisitOptions & { readonly addresses?: Addresses } = {},
): Promise<OpenConsole> {
  const visitor = await visit(browser, options);
  const { page } = visitor;
  const { addresses = sharedProduct().addresses } = options;
  await signIn(page, addresses.signIn[as]);
  await page.waitForURL(/\/console\/[^/]+\/candidates/);
  const base = new URL(page.url());
  const tenant = base.pathname.split('/').slice(0, 3).join('/');
  return {
    ...visitor,
    go: async (path) => {
      await page.goto(`${base.origin}${tenant}${path}`);
      await heading(page).waitFor();
    },
  };
}

/** The name of the page that is shown. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The rows of the candidate list, its heading left out. */
export const rows = (page: Page): Locator =>
  page.getByRole('table', { name: 'Candidates' }).locator('tbody').getByRole('row');

/** Adds a candidate through the console's own form and opens their page; gives their name. */
export async function addCandidate({ page, go }: OpenConsole): Promise<string> {
  // All tests share the product, so that everybody added needs an address of their own.
  const mark = randomUUID().slice(0, 8);
  const name = `Nell Ferris ${mark}`;
  await go('/candidates');
  await page.getByRole('button', { name: 'Add candidate' }).click();
  const form = page.getByRole('dialog', { name: 'Add candidate' });
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await form.getByRole('textbox', { name: 'E-mail' }).fill(`nell.${mark}@students.example`);
  await form.getByRole('button', { name: 'Add candidate' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return name;
}

/** Some hours from now by the clocks of Chicago, as a date and time field takes it. */
export function chicagoTime(hoursFromNow: number): string {
  const at = new Date(Date.now() + hoursFromNow * 3_600_000);
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Chicago',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(at).replace(' ', 'T');
}

/** Records an interview with one interviewer for the candidate whose page is open. */
export async function recordInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Record interview/ }).click();
  const form = page.getByRole('dialog', { name: /Record an interview/ });
  await form.getByLabel('Employer').fill('Halden Optics');
  await form.getByLabel('Its country').selectOption({ label: 'United States' });
  await form.getByRole('textbox', { name: 'Role' }).fill('Optical engineer');
  await form.getByLabel('Starts').fill(chicagoTime(-3));
  await form.getByLabel('What was talked about').fill('Lens coatings\nField tests');
  await form.getByRole('button', { name: 'Add a person' }).click();
  const person = form.getByRole('group', { name: 'Person 1' });
  await person.getByRole('textbox', { name: 'Name', exact: true }).fill('Ilse Brandvold');
  await form.getByRole('textbox', { name: 'E-mail' }).fill('ilse@halden.example');
  await form.getByRole('button', { name: 'Record interview' }).click();
  await form.waitFor({ state: 'hidden' });
}

/** Hands a raw mail over as a provider does, by a hook that the admin whose page it is makes for it. */
export async function handOverMail(page: Page, mail: string): Promise<void> {
  const path = await page.evaluate(async (key) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'afterword-tenant': location.pathname.split('/')[2] ?? '',
      },
      body: JSON.stringify({
        query: `mutation { createMailHook(input: { idempotencyKey: "${key}", name: "Test" }) { address } }`,
      }),
    });
    const { data } = await response.json();
    return new URL(data.createMailHook.address).pathname;
  }, randomUUID());
  const answer = await page.request.post(new URL(path, page.url()).toString(), {
    data: Buffer.from(mail),
    headers: { 'content-type': 'message/rfc822' },
  });
  if (answer.status() !== 202)
    throw new Error(`The hook answered ${answer.status()}: ${await answer.text()}`);
}
