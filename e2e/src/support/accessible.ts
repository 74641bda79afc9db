import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 A and AA, and what axe knows beyond them as good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds at fault in the page as it is, or within a part of it: rule, what it is about, where. */
export async function faults(page: Page, within = ':root'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(TAGS).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** The same in light and in dark. */
export async function faultsInBothSchemes(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page
      .locator(`html[data-mantine-color-scheme="${colorScheme}"], html:not([data-mantine-color-scheme])`)
      .waitFor();
    found.push(...(await faults(page, within)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}
