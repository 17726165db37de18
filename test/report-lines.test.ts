import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseReportLine } from '../src/ingest/parse-report-line.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parse = (line: object) => parseReportLine(Buffer.from(JSON.stringify(line)));

test('the contract’s fields, and what other collections call them', () => {
  expect(parse({ id: 'a', text: 'T', title: 'Talks', outlet: 'Lake Post', published: '2024-05-02' })).toEqual(
    {
      id: 'a',
      parsed: {
        text: 'T',
        blocks: null,
        title: 'Talks',
        outlet: 'Lake Post',
        author: null,
        published: '2024-05-02',
        language: null,
        url: null,
      },
    },
  );
  const other = { id: 7, text: 'T', date: '2024-05', source: 'Lake Post', topic: 'trade' };
  expect(parse(other)).toMatchObject({ id: '7', parsed: { published: '2024-05', outlet: 'Lake Post' } });
  expect(parse({ id: 'a', text: 'T', source: 'https://a.example/1' }).parsed).toMatchObject({
    outlet: null,
    url: 'https://a.example/1',
  });
  expect(
    parse({ id: 'a', text: 'T', date: '2020', published: '2024', source: 'B', outlet: 'A' }).parsed,
  ).toMatchObject({
    outlet: 'A',
    published: '2024',
  });
  expect(parse({ id: 'a', text: 'nul\u0000 and half \ud83c' }).parsed.text).toBe('nul\uFFFD and half \uFFFD');
});

test.each([
  ['{"id":', 'not-json'],
  ['[]', 'bad-document'],
  ['{"text":"T"}', 'bad-document'],
  ['{"id":" ","text":"T"}', 'bad-document'],
  ['{"id":"a","text":5}', 'bad-document'],
  ['{"id":"a","text":" "}', 'empty'],
  ['{"id":"a","text":"T","date":"soon"}', 'bad-date'],
])('%s is no report', (line, code) => {
  expect(() => parseReportLine(Buffer.from(line))).toThrow(expect.objectContaining({ code }));
});

const line = (id: string, day: number, text = `Envoys of Chad met envoys of Niger on May ${day}, 2024.`) =>
  JSON.stringify({ id, date: `2024-05-${String(day).padStart(2, '0')}`, text });

test('each line is a report; a bad one is named by file and line; a changed one is a new version', async () => {
  const file = join(folder, 'lake.jsonl');
  const place = join(folder, 'ledger');
  const lines = Array.from({ length: 14 }, (_, index) => line(`r${index}`, index + 1));
  writeFileSync(file, `${[lines[0], 'no JSON', '', ...lines.slice(1), lines[3]].join('\n')}\n`);
  const first = await run(['read', file, '--case', place, '--threads', '2']);
  expect(first.exit).toBe(1);
  expect(first.errors).toMatch(/lake\.jsonl:2: The line is not JSON\./);
  expect(first.errors).toMatch(/lake\.jsonl:17: The id "r3" is that of line 6 too\./);
  expect(first.output).toContain('14 read, 2 not readable');

  lines[5] = line('r5', 6, 'Envoys of Mali met envoys of Niger on May 6, 2024.');
  writeFileSync(file, `${lines.join('\n')}\n`);
  expect((await run(['read', file, '--case', place])).output).toContain(
    '1 read as new versions, 13 unchanged',
  );

  const alone = join(folder, 'alone');
  writeFileSync(file, `${lines.toReversed().join('\n')}\n`);
  await run(['read', file, '--case', alone, '--threads', '1']);
  const ledgers = await Promise.all([place, alone].map((one) => run(['export', '--case', one])));
  expect(ledgers[1]!.output).toBe(ledgers[0]!.output);
  expect(JSON.parse(ledgers[0]!.output).documents).toHaveLength(14);
}, 120_000);

test('a report that names no outlet is that of the outlet at whose address it stands', async () => {
  const file = join(folder, 'addresses.jsonl');
  const place = join(folder, 'addresses');
  const at = (id: string, day: number, rest: object) =>
    JSON.stringify({ ...JSON.parse(line(id, day)), ...rest });
  const lines = [
    at('a', 1, { url: 'http://www.kcna.kp/en/article/1' }),
    at('b', 2, { url: 'https://www.kcna.kp/en/article/2', outlet: 'Lake Post' }),
    at('c', 3, { url: 'https://lake-post.example/3' }),
    at('d', 4, { url: 'no address' }),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  await run(['read', file, '--case', place]);
  const { documents } = JSON.parse((await run(['export', '--case', place])).output);
  const outlets = documents.map((one: { published: { value: string }; outlet: { name: string } | null }) => [
    one.published.value,
    one.outlet?.name ?? null,
  ]);
  expect(Object.fromEntries(outlets)).toEqual({
    '2024-05-01': 'Korean Central News Agency',
    '2024-05-02': 'Lake Post',
    '2024-05-03': null,
    '2024-05-04': null,
  });
}, 120_000);
