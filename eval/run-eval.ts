/**
 * How well Entente reads, suite by suite: `npm run eval`, with after `--`:
 *
 *   --suite NAME     only this suite (repeatable)
 *   --errors SUITE   what was read wrongly in a suite: text, expected, found
 *   --gold DIR       the development sets (default ../shared/gold); they do not come with the repository
 *   --json           the table as JSON
 *   --reliability    whether confidences keep what they promise, on our own gold
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReliability } from './format-reliability.ts';
import { formatTable, formatWrong, type SuiteResults, toJson } from './format-results.ts';
import { openContext } from './open-context.ts';
import { judgeReadings } from './reliability.ts';
import type { Suite } from './suite.ts';
import { suites } from './suites.ts';

const { values: options } = parseArgs({
  options: {
    suite: { type: 'string', multiple: true, default: [] },
    errors: { type: 'string' },
    gold: { type: 'string' },
    json: { type: 'boolean', default: false },
    reliability: { type: 'boolean', default: false },
  },
});

const folder = resolve(options.gold ?? join(import.meta.dirname, '..', '..', 'shared', 'gold'));
const asked = options.errors === undefined ? options.suite : [options.errors];
for (const name of asked) {
  if (!suites.some((suite) => suite.name === name))
    fail(`There is no suite "${name}". The suites are ${suites.map((suite) => suite.name).join(', ')}.`);
}
const chosen = suites.filter(({ name }) => asked.length === 0 || asked.includes(name));
const runnable = chosen.filter(({ needs }) => needs === null || existsSync(resolve(folder, needs)));
reportMissing(chosen.filter((suite) => !runnable.includes(suite)));

const context = await openContext(folder);
if (options.reliability) {
  console.log(formatReliability(judgeReadings(context.ownReadings())));
  process.exit(0);
}
const all: SuiteResults[] = [];
for (const suite of runnable) {
  const { results, wrong } = await suite.run(context);
  if (options.errors !== undefined) console.log(`${formatWrong(wrong)}\n`);
  all.push({ suite: suite.name, results });
}
console.log(options.json ? JSON.stringify(toJson(all), null, 2) : formatTable(all));

/** The development sets are optional, unless one of them was asked for. */
function reportMissing(missing: readonly Suite[]): void {
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const files = [...new Set(missing.map(({ needs }) => needs))].join(', ');
  const message = `Not measured: ${names}: no ${files} in ${folder}. Give the folder of the development sets with --gold DIR.`;
  if (asked.length > 0 || options.gold !== undefined) fail(message);
  console.error(message);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
