import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Headless Chromium: the system's where there is one, else the one that an npm package brings. */
export async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = systemChromium();
  if (own) {
    return await chromium.launch({
      executablePath: own,
      args: [...asRoot, '--disable-dev-shm-usage', '--disable-gpu'],
    });
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return await chromium.launch({ executablePath: await unpacked(packaged), args: packaged.args });
}

/** The package unpacks itself into the temporary folder, where another user's copy would not let us in. */
async function unpacked(packaged: { executablePath(): Promise<string> }): Promise<string> {
  const before = process.env['TMPDIR'];
  const own = join(tmpdir(), `afterword-chromium-${process.getuid?.() ?? 0}`);
  await mkdir(own, { recursive: true, mode: 0o700 });
  process.env['TMPDIR'] = own;
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function systemChromium(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A person's own browser window: no cookies of anybody else, and every complaint of the page kept. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What pages threw, logged as errors or had refused by the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Default: a desk's. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly timeZone?: string;
}

export const DESK = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.viewport ?? DESK,
    timezoneId: options.timeZone ?? 'America/Chicago',
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  return { page, context, complaints, close: () => context.close() };
}

/** Follows a demo sign-in link and presses its one button. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/(console|portal)\//);
}
