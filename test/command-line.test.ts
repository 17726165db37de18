import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger, LedgerEvent } from '../src/vocabulary/ledger.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
const place = join(folder, 'ledger');
const examples = join(import.meta.dirname, '..', 'examples');
const inLedger = (...words: string[]) => run([...words, '--case', place]);
const ajv = new Ajv2020({ strict: false, validateFormats: false });

beforeAll(async () => {
  const { exit, errors } = await inLedger('read', examples);
  expect(errors).toBe('');
  expect(exit).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exportLedger(): Promise<Ledger> {
  return JSON.parse((await inLedger('export', '--format', 'json')).output);
}

describe('the ledger of the examples', () => {
  test('fits the published schema; every quote stands at its place', async () => {
    const ledger = await exportLedger();
    const schema = JSON.parse((await run(['schema', 'ledger'])).output);
    const validate = ajv.compile(schema);
    expect(validate(ledger), ajv.errorsText(validate.errors)).toBe(true);
    expect(ledger.documents.length).toBeGreaterThanOrEqual(14);
    expect(ledger.events.length).toBeGreaterThan(30);
    for (const entry of [...ledger.events, ...ledger.claims, ...ledger.figures, ...ledger.silences]) {
      expect(entry.evidence.length).toBeGreaterThan(0);
      for (const { quote } of entry.evidence) expect(quote.trim()).not.toBe('');
    }
  });

  test('knows the two copies of one wire story', async () => {
    expect((await exportLedger()).documents.filter((document) => document.copyOf !== null)).toHaveLength(1);
  });

  test('reading again changes nothing', async () => {
    const before = (await inLedger('export')).output;
    const again = await inLedger('read', examples, '--json');
    expect(JSON.parse(again.output).outcomes).toMatchObject({ added: 0, 'new version': 0, 're-read': 0 });
    expect((await inLedger('export')).output).toBe(before);
  });
});

describe('timeline', () => {
  test('is in order, and filters by actors, type and time', async () => {
    const events: LedgerEvent[] = JSON.parse((await inLedger('timeline', '--format', 'json')).output);
    const days = events.map((event) => event.when.earliest ?? '9999');
    expect(days).toEqual([...days].sort());
    const consult: LedgerEvent[] = JSON.parse(
      (await inLedger('timeline', '--type', 'consult', '--since', '2023', '--until', '2023', '--json'))
        .output,
    );
    expect(consult.length).toBeGreaterThan(0);
    for (const event of consult) {
      expect(event.type).toBe('CONSULT');
      expect(event.when.earliest! <= '2023-12-31' && event.when.latest! >= '2023-01-01').toBe(true);
    }
    const pair: LedgerEvent[] = JSON.parse(
      (await inLedger('timeline', '--between', 'Saudi Arabia,IRN', '--json')).output,
    );
    expect(pair.length).toBeGreaterThan(0);
    for (const event of pair) {
      const states = [...event.initiators, ...event.recipients].map((actor) => actor.state);
      expect(states).toEqual(expect.arrayContaining(['SAU', 'IRN']));
    }
  });

  test('knows a person by the last name', async () => {
    const of = async (name: string) => (await inLedger('timeline', '--json', '--actor', name)).output;
    const { actors } = await exportLedger();
    const lastOf = (name: string) => name.split(' ').at(-1)!;
    const last = actors.map(({ name }) => lastOf(name));
    const one = actors.find(
      ({ kind, name }) =>
        kind === 'person' &&
        name.includes(' ') &&
        last.filter((other) => other === lastOf(name)).length === 1,
    )!;
    expect(await of(lastOf(one.name))).toBe(await of(one.name));
  });

  test('as of a day knows nothing published later', async () => {
    const early: LedgerEvent[] = JSON.parse(
      (await inLedger('timeline', '--as-of', '2023-06', '--json')).output,
    );
    const { documents } = await exportLedger();
    const published = new Map(documents.map((document) => [document.id, document.published?.latest]));
    for (const event of early)
      for (const { document } of event.evidence) expect(published.get(document)! <= '2023-06-30').toBe(true);
  });

  test('prints the sentence under each event, without colour into a pipe', async () => {
    const { output } = await inLedger('timeline', '--between', 'SAU,IRN');
    expect(output).toMatch(/“[^”]+”/);
    expect(output).not.toContain('\u001b[');
    const screen = await run(['timeline', '--case', place], { outputIsScreen: true });
    expect(screen.output).toContain('\u001b[');
    const plain = await run(['timeline', '--case', place], {
      outputIsScreen: true,
      environment: { NO_COLOR: '1' },
    });
    expect(plain.output).not.toContain('\u001b[');
  });

  test('as CSV has a row an event', async () => {
    const { output } = await inLedger('timeline', '--format', 'csv');
    const { events } = await exportLedger();
    expect(output.split('\n')[0]).toMatch(/^id,date,earliest,latest,type/);
    expect(output.trim().split(/\n(?=e-)/)).toHaveLength(events.length + 1);
  });
});

describe('show', () => {
  test('marks the evidence in its paragraph', async () => {
    const { events } = await exportLedger();
    const event = events[0]!;
    const { output } = await inLedger('show', event.id);
    const folded = output.replace(/\s+/g, ' ');
    expect(folded).toContain(`»${event.evidence[0]!.quote.replace(/\s+/g, ' ')}«`);
    expect(JSON.parse((await inLedger('show', event.id, '--json')).output)).toMatchObject(event);
  });

  test('says what is near when an id is mistyped', async () => {
    const { events } = await exportLedger();
    const { exit, errors } = await inLedger('show', `${events[0]!.id}x`);
    expect(exit).toBe(2);
    expect(errors).toContain(`Did you mean ${events[0]!.id}?`);
  });
});

describe('decisions', () => {
  test('a rejected entry no longer counts until that is undone, also after the report has changed', async () => {
    const reports = join(folder, 'reports');
    const own = join(folder, 'own');
    const file = join(folder, 'talks.txt');
    const story = 'KAMPALA, May 3, 2024 – Kenyan President William Ruto visited Uganda on May 2, 2024.\n';
    writeFileSync(file, story);
    const at = (...words: string[]) => run([...words, '--case', own]);
    await at('read', file);
    const events = async (): Promise<LedgerEvent[]> => JSON.parse((await at('timeline', '--json')).output);
    const visit = (await events()).find((event) => event.mode === 'visit');
    expect(visit).toBeDefined();
    expect((await at('reject', visit!.id, '--by', 'ana')).exit).toBe(0);
    expect((await events()).map((event) => event.id)).not.toContain(visit!.id);
    writeFileSync(
      file,
      `${story}\nOfficials of both countries said that more talks would follow in the summer.\n`,
    );
    expect((await at('read', file)).output).toContain('new version');
    expect((await events()).map((event) => event.id)).not.toContain(visit!.id);
    expect((await at('undo', visit!.id)).exit).toBe(0);
    expect((await events()).map((event) => event.id)).toContain(visit!.id);
    rmSync(reports, { recursive: true, force: true });
  });
});

describe('usage', () => {
  test('help has examples for every command', async () => {
    const { output } = await run([]);
    const commands = [...output.matchAll(/^ {2}([a-z]+) .*\S {2,}\S/gm)].map((found) => found[1]!);
    expect(commands).toEqual(expect.arrayContaining(['read', 'timeline', 'show', 'annotate', 'export']));
    for (const name of ['read', 'timeline', 'show', 'documents', 'annotate', 'export', 'schema', 'parse']) {
      const help = await run([name, '--help']);
      expect(help.exit).toBe(0);
      expect(help.output).toMatch(/Examples?:/);
    }
  });

  test.each([
    [['timelin'], /Did you mean timeline\?/],
    [['timeline', '--betwen', 'A,B'], /Did you mean --between\?/],
    [['timeline', '--type', 'CONSULTT'], /Did you mean CONSULT\?/],
    [['timeline', '--between', 'RUS'], /--between A,B/],
    [['timeline', '--since', 'yesterday'], /not a date/],
    [['timeline', '--since', '2024', '--until', '2023-05'], /2024 is after 2023-05/],
    [['timeline', '--actor', 'Ruritania'], /Nobody in the ledger is called "Ruritania"/],
    [['timeline', '--between', 'SAU , Ruritania'], /"Ruritania"/],
    [['show', 'e-'], /Give more of the id: e-/],
    [['read', 'x.txt', '--published', 'soon'], /--published 2024-06-19/],
    [['schema', 'leger'], /reading, ledger, obligations, gazetteer, lexicon/],
    [['show'], /missing required argument 'entry'/i],
  ])('%j is wrong usage', async (words, message) => {
    const { exit, errors, output } = await run([...words, '--case', place]);
    expect(exit).toBe(2);
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(output).toBe('');
  });

  test('terminal codes in a report stay off the screen', async () => {
    const file = join(folder, 'codes.md');
    const own = join(folder, 'codes');
    writeFileSync(
      file,
      '---\ntitle: "Red \\e[31m"\n---\nKenyan President William Ruto visited Uganda on May 2, 2024. \u001b[2JNo more was said.\n',
    );
    await run(['read', file, '--case', own]);
    const [event] = JSON.parse((await run(['timeline', '--json', '--case', own])).output) as LedgerEvent[];
    for (const words of [['timeline'], ['documents'], ['show', event!.id]])
      expect((await run([...words, '--case', own])).output).not.toContain('\u001b');
  });

  test('what is not CoNLL-U is named by its line', async () => {
    const { exit, errors } = await run(['parse', '--tokens', '--json'], {
      input: '# text = x\nKenya left\n',
    });
    expect(exit).toBe(1);
    expect(JSON.parse(errors)).toMatchObject({
      error: { code: 'not-conllu', message: expect.stringMatching(/Line 2/) },
    });
  });

  test('start prints JSON with --json', async () => {
    const { output } = await run(['start', '--json', '--case', place]);
    expect(JSON.parse(output)).toMatchObject({ ledger: place, unread: [] });
  }, 60_000);

  test('errors are JSON with --json', async () => {
    const { exit, errors } = await run(['timeline', '--json', '--case', join(folder, 'nowhere')]);
    expect(exit).toBe(3);
    expect(JSON.parse(errors)).toMatchObject({ error: { code: 'ledger-missing' } });
  });

  test('completion works in bash', async () => {
    const script = join(folder, 'completion.bash');
    writeFileSync(script, (await run(['completion', 'bash'])).output);
    mkdirSync(join(folder, 'my reports'), { recursive: true });
    const complete = (...words: string[]) => {
      const typed = ['entente', ...words].map((word) => `'${word}'`).join(' ');
      const commands = `source '${script}'; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _entente; printf '%s|' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['-c', commands], { cwd: folder, encoding: 'utf8' })
        .split('|')
        .slice(0, -1);
    };
    expect(complete('timel')).toEqual(['timeline']);
    expect(complete('--case', 'x y', 'timeline', '--be')).toEqual(['--between']);
    expect(complete('timeline', '--format', '')).toEqual(['text', 'json', 'csv', 'rows']);
    expect(complete('network', '--format', 'g')).toEqual(['graphml']);
    expect(complete('schema', 'o')).toEqual(['obligations']);
    expect(complete('schema', 'l')).toEqual(['ledger', 'lexicon']);
    expect(complete('read', 'my r')).toEqual(['my reports']);
  });

  test.each(['bash', 'zsh'])('completion for %s names every command', async (shell) => {
    const { output } = await run(['completion', shell]);
    for (const name of ['timeline', 'annotate', 'export']) expect(output).toContain(name);
    expect(output).toContain('--between');
  });
});
