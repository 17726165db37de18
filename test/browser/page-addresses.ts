import { readFileSync } from 'node:fs';
import type { Workbench } from '../serve/start-workbench.ts';

interface Row {
  id: string;
}

/** Questions and days without which a page shows little. */
const asked: Record<string, string> = {
  '/search': '/search?q=treaty',
  '/compare': '/compare?pairs=RUS,PRK%20CHN,PHL',
  '/sources': '/sources?between=RUS,PRK',
  '/phrases': '/phrases?track=security&inflected=true',
  '/ahead': '/ahead?undated=true',
};

/**
 * An address of every page there is, of things the ledger holds. The table of pages is React code, which the types of
 * the tests do not know: its paths are read from its text.
 */
export async function pageAddresses(bench: Workbench): Promise<string[]> {
  const table = readFileSync(new URL('../../web/src/pages/pages.ts', import.meta.url), 'utf8');
  const paths = [...table.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!);
  const [events, agreements, documents] = await Promise.all(
    ['/api/timeline', '/api/agreements', '/api/documents'].map((path) => bench.ask<Row[]>(path)),
  );
  const samples: Record<string, string> = {
    entry: events![0]!.id,
    silence: events![0]!.id,
    agreement: agreements![0]!.id,
    report: documents![0]!.id,
    actor: 'RUS',
    dyad: 'PRK,RUS',
  };
  return paths.map((path) => {
    const found = /^\/([^/]+)\/(?::[^/]+|\*)$/.exec(path);
    if (found === null && /[:*]/.test(path)) throw new Error(`Say here what ${path} may be filled with.`);
    if (path === '/diff') return `/diff?a=${documents![0]!.id}&b=${documents![1]!.id}`;
    if (found === null) return asked[path] ?? path;
    const sample = samples[found[1]!];
    if (sample === undefined) throw new Error(`Say here what ${path} may be filled with.`);
    return `/${found[1]}/${encodeURIComponent(sample)}`;
  });
}
