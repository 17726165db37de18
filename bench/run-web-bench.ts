/**
 * The workbench in a real browser, on a ledger of about 2,000 reports and 20,000 entries: first view of each page, and
 * how long it takes from a key to the next picture. Usage: `npm run bench:web [-- --case FOLDER]`, else a ledger is made
 * from reports that differ in who, what and when. Figures depend on the machine and on what else runs on it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { buildPages } from '../src/cli/build-pages.ts';
import { runCli } from '../src/cli/run-cli.ts';
import { Session } from '../src/cli/session.ts';
import { startServer } from '../src/cli/start-server.ts';
import { processTerminal } from '../src/cli/terminal.ts';
import { openLedger } from '../src/record/open-ledger.ts';
import { openChromium } from '../test/browser/open-chromium.ts';
import { makeReports } from './make-reports.ts';
import { printLine } from './print-line.ts';

const { values } = parseArgs({ options: { case: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'entente-web-bench-'));
const place = values.case ?? join(folder, 'ledger');
const terminal = processTerminal();

try {
  await buildPages(() => undefined);
  if (values.case === undefined) {
    const file = makeReports(join(folder, 'reports.jsonl'), 2_000);
    await runCli(['read', file, '--case', place], terminal);
  }
  const ledger = await openLedger(place, { create: false });
  const server = await startServer(new Session(terminal, runCli), ledger, place, 0);
  const { browser, close } = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(server.url);
    const { origin } = new URL(server.url);
    await tellSize(page, origin);
    for (const [name, path, key] of [
      ['overview', '/', 'Tab'],
      ['timeline', '/timeline', 'ArrowRight'],
      ['network', '/network', 'Tab'],
      ['map', '/map', 'Tab'],
      ['agreements', '/agreements', 'Tab'],
      ['claims', '/claims', 'Tab'],
      ['review', '/review', 'j'],
      ['search', '/search?q=talks', 'Tab'],
    ] as const) {
      const first = await measureView(page, `${origin}${path}`);
      const again = await measureView(page, `${origin}${path}`);
      printLine(
        `${name}: first view`,
        `${first} ms`,
        `again ${again} ms, from a key to the picture ${await measureKey(page, key)} ms`,
      );
    }
  } finally {
    await close();
    await server.close();
    await ledger.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tellSize(page: Page, origin: string): Promise<void> {
  const [documents, events] = await Promise.all(
    ['/api/documents', '/api/timeline'].map((path) =>
      page.evaluate(
        async (url) => ((await (await fetch(url)).json()) as unknown[]).length,
        `${origin}${path}`,
      ),
    ),
  );
  printLine('reports', String(documents), `${events} events`);
}

/** Milliseconds from asking for an address until its heading stands and nothing is being loaded. */
async function measureView(page: Page, url: string): Promise<number> {
  const started = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => document.querySelector('.waiting') === null);
  return Math.round(performance.now() - started);
}

/** Milliseconds from a key until the picture after it, the median of nine, as the page itself sees it. */
async function measureKey(page: Page, key: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    await page.evaluate(() => {
      const held = window as unknown as { drawn: Promise<number> };
      held.drawn = new Promise((resolve) =>
        addEventListener(
          'keydown',
          ({ timeStamp }) =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
          { once: true, capture: true },
        ),
      );
    });
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => (window as unknown as { drawn: Promise<number> }).drawn));
  }
  return Math.round(times.sort((a, b) => a - b)[4]!);
}
