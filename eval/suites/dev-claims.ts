import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Language } from '../../src/language/sentence.ts';
import { findClaims } from '../../src/read/claims/claims.ts';
import { type Draft, startDraft } from '../../src/read/draft.ts';
import { mentions } from '../../src/read/mentions/mentions.ts';
import { names } from '../../src/read/names.ts';
import { trees } from '../../src/read/trees.ts';
import type { Document } from '../../src/vocabulary/document.ts';
import type { Claim } from '../../src/vocabulary/reading.ts';
import type { Span } from '../../src/vocabulary/span.ts';
import { plainDocument } from '../plain-document.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { Count, type Outcome, type WrongRow } from '../result.ts';
import type { Context, Suite } from '../suite.ts';
import { pairBest, sharedWords, wordSpans, wordsIn } from '../words.ts';

interface Row {
  id: string;
  split: string;
  text: string;
  attributions: Record<'source' | 'cue' | 'content', [number, number][] | undefined>[];
}

/** An attribution as the words of its source, cue and content. */
interface Side {
  source: Set<number>;
  cue: Set<number>;
  content: Set<number>;
  shown: string;
}

const file = 'attribution.jsonl';

/** Who said what (PolNeAR): words of sources and contents, together and attribution by attribution. */
export const devClaims: readonly Suite[] = [
  { name: 'polnear', needs: file, run: (context) => scoreAttributions(context, 'dev-validation') },
];

function scoreAttributions({ goldFile, gazetteer, language }: Context, part: string): Outcome {
  const source = new Count();
  const content = new Count();
  const together = new Count();
  const paired = new Count();
  const cues = new Count();
  const wrong: WrongRow[] = [];
  for (const row of readJsonLines<Row>(goldFile(file)).filter(({ split }) => split === part)) {
    const words = wordSpans(row.text);
    const expected = row.attributions.map((attribution) =>
      sideOf(row.text, words, {
        source: toSpans(attribution.source),
        cue: toSpans(attribution.cue),
        content: toSpans(attribution.content),
      }),
    );
    const found = groupByCue(readClaims(toDocument(row), gazetteer, language)).map((claims) =>
      sideOf(row.text, words, {
        source: claims.flatMap(speakerSpan),
        cue: claims.map(({ cue }) => cue),
        content: claims.map(({ content: span }) => span),
      }),
    );
    for (const [count, name] of [
      [source, 'source'],
      [content, 'content'],
    ] as const) {
      const [got, wanted] = [joinWords(found, name), joinWords(expected, name)];
      const right = sharedWords(got, wanted);
      count.add(right, got.size, wanted.size);
      together.add(right, got.size, wanted.size);
    }
    const pairs = pairBest(
      expected.flatMap((wanted, at) =>
        found.flatMap((got, index) => {
          const shared = sharedWords(got.source, wanted.source) + sharedWords(got.content, wanted.content);
          const cued = sharedWords(got.cue, wanted.cue);
          return shared === 0 ? [] : [{ expected: at, found: index, shared, cued, rank: shared + 5 * cued }];
        }),
      ),
    );
    const size = (sides: readonly Side[]) =>
      sides.reduce((sum, side) => sum + side.source.size + side.content.size, 0);
    paired.add(
      pairs.reduce((sum, { shared }) => sum + shared, 0),
      size(found),
      size(expected),
    );
    cues.add(pairs.filter(({ cued }) => cued > 0).length, found.length, expected.length);
    const text = row.text.slice(0, 80).replace(/\s+/g, ' ');
    expected.forEach(({ shown }, at) => {
      if (!pairs.some((pair) => pair.expected === at))
        wrong.push({ where: row.id, text, expected: shown, found: 'no claim' });
    });
    found.forEach(({ shown }, at) => {
      if (!pairs.some((pair) => pair.found === at))
        wrong.push({ where: row.id, text, expected: 'no claim', found: shown });
    });
  }
  return {
    results: [
      together.as('source and content, words'),
      source.as('source, words'),
      content.as('content, words'),
      paired.as('words, attribution by attribution'),
      cues.as('cue'),
    ],
    wrong,
  };
}

/** Lines are paragraphs; a line without a full stop is a heading. */
function toDocument({ id, text }: Row): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: /[.?!”"'’)…]\s*$/.test(line) || line.length > 160 ? ('paragraph' as const) : ('heading' as const),
  }));
  return { ...plainDocument(id, text), blocks };
}

function readClaims(document: Document, gazetteer: Gazetteer, language: Language): Claim[] {
  let draft: Draft = startDraft(document, gazetteer, language);
  for (const annotator of [names, trees, mentions]) draft = { ...draft, ...annotator.annotate(draft) };
  return findClaims(draft);
}

/** Speakers of one cue, and quotations that go on after it, are one attribution there. */
function groupByCue(claims: readonly Claim[]): Claim[][] {
  return [...Map.groupBy(claims, ({ cue }) => cue.start).values()];
}

function toSpans(ranges: readonly [number, number][] | undefined): Span[] {
  return (ranges ?? []).map(([start, end]) => ({ start, end }));
}

function speakerSpan({ speaker: { start, end } }: Claim): Span[] {
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

function sideOf(
  text: string,
  words: readonly Span[],
  { source, cue, content }: Record<'source' | 'cue' | 'content', Span[]>,
): Side {
  const quote = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  return {
    source: wordsIn(words, source),
    cue: wordsIn(words, cue),
    content: wordsIn(words, content),
    shown: `${quote(source)} | ${quote(cue)} | ${quote(content)}`,
  };
}

function joinWords(sides: readonly Side[], name: 'source' | 'content'): Set<number> {
  return new Set(sides.flatMap((side) => [...side[name]]));
}
