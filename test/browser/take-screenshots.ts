/**
 * Pictures of the workbench for the docs, from the examples: `npm run screenshots [-- FOLDER]`, else docs/images. The
 * clock stands still, nothing moves, and fonts ship with the pages, so a picture changes only when the page does.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseViews } from './choose-views.ts';
import { openWorkbench, visit } from './open-workbench.ts';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url)));
const workbench = await openWorkbench(fileURLToPath(new URL('../../examples', import.meta.url)));
try {
  mkdirSync(folder, { recursive: true });
  const views = await chooseViews(workbench.bench);
  const kinds = [
    ['', { colorScheme: 'light' }, Object.keys(views)],
    ['-dark', { colorScheme: 'dark' }, ['overview', 'agreement']],
    ['-narrow', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }, ['agreement']],
  ] as const;
  for (const [ending, options, names] of kinds) {
    const page = await workbench.newPage(options);
    for (const name of names) {
      await visit(page, `${workbench.bench.origin}${views[name]}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: `${folder}/${name}${ending}.png`, animations: 'disabled' });
    }
  }
} finally {
  await workbench.close();
}
