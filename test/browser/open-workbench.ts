import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPages } from '../../src/cli/build-pages.ts';
import { startWorkbench, type Workbench } from '../serve/start-workbench.ts';
import { openChromium } from './open-chromium.ts';

export interface OpenWorkbench {
  bench: Workbench;
  /** A page of a browser that the server knows. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The workbench on the reports of `paths`, and a browser to look at it. */
export async function openWorkbench(...paths: string[]): Promise<OpenWorkbench> {
  await buildPages(() => undefined);
  const bench = await startWorkbench(...paths);
  const chromium = await openChromium().catch(async (error: unknown) => {
    await bench.close();
    throw error;
  });
  return {
    bench,
    newPage: (options = {}) => signedIn(chromium.browser, bench, options),
    close: async () => {
      await chromium.close();
      await bench.close();
    },
  };
}

async function signedIn(browser: Browser, bench: Workbench, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${bench.origin}/?token=${bench.token}`);
  return page;
}

/** Goes to an address and waits until its heading stands and nothing is being loaded. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

/** Waits until the page's heading stands and nothing is being loaded. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  await page.waitForFunction(
    () =>
      document.querySelector('.waiting') === null && document.querySelector('[aria-busy="true"]') === null,
  );
}
