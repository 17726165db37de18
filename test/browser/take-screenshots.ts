/**
 * Pictures of the workbench for the docs, from the examples: `node test/browser/take-screenshots.ts [FOLDER]`, else
 * docs/images. The clock stands still, nothing moves, and fonts ship with the pages, so a picture changes only when
 * the page does.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openWorkbench, visit } from './open-workbench.ts';

interface Named {
  id: string;
  names?: string[];
  evidence: { document: string; start: number; end: number }[];
}

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url)));
const workbench = await openWorkbench(fileURLToPath(new URL('../../examples', import.meta.url)));
try {
  mkdirSync(folder, { recursive: true });
  const { ask, origin } = workbench.bench;
  const agreements = await ask<Named[]>('/api/agreements');
  // The agreement that most is told of.
  const agreement = agreements.toSorted(
    (a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1),
  )[0]!;
  const place = agreement.evidence[0]!;
  const [event] = (await ask<(Named & { sources: number })[]>('/api/timeline')).toSorted(
    (a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1),
  );
  const pictures: Record<string, string> = {
    overview: '/',
    timeline: '/timeline',
    network: '/network',
    map: '/map',
    agreement: `/agreement/${agreement.id}`,
    obligations: '/obligations?event=attack&actor=UKR&target=RUS&on=2024-12-05&with=curated',
    claims: '/claims',
    dyad: '/dyad/PRK,RUS',
    reader: `/report/${place.document}?at=${place.start}-${place.end}&layers=mentions,times,events`,
    entry: `/entry/${event!.id}`,
    review: '/review',
    search: '/search?q=treaty',
  };
  const light = await workbench.newPage();
  for (const [name, address] of Object.entries(pictures)) {
    await visit(light, `${origin}${address}`);
    await take(light, name);
  }
  const dark = await workbench.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await visit(dark, `${origin}${pictures.agreement}`);
  await take(dark, 'agreement-dark-390');
} finally {
  await workbench.close();
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  console.log(`${name}.png`);
}
