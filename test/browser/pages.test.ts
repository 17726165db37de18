import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { missingChromium } from './open-chromium.ts';
import { type OpenWorkbench, openWorkbench, settle, visit } from './open-workbench.ts';
import { pageAddresses } from './page-addresses.ts';

const missing = missingChromium();
if (missing !== '') console.warn(`The pages are not looked at. ${missing}`);

describe.skipIf(missing !== '')('every page', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench('examples/asia');
  });
  afterAll(() => workbench?.close());

  test('loads without errors, is accessible in both themes, and fits a narrow screen', async () => {
    const page = await workbench.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const address of await pageAddresses(workbench.bench)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await visit(page, `${workbench.bench.origin}${address}`);
      expect.soft(await page.locator('main').count(), `main of ${address}`).toBe(1);
      expect.soft(await page.locator('h1').count(), `h1 of ${address}`).toBe(1);
      expect.soft(await page.locator('.problem').allTextContents(), `problems of ${address}`).toEqual([]);
      expect.soft(await findViolations(page), `axe on ${address}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findViolations(page, ['cat.color']), `axe on ${address}, dark`).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await settle(page);
      const [needed, width] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect.soft(needed, `width of ${address}`).toBeLessThanOrEqual(width!);
      expect.soft(errors.splice(0), `errors of ${address}`).toEqual([]);
    }
    await page.context().close();
  }, 240_000);
});
