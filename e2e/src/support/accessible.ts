import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 A and AA, and what axe knows beyond them as good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark; everything else is the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Marks rows that are made like one before them. */
const ALIKE = 'data-alike';

/** What axe finds at fault in the page as it is, or within a part of it: rule, what it is about, where. */
export async function faults(page: Page, within?: string): Promise<string[]> {
  await markAlike(page);
  return await inWholeHeight(page, () => found(axeFor(page, within).withTags(TAGS)));
}

/** The same in light, and in dark as far as colours go. */
export async function faultsInBothSchemes(page: Page, within?: string): Promise<string[]> {
  await showIn('light', page);
  const inLight = await faults(page, within);
  await showIn('dark', page);
  const inDark = await found(axeFor(page, within).withRules(COLOUR_RULES));
  return [...inLight.map((fault) => `light: ${fault}`), ...inDark.map((fault) => `dark: ${fault}`)];
}

/** In one go and within the page: there are no frames, and only faults are told. */
function axeFor(page: Page, within: string | undefined): AxeBuilder {
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .exclude(`[${ALIKE}]`);
  return within === undefined ? builder : builder.include(within);
}

async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** Bars lie over what scrolls below them: what they happen to cover would count as too small to be touched. */
async function inWholeHeight<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size === null || height <= size.height) return await look();
  await page.setViewportSize({ ...size, height });
  try {
    return await look();
  } finally {
    await page.setViewportSize(size);
  }
}

async function showIn(colorScheme: 'light' | 'dark', page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page
    .locator(`html[data-mantine-color-scheme="${colorScheme}"], html:not([data-mantine-color-scheme])`)
    .waitFor();
}

/**
 * Fifty rows that are made alike, down to each class and attribute, differ in their texts only, of which axe knows
 * nothing. Only the first of a kind is looked at, which takes a fraction of the time.
 */
async function markAlike(page: Page): Promise<void> {
  await page.evaluate((mark) => {
    const making = (element: Element): string => {
      const attributes = [...element.attributes]
        .filter(({ name }) => name !== mark)
        .map(({ name, value }) => {
          const looks = name === 'class' || name === 'style' || name === 'role' || name.startsWith('data-');
          return looks && name !== 'data-row' ? `${name}=${value}` : `${name}${value === '' ? ' empty' : ''}`;
        });
      const text = element.childElementCount === 0 && element.textContent !== '' ? 'text' : '';
      return `<${element.tagName} ${attributes.sort().join(' ')}>${text}${[...element.children].map(making).join('')}`;
    };
    const seen = new Set<string>();
    for (const row of document.querySelectorAll('tr, li')) {
      const kind = `${row.parentElement?.className} ${making(row)}`;
      if (seen.has(kind)) row.setAttribute(mark, '');
      else row.removeAttribute(mark);
      seen.add(kind);
    }
  }, ALIKE);
}
