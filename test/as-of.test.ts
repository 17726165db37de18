import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProgram } from '../src/cli/program.ts';
import { Session } from '../src/cli/session.ts';
import type { Ledger } from '../src/vocabulary/ledger.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-as-of-'));
const place = join(folder, 'ledger');
const inLedger = (...words: string[]) => run([...words, '--case', place]);

/** Commands that show the ledger, each with a question whose full answer rests on the later report. */
const showing: Record<string, string[]> = {
  timeline: ['--between', 'KEN,UGA'],
  actor: ['KEN'],
  dyad: ['KEN,UGA'],
  compare: ['KEN,UGA', 'KEN,TZA'],
  changes: ['--since', '2024-01-31'],
  agreements: [],
  agreement: ['Treaty on Mutual Defence'],
  obligations: ['--attack', 'TZA:KEN', '--on', '2024-07-01'],
  documents: [],
  export: [],
  network: ['--year', '2024'],
  sources: [],
  silence: ['--between', 'KEN,UGA'],
  conflicts: [],
};
/** Commands that read, write, decide or never open the ledger. */
const notShowing = new Set([
  ...['start', 'read', 'import', 'annotate', 'parse', 'schema', 'completion', 'diff'],
  ...['confirm', 'reject', 'undo', 'merge', 'split', 'retype', 'reassign', 'add', 'note', 'review'],
  ...['decisions', 'judgement', 'grade', 'redate', 'serve'],
]);

let ledger: Ledger;

const earlier = `Kenya and Uganda signed the Treaty on Mutual Defence in Nairobi on 3 March 2024. Under Article 4 of the Treaty on Mutual Defence, if Kenya is attacked, Uganda shall provide military assistance.`;
const later = `Kenya and Uganda ratified the Treaty on Mutual Defence on 9 May 2024. The Treaty on Mutual Defence entered into force on 10 May 2024. Tanzania's president visited Kenya on 8 May 2024 and met President William Ruto. Tanzania said that Kenyan soldiers had crossed the border at Namanga. Kenya denied that its soldiers had crossed the border at Namanga.`;

beforeAll(async () => {
  writeFileSync(join(folder, 'earlier.txt'), earlier);
  writeFileSync(join(folder, 'later.txt'), later);
  await inLedger('read', join(folder, 'earlier.txt'), '--published', '2024-03-04');
  await inLedger('read', join(folder, 'later.txt'), '--published', '2024-05-11', '--outlet', 'Lake Post');
  ledger = JSON.parse((await inLedger('export')).output);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const session = new Session({ environment: {} } as ConstructorParameters<typeof Session>[0], async () => 0);
const commands = (() => {
  const terminal = { ...session.terminal, output: process.stdout, errors: process.stderr };
  return makeProgram(new Session(terminal, async () => 0)).commands;
})();

test('every command that shows the ledger takes --as-of, and says the same of it', () => {
  const without = commands
    .filter((command) => !notShowing.has(command.name()))
    .filter((command) => command.options.every(({ long }) => long !== '--as-of'));
  expect(without.map((command) => command.name())).toEqual([]);
  const words = commands.flatMap((command) =>
    command.options.filter(({ long }) => long === '--as-of').map(({ description }) => description),
  );
  for (const one of words) expect(one).toMatch(/^only what reports published by this date tell/);
});

test.each(Object.entries(showing))('%s tells nothing that a later report tells', async (name, words) => {
  const { id } = ledger.documents.find(({ published }) => published?.value === '2024-05-11')!;
  const now = await inLedger(name, ...words, '--json');
  expect(now.errors).toBe('');
  const then = await inLedger(name, ...words, '--json', '--as-of', '2024-04');
  expect(then.exit).toBe(0);
  expect(then.output).not.toContain(`"${id}"`);
  expect(then.output).not.toBe(now.output);
});

test('an entry that only a later report tells is not shown', async () => {
  const visit = ledger.events.find(({ mode }) => mode === 'visit')!;
  expect((await inLedger('show', visit.id)).exit).toBe(0);
  expect((await inLedger('show', visit.id, '--as-of', '2024-04')).exit).toBe(2);
});

test('what is no date is complained of', async () => {
  const { exit, errors } = await inLedger('documents', '--as-of', 'Easter');
  expect(exit).toBe(2);
  expect(errors).toContain('"Easter" is not a date.');
});
