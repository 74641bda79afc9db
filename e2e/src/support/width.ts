import type { Page } from 'playwright-core';

/** How far the page reaches beyond its right edge at this size, in CSS pixels. The size stays. */
export async function overflowAt(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<number> {
  await page.setViewportSize(size);
  return await page.evaluate(async () => {
    // Parts that ask for the width in JavaScript draw themselves anew in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
}
