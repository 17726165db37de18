import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AnnotateResult, annotateLine } from '../src/cli/annotate-line.ts';
import { surfaceSchema } from '../src/cli/commands/schema.ts';
import { loadReaders } from '../src/cli/load-readers.ts';
import { checkOrder } from '../src/read/annotator.ts';
import { annotators } from '../src/read/annotators.ts';
import type { Readers } from '../src/read-report.ts';
import type { Reading } from '../src/vocabulary/reading.ts';
import type { Span } from '../src/vocabulary/span.ts';
import { run } from './run-in-memory.ts';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(surfaceSchema('reading'));
const examples = join(import.meta.dirname, '..', 'examples');
let readers: Readers;

beforeAll(async () => {
  readers = await loadReaders();
});

function annotate(document: object): AnnotateResult {
  return annotateLine(JSON.stringify(document), readers).result;
}

/** Every span of a reading, with what it should be when the contract says so. */
function expectSound(reading: Reading, text: string): void {
  expect(validate(reading), JSON.stringify(validate.errors)).toBe(true);
  const spans: Span[] = [
    ...reading.sentences,
    ...reading.mentions,
    ...reading.times,
    ...reading.claims.flatMap((claim) => [claim.cue, claim.content]),
    ...reading.events.map((event) => event.trigger),
    ...reading.agreements.flatMap((agreement) => [
      ...agreement.mentions,
      ...agreement.steps.map((step) => step.evidence),
      ...agreement.provisions.map((provision) => provision.evidence),
    ]),
    ...reading.figures.map((figure) => figure.evidence),
    ...reading.silences.map((silence) => silence.evidence),
  ];
  for (const { start, end } of spans) {
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const time of reading.times) expect(text.slice(time.start, time.end)).toBe(time.text);
  for (const event of reading.events) {
    const sentence = reading.sentences[event.sentence]!;
    expect(event.trigger.start >= sentence.start && event.trigger.end <= sentence.end).toBe(true);
    if (event.claim !== null) expect(event.claim).toBeLessThan(reading.claims.length);
    if (event.agreement !== null) expect(event.agreement).toBeLessThan(reading.agreements.length);
  }
  const whens = [...reading.times, ...reading.events.flatMap((event) => event.when ?? [])];
  for (const { earliest, latest } of whens) {
    if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
  }
}

test('annotators are in an order that gives each what it needs', () => {
  expect(checkOrder(annotators)).toBeNull();
  expect(checkOrder([...annotators].reverse())).toMatch(/needs "/);
});

describe('readings', () => {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|txt)$/.test(name),
  );

  test.each(files)('%s: fits the schema, spans are sound, twice the same', (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    const reading = annotate({ id: name, text });
    expectSound(reading as Reading, text);
    expect(annotate({ id: name, text })).toEqual(reading);
  });

  const words = [
    'Kenya',
    'Russian',
    'President',
    'Kim Jong Un',
    'said',
    'that',
    'the treaty',
    'signed',
    'will',
    'not',
    'on June 19, 2024',
    'last year',
    '“',
    '”',
    '"',
    '(',
    ')',
    '—',
    '-',
    '54 percent',
    'visited',
    'Moscow',
    'and',
    ',',
    '.',
    ' if',
    'attacked',
    'by',
    '\n',
    '\n\n',
    '- ',
    'According to',
    'TASS',
    'they',
    'both sides',
    'Article 4',
    '🌍',
    'May',
    'U.S.',
    '…',
    'declined',
    'to',
    "n't",
    '[1]',
  ];

  test('any text: no throw, sound spans', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', undefined), (text, language) => {
        expectSound(annotate({ id: 'x', text, language, published: '2024-07-01' }) as Reading, text);
      }),
      { numRuns: 300 },
    );
  });

  test('long and odd text stays within bounds', () => {
    const long = `${'Kenya and Uganda, '.repeat(250)}agreed to meet.`;
    const odd = `${'("['.repeat(300)}${'— '.repeat(300)}${'!?'.repeat(300)}`;
    for (const text of [long, odd, 'a'.repeat(20_000), ' \n'.repeat(5_000)]) {
      expectSound(annotate({ id: 'x', text, language: 'en' }) as Reading, text);
    }
  });

  test('short lines, empty fields and bytes that did not decode are read all the same', () => {
    for (const changes of [{}, { language: '', outlet: '', title: '', published: '' }])
      expect(annotate({ id: 'x', text: 'Kenya \ufffd\ufffd met Chad.', ...changes })).toMatchObject({
        language: 'und',
      });
    expect(
      (annotate({ id: 'x', text: 'Kenyan President William Ruto visited Uganda.', language: '' }) as Reading)
        .events,
    ).toHaveLength(1);
  });

  test('text in another language gives a reading without entries', () => {
    const reading = annotate({
      id: 'x',
      text: 'Президент России прибыл с визитом в Минск и провёл переговоры.',
    });
    expect(reading).toMatchObject({ language: 'ru', sentences: [], events: [], mentions: [] });
  });
});

describe('entente annotate', () => {
  test('one line out for each in, errors in their place, exit 1', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        text: 'Kenyan President William Ruto visited Uganda.\u2028He met Yoweri Museveni.',
      }),
      '{"id": "b"',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', text: 'Text.', published: 'soon' }),
      JSON.stringify({ id: 'e', text: '' }),
    ];
    const { exit, output } = await run(['annotate'], { input: `${lines.join('\n')}\n` });
    expect(exit).toBe(1);
    const results = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { id: 'a', language: 'en' },
      { id: null, error: { code: 'not-json' } },
      { id: 'c', error: { code: 'bad-document' } },
      { id: 'd', error: { code: 'bad-date' } },
      { id: 'e', sentences: [] },
    ]);
    expect(results[0].events.length).toBeGreaterThan(0);
  });
});
