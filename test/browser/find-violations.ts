import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong with the page as it stands, one line each. @param tags only rules of these; all when empty. */
export async function findViolations(page: Page, tags: readonly string[] = []): Promise<string[]> {
  // Run by the browser itself rather than the page: the page's own policy forbids any script but its own.
  await page.evaluate(`if (!window.axe) { ${axe} }`);
  const violations = await page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const options = only.length === 0 ? {} : { runOnly: { type: 'tag', values: only } };
    return (await axe.run({ resultTypes: ['violations'], ...options })).violations;
  }, tags);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
