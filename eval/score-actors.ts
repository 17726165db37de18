/**
 * Scores the gazetteer on a file of mentions with the state each should get (JSON lines: `text`, `expect`), by names
 * alone; the row's own context (a nationality or country named before) when the mention itself names none. Usage: node eval/score-actors.ts [FILE] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';

interface Row {
  id: string;
  text: string;
  args: unknown[];
  expect: { cc?: string; country?: string };
}

/** The gold's own codes for organisations, and ours. */
const ORGANIZATION_CODES: Readonly<Record<string, string>> = { EUR: 'EU', UNO: 'UN' };

const file =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/gold/actors.jsonl';
if (!existsSync(file)) {
  console.error(
    `No file ${resolve(file)}. Give the path of a JSON-lines file of mentions as the first argument.`,
  );
  process.exit(2);
}
const gazetteer = loadGazetteer();
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);
const isCode = (code: string): boolean =>
  code === '' || code === 'IGO' || code in ORGANIZATION_CODES || gazetteer.get(code) !== undefined;
const scored = rows.flatMap((row) => {
  const wanted = row.expect.cc ?? row.expect.country;
  return wanted === undefined || !isCode(wanted) ? [] : [{ row, wanted }];
});

/** Where one phrase names several: who is meant before where they are from. */
const KIND_ORDER = ['outlet', 'state', 'organization', 'group', 'forum', 'place', 'person'];

/**
 * The state of a noun phrase such as `Rostov Governor X` or `a Slovak soldier`: that of a known person in it, else of
 * the first name in it that has a state.
 */
function stateOf(phrase: string): string | null {
  const named = gazetteer.findNames(phrase).map(({ candidates }) => candidates.map(({ entry }) => entry));
  const person = named.flat().find(({ kind }) => kind === 'person');
  if (person !== undefined) return person.state;
  for (const entries of named) {
    const stated = entries.filter(({ state }) => state !== null);
    stated.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
    if (stated[0] !== undefined) return stated[0].state;
  }
  return null;
}

function isRight(found: string | null, wanted: string): boolean {
  if (wanted === '') return found === null;
  if (found === null) return false;
  if (wanted === 'IGO') return gazetteer.get(found)?.kind !== 'state';
  return found === (ORGANIZATION_CODES[wanted] ?? wanted) || gazetteer.get(found)?.partOf === wanted;
}

let right = 0;
let named = 0;
let namedRight = 0;
for (const { row, wanted } of scored) {
  const context = typeof row.args[0] === 'string' ? row.args[0] : '';
  const state = stateOf(row.text) ?? stateOf(context);
  const ok = isRight(state, wanted);
  if (wanted !== '') named += 1;
  if (ok) right += 1;
  if (ok && wanted !== '') namedRight += 1;
  if (!ok && process.argv.includes('--misses'))
    console.log(`${row.id}: ${row.text}: want ${wanted || '(none)'}, got ${state ?? '(none)'}`);
}
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
console.log(`Mentions with an expected state or none: ${share(right, scored.length)} right`);
console.log(`Of these with a state: ${share(namedRight, named)} right`);
console.log(
  `Rows without an expected state or with a code that is none, not scored: ${rows.length - scored.length}`,
);
