import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/load-language.ts';
import type { Language } from '../src/language/sentence.ts';
import { startDraft } from '../src/read/draft.ts';
import { expressions } from '../src/read/times/expressions.ts';
import { times } from '../src/read/times/times.ts';
import type { Document } from '../src/vocabulary/document.ts';

/**
 * Scores time expressions against gold: `node eval/score-times.ts [GOLD.jsonl] [--errors SUITE]`.
 * Spans as TempEval-3 does (UzZaman et al. 2013): strict needs the same ends, relaxed one shared character; a value
 * counts when its span matches relaxed and the values are equal, out of all expected and all found.
 */
interface GoldTime {
  start: number;
  end: number;
  type: string;
  value: string;
}

interface GoldDocument {
  id: string;
  suite: string;
  dct: string;
  text: string;
  timexes: GoldTime[];
}

interface Tally {
  expected: number;
  found: number;
  strict: number;
  relaxed: number;
  relaxedExpected: number;
  values: number;
}

const { positionals, values: flags } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, limit: { type: 'string', default: '120' } },
});
const root = new URL('..', import.meta.url);
const gold = readFileSync(positionals[0] ?? new URL('../shared/gold/times.jsonl', root), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as GoldDocument);
const language = await loadLanguage({
  tagger: readFileSync(new URL('src/language/models/tagger.bin.gz', root)),
  parser: readFileSync(new URL('src/language/models/parser.bin.gz', root)),
});

const tallies = new Map<string, Tally>();
const wrong: string[] = [];
for (const row of gold) {
  const found = readTimes(row, language);
  const names = row.suite === 'wikiwars-train' ? [row.suite] : [row.suite, 'timebank + aquaint'];
  for (const name of names) count(tallyOf(name), row.timexes, found);
  if (flags.errors !== undefined && row.suite === flags.errors) wrong.push(...explain(row, found));
}

console.log('suite                expected  found  strict F1  relaxed F1  value F1');
for (const [name, { expected, found, strict, relaxed, relaxedExpected, values }] of tallies) {
  const f1 = (right: number) => ((200 * right) / (expected + found)).toFixed(1).padStart(6);
  const precision = relaxed / found;
  const recall = relaxedExpected / expected;
  const relaxedF = ((200 * precision * recall) / (precision + recall)).toFixed(1);
  console.log(
    `${name.padEnd(20)} ${String(expected).padStart(8)} ${String(found).padStart(6)}     ${f1(strict)}      ${relaxedF.padStart(6)}    ${f1(values)}   P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)}`,
  );
}
for (const line of wrong.slice(0, Number(flags.limit))) console.log(line);

function readTimes(row: GoldDocument, reader: Language): GoldTime[] {
  const day = row.dct.slice(0, 10);
  const document: Document = {
    id: row.id,
    text: row.text,
    title: null,
    outlet: null,
    author: null,
    published: { text: '', value: day, earliest: day, latest: day, basis: 'stated' },
    language: 'en',
    url: null,
    sha256: '',
    blocks: [{ kind: 'paragraph', start: 0, end: row.text.length }],
  };
  const noNames = { findNames: () => [] } as unknown as Parameters<typeof startDraft>[1];
  let draft = {
    ...startDraft(document, noNames, reader),
    published: document.published,
    sentences: reader.read(row.text),
  };
  draft = { ...draft, ...expressions.annotate(draft) };
  return [...times.annotate(draft).times];
}

function tallyOf(name: string): Tally {
  const tally = tallies.get(name) ?? {
    expected: 0,
    found: 0,
    strict: 0,
    relaxed: 0,
    relaxedExpected: 0,
    values: 0,
  };
  tallies.set(name, tally);
  return tally;
}

function overlaps(a: GoldTime, b: GoldTime): boolean {
  return a.start < b.end && b.start < a.end;
}

function count(tally: Tally, expected: readonly GoldTime[], found: readonly GoldTime[]): void {
  tally.expected += expected.length;
  tally.found += found.length;
  for (const time of expected) {
    const same = found.find((other) => other.start === time.start && other.end === time.end);
    const touching = same ?? found.find((other) => overlaps(time, other));
    if (same) tally.strict += 1;
    if (touching) tally.relaxedExpected += 1;
    if (touching && normalise(touching.value) === normalise(time.value)) tally.values += 1;
  }
  tally.relaxed += found.filter((time) => expected.some((other) => overlaps(time, other))).length;
}

/** The suites write some values in two ways (198X and 198 for a decade). */
function normalise(value: string | null): string {
  return (value ?? 'null').replace(/^(\d{3})X$/, '$1').replace(/^(\d\d)XX$/, '$1');
}

function explain(row: GoldDocument, found: readonly GoldTime[]): string[] {
  const around = (time: GoldTime) =>
    row.text.slice(Math.max(0, time.start - 40), time.end + 30).replace(/\s+/g, ' ');
  const quote = (time: GoldTime) => row.text.slice(time.start, time.end);
  const missed = row.timexes.flatMap((time) => {
    const other = found.find((candidate) => overlaps(time, candidate));
    if (!other) return [`MISS  ${quote(time)} = ${time.value}   … ${around(time)}`];
    if (normalise(other.value) !== normalise(time.value))
      return [
        `VALUE ${quote(time)} = ${time.value}, found ${quote(other)} = ${other.value}   [${row.dct}] … ${around(time)}`,
      ];
    return other.start === time.start && other.end === time.end
      ? []
      : [`SPAN  ${quote(time)} / ${quote(other)}   … ${around(time)}`];
  });
  const extra = found
    .filter((time) => !row.timexes.some((other) => overlaps(time, other)))
    .map((time) => `EXTRA ${quote(time)} = ${time.value}   … ${around(time)}`);
  return [...missed, ...extra];
}
