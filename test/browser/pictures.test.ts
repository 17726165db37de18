import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseViews } from './choose-views.ts';
import { missingChromium } from './open-chromium.ts';
import { type OpenWorkbench, openWorkbench, visit } from './open-workbench.ts';

const missing = missingChromium();
if (missing !== '') console.warn(`Pictures of pages are not compared. ${missing}`);
/** Share of points that may differ: a count or a sentence, not a layout, a font or a colour. */
const tolerance = 0.06;
const kept = (name: string) =>
  PNG.sync.read(readFileSync(fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url))));

describe.skipIf(missing !== '')('pages look as in the docs (npm run screenshots makes new pictures)', () => {
  let workbench: OpenWorkbench;
  let views: Record<string, string>;
  beforeAll(async () => {
    workbench = await openWorkbench(fileURLToPath(new URL('../../examples', import.meta.url)));
    views = await chooseViews(workbench.bench);
  });
  afterAll(() => workbench?.close());

  test.each([
    ['overview', 'light', ''],
    ['overview', 'dark', '-dark'],
    ['agreement', 'light', ''],
    ['agreement', 'dark', '-dark'],
  ] as const)(
    '%s, %s',
    async (name, colorScheme, ending) => {
      const page = await workbench.newPage({ colorScheme });
      await visit(page, `${workbench.bench.origin}${views[name]}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const now = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
      const before = kept(`${name}${ending}`);
      expect([now.width, now.height]).toEqual([before.width, before.height]);
      const differing = pixelmatch(before.data, now.data, undefined, now.width, now.height, {
        threshold: 0.2,
      });
      expect(differing / (now.width * now.height)).toBeLessThan(tolerance);
      await page.context().close();
    },
    60_000,
  );
});
