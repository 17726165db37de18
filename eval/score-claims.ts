/**
 * Token-overlap figures of claims against PolNeAR: `node eval/score-claims.ts [--part dev-validation|dev] [--documents N]
 * [--misses N] [PATH]` (PATH of attribution.jsonl; default ../shared/gold/attribution.jsonl).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';
import { loadLanguage } from '../src/language/load-language.ts';
import { findClaims } from '../src/read/claims/claims.ts';
import { type Draft, startDraft } from '../src/read/draft.ts';
import { mentions } from '../src/read/mentions/mentions.ts';
import { names } from '../src/read/names.ts';
import { trees } from '../src/read/trees.ts';
import type { Document } from '../src/vocabulary/document.ts';
import type { Claim } from '../src/vocabulary/reading.ts';
import type { Span } from '../src/vocabulary/span.ts';

interface Gold {
  id: string;
  split: string;
  text: string;
  attributions: Record<'source' | 'cue' | 'content', [number, number][] | undefined>[];
}

interface Count {
  found: number;
  expected: number;
  both: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'dev-validation' },
    documents: { type: 'string', default: '1000' },
    misses: { type: 'string', default: '0' },
  },
});

const models = new URL('../src/language/models/', import.meta.url);
const language = await loadLanguage({
  tagger: readFileSync(new URL('tagger.bin.gz', models)),
  parser: readFileSync(new URL('parser.bin.gz', models)),
});
const gazetteer = loadGazetteer();
const path = positionals[0] ?? new URL('../../shared/gold/attribution.jsonl', import.meta.url);
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Gold)
  .filter(({ split }) => split === values.part)
  .slice(0, Number(values.documents));

/** Lines are paragraphs; a line without a full stop is a heading. */
function toDocument({ id, text }: Gold): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: /[.?!”"'’)…]\s*$/.test(line) || line.length > 160 ? ('paragraph' as const) : ('heading' as const),
  }));
  return {
    id,
    text,
    title: null,
    outlet: null,
    author: null,
    published: null,
    language: 'en',
    url: null,
    sha256: '',
    blocks,
  };
}

function readClaims(document: Document): Claim[] {
  let draft: Draft = startDraft(document, gazetteer, language);
  for (const annotator of [names, trees, mentions]) draft = { ...draft, ...annotator.annotate(draft) };
  return findClaims(draft);
}

const noCount = (): Count => ({ found: 0, expected: 0, both: 0 });
const figures = { source: noCount(), content: noCount(), paired: noCount(), cues: noCount() };
const misses: string[] = [];
const extras: string[] = [];

for (const row of rows) {
  const found = readClaims(toDocument(row));
  const words = [...row.text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map(
    ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }),
  );
  const wordsIn = (spans: readonly Span[]): Set<number> => {
    const inside = new Set<number>();
    for (const { start, end } of spans) {
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (words[middle]!.end <= start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < words.length && words[at]!.start < end; at++) inside.add(at);
    }
    return inside;
  };
  const spans = (ranges: [number, number][] | undefined): Span[] =>
    (ranges ?? []).map(([start, end]) => ({ start, end }));
  const sourceOf = ({ speaker: { start, end } }: Claim): Span[] =>
    start === undefined || end === undefined ? [] : [{ start, end }];
  add(
    figures.source,
    wordsIn(found.flatMap(sourceOf)),
    wordsIn(row.attributions.flatMap(({ source }) => spans(source))),
  );
  add(
    figures.content,
    wordsIn(found.map(({ content }) => content)),
    wordsIn(row.attributions.flatMap(({ content }) => spans(content))),
  );
  scorePairs(row, found, wordsIn, sourceOf, spans);
}

/** Each gold attribution with the best claim still free: overlap of source and content words together. */
function scorePairs(
  row: Gold,
  found: Claim[],
  wordsIn: (spans: readonly Span[]) => Set<number>,
  sourceOf: (claim: Claim) => Span[],
  spans: (ranges: [number, number][] | undefined) => Span[],
): void {
  // Speakers of one cue, and quotations that go on after it, are one attribution there.
  const groups = new Map<string, Claim[]>();
  for (const claim of found) {
    const key = `${claim.cue.start}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const sides = [...groups.values()].map((group) => ({
    group,
    source: wordsIn(group.flatMap(sourceOf)),
    content: wordsIn(group.map(({ content }) => content)),
    cue: wordsIn(group.map(({ cue }) => cue)),
  }));
  const goldSides = row.attributions.map((attribution) => ({
    attribution,
    source: wordsIn(spans(attribution.source)),
    content: wordsIn(spans(attribution.content)),
    cue: wordsIn(spans(attribution.cue)),
  }));
  const pairs: { gold: number; side: number; overlap: number; rank: number }[] = [];
  for (const [gold, expected] of goldSides.entries()) {
    for (const [index, side] of sides.entries()) {
      const overlap = shared(side.source, expected.source) + shared(side.content, expected.content);
      if (overlap > 0)
        pairs.push({ gold, side: index, overlap, rank: overlap + 5 * shared(side.cue, expected.cue) });
    }
  }
  pairs.sort((a, b) => b.rank - a.rank);
  const usedGold = new Set<number>();
  const usedSide = new Set<number>();
  for (const { gold, side, overlap } of pairs) {
    if (usedGold.has(gold) || usedSide.has(side)) continue;
    usedGold.add(gold);
    usedSide.add(side);
    figures.paired.both += overlap;
    if (shared(sides[side]!.cue, goldSides[gold]!.cue) > 0) figures.cues.both++;
  }
  figures.cues.found += sides.length;
  figures.cues.expected += goldSides.length;
  for (const side of sides) figures.paired.found += side.source.size + side.content.size;
  for (const side of goldSides) figures.paired.expected += side.source.size + side.content.size;
  const quote = ({ start, end }: Span) => row.text.slice(start, end).replace(/\s+/g, ' ');
  goldSides.forEach(({ attribution }, index) => {
    if (usedGold.has(index)) return;
    const part = (name: 'source' | 'cue' | 'content') => spans(attribution[name]).map(quote).join(' || ');
    misses.push(`${part('source')} | ${part('cue')} | ${part('content')}`);
  });
  sides.forEach(({ group }, index) => {
    if (usedSide.has(index)) return;
    const [claim] = group;
    extras.push(`${sourceOf(claim!).map(quote)} | ${quote(claim!.cue)} | ${quote(claim!.content)}`);
  });
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  return both;
}

function add(count: Count, found: ReadonlySet<number>, expected: ReadonlySet<number>): void {
  count.found += found.size;
  count.expected += expected.size;
  count.both += shared(found, expected);
}

function line(label: string, { found, expected, both }: Count): string {
  const precision = both / (found || 1);
  const recall = both / (expected || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
  return `${label.padEnd(42)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${both} of ${found} found, ${expected} expected)`;
}

const together: Count = {
  found: figures.source.found + figures.content.found,
  expected: figures.source.expected + figures.content.expected,
  both: figures.source.both + figures.content.both,
};
console.log(`PolNeAR ${values.part}, ${rows.length} documents`);
console.log(line('source words', figures.source));
console.log(line('content words', figures.content));
console.log(line('source and content words together', together));
console.log(line('the same, attribution by attribution', figures.paired));
console.log(line('cues found', figures.cues));
const shown = Number(values.misses);
/** The longest: they weigh most. */
const sample = (all: string[]) => all.sort((a, b) => b.length - a.length).slice(0, shown);
if (shown > 0) console.log(['', 'missed:', ...sample(misses), '', 'extra:', ...sample(extras)].join('\n'));
