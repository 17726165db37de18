import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { memoryTerminal } from './memory-terminal.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

const reports = mkdtempSync(join(tmpdir(), 'entente-reports-'));
const report = `OSLO, 3 May 2023

The foreign ministers of Norway and Brazil met in Oslo on 2 May 2023. Norway and Brazil signed an agreement on fisheries.
`;
let bench: Workbench;

beforeAll(async () => {
  writeFileSync(join(reports, 'first.txt'), report);
  bench = await startWorkbench(reports);
});
afterAll(async () => {
  await bench.close();
  rmSync(reports, { recursive: true, force: true });
});

/** The answer's status, asked under any name: `fetch` sets Host itself. */
function statusAs(headers: Record<string, string>, path = '/api/documents'): Promise<number> {
  const { hostname, port } = new URL(bench.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('who is let in', () => {
  test('nobody without the token', async () => {
    const answer = await fetch(`${bench.origin}/api/documents`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      error: {
        code: 'no-token',
        message: expect.any(String),
        hint: expect.stringContaining('entente serve'),
      },
    });
    expect((await fetch(`${bench.origin}/`)).status).toBe(401);
  });
  test('not under another name, nor from another page', async () => {
    const authorization = `Bearer ${bench.token}`;
    expect(await statusAs({ authorization })).toBe(200);
    expect(await statusAs({ authorization, host: 'evil.example' })).toBe(403);
    expect(await statusAs({ authorization, origin: 'http://evil.example' })).toBe(403);
    expect(await statusAs({ authorization, origin: bench.origin })).toBe(200);
  });
  test('the printed address sets a cookie that scripts cannot read, and leaves the token out of the address', async () => {
    const answer = await fetch(`${bench.origin}/timeline?between=NOR,BRA&token=${bench.token}`, {
      redirect: 'manual',
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/timeline?between=NOR%2CBRA');
    const cookie = answer.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(await statusAs({ cookie: cookie.split(';')[0]! })).toBe(200);
  });
  test('the page may not run commands', async () => {
    const answer = await fetch(`${bench.origin}/api/command`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bench.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ words: ['timeline'], folder: '/', columns: 80, colours: false }),
    });
    expect(answer.status).toBe(403);
  });
  test('only the user may read where the server is', () => {
    if (process.platform !== 'win32')
      expect(statSync(join(bench.place, 'serve.json')).mode & 0o777).toBe(0o600);
  });
});

test('nothing may be loaded from elsewhere and nothing inline may run', async () => {
  const { headers } = await bench.get('/api/documents');
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).not.toMatch(/https?:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

describe('questions', () => {
  test('are answered as the command answers them', async () => {
    const events = await bench.ask<{ summary: string }[]>('/api/timeline?between=NOR,BRA');
    expect(events.length).toBeGreaterThan(0);
    const terminal = memoryTerminal();
    // The server holds the ledger: the command goes through it.
    expect(
      await runCli(['timeline', '--between', 'NOR,BRA', '--json', '--case', bench.place], terminal),
    ).toBe(0);
    expect(JSON.parse(terminal.printed.join(''))).toEqual(events);
  });
  test('asked wrongly, say what and what to do', async () => {
    const answer = await bench.get('/api/timeline?between=NOR,Atlantis');
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { message: string } };
    expect(error.message).toContain('Atlantis');
    const terminal = memoryTerminal();
    expect(await runCli(['timeline', '--between', 'NOR,Atlantis', '--case', bench.place], terminal)).toBe(2);
    expect(terminal.complained.join('')).toContain('Atlantis');
  });
  test('cannot be made into options', async () => {
    expect((await bench.get('/api/entry?entry=--help')).status).toBe(404);
    expect((await bench.get(`/api/timeline?actor=${encodeURIComponent('--case=/etc')}`)).status).toBe(400);
  });
  test('about two texts read no file of this machine', async () => {
    const file = encodeURIComponent(import.meta.filename);
    expect((await bench.get(`/api/diff?a=${file}&b=${file}`)).status).toBe(400);
  });
  test('have one description, of OpenAPI 3.1', async () => {
    const described = await bench.ask<{ openapi: string; paths: Record<string, unknown> }>(
      '/api/openapi.json',
    );
    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toEqual(
      expect.arrayContaining(['/api/timeline', '/api/obligations', '/api/report', '/api/import']),
    );
  });
  test('unchanged, are not sent again', async () => {
    const first = await bench.get('/api/documents');
    const tag = first.headers.get('etag')!;
    expect((await bench.get('/api/documents', { 'if-none-match': tag })).status).toBe(304);
  });
  test('of an address that is none get the one error shape', async () => {
    const answer = await bench.get('/api/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toHaveProperty('error.hint');
  });
});

test('an upload is read, told of as it goes, and changes the ETag', async () => {
  const before = (await bench.get('/api/documents')).headers.get('etag')!;
  const form = new FormData();
  form.append('files', new File(['Peru and Chile held talks in Lima on 4 June 2023.'], '../../second.txt'));
  form.append('files', new File(['?'], 'picture.bmp'));
  form.append('published', '2023-06-05');
  const answer = await fetch(`${bench.origin}/api/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bench.token}` },
    body: form,
  });
  expect(answer.status).toBe(202);
  const { id } = (await answer.json()) as { id: string };
  const told = await (await bench.get(`/api/imports/${id}/events`)).text();
  const last = JSON.parse(
    told
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('data:'))!
      .slice(5),
  );
  expect(last.done).toBe(true);
  expect(last.files.map(({ state }: { state: string }) => state)).toEqual(['added', 'failed']);
  expect(last.files[1].error.message).toContain('.bmp');
  const events = await bench.ask<unknown[]>('/api/timeline?between=PER,CHL');
  expect(events).toHaveLength(1);
  expect((await bench.get('/api/documents', { 'if-none-match': before })).status).toBe(200);
});

test('a report is given with its text and what is read in it', async () => {
  const documents = await bench.ask<{ id: string; published: { value: string } }[]>('/api/documents');
  const document = documents.find(({ published }) => published.value === '2023-05-03');
  const id = encodeURIComponent(document!.id);
  expect(await bench.ask(`/api/report?id=${id}`)).toMatchObject({ text: report, hasOriginal: false });
  const reading = await bench.ask<{ events: unknown[] }>(`/api/reading?id=${id}`);
  expect(reading.events.length).toBeGreaterThan(0);
  expect((await bench.get('/api/report?id=none')).status).toBe(404);
});

test('a judgement is kept, resolved and scored', async () => {
  const decide = (words: string[], options: Record<string, string>) =>
    fetch(`${bench.origin}/api/decisions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bench.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ command: 'judgement', words, options }),
    });
  const statement = '--by no means a ferry line';
  expect((await decide(['add', statement], { likelihood: '80%', by: '2023-12-31' })).status).toBe(200);
  const [kept] = await bench.ask<{ id: string; statement: string }[]>('/api/judgements');
  expect(kept!.statement).toBe(statement);
  expect((await decide(['resolve', kept!.id, 'no'], { on: '2023-12-31' })).status).toBe(200);
  const score = await bench.ask<{ overall: { brier: number } }>('/api/judgements/score');
  expect(score.overall.brier).toBeCloseTo(0.64);
  expect((await decide(['forget', kept!.id], {})).status).toBe(400);
});
