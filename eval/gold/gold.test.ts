import { describe, expect, test } from 'vitest';
import { goldFiles, loadGoldFile } from './load-gold.ts';
import { type PlacedGold, placeGold, spanOf } from './place-gold.ts';

const files = goldFiles();
const all: PlacedGold[] = files.map((name) => placeGold(loadGoldFile(name)));

/** What is quoted from a sentence but does not occur in it as often as said. */
function misquotes({ sentences }: PlacedGold): string[] {
  return sentences.flatMap((sentence) => {
    const { mentions, times, events, claims, figures, silences } = sentence.gold;
    const quotes: [string, number | undefined][] = [
      ...[...mentions, ...times, ...figures].map(({ text, nth }): [string, number | undefined] => [
        text,
        nth,
      ]),
      ...events.map(({ trigger, nth }): [string, number | undefined] => [trigger, nth]),
      ...claims.map(({ content }): [string, undefined] => [content, undefined]),
      ...claims
        .filter(({ elsewhere }) => !elsewhere)
        .flatMap(({ cue, nth, speaker, speakerNth }): [string, number | undefined][] => [
          ...(cue === null ? [] : [[cue, nth] as [string, number | undefined]]),
          [speaker, speakerNth],
        ]),
      ...silences.map(({ about }): [string, undefined] => [about, undefined]),
    ];
    return quotes
      .filter(([words, nth]) => spanOf(sentence, words, nth) === null)
      .map(([words, nth]) => `"${words}" (${nth ?? 1}) in: ${sentence.gold.text}`);
  });
}

/** Speakers said to be named elsewhere must be named in some earlier sentence. */
function strayWords({ sentences }: PlacedGold): string[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences.slice(0, at + 1).map(({ gold }) => gold.text);
    return sentence.gold.claims
      .filter(({ elsewhere, speaker }) => elsewhere && !before.some((text) => text.includes(speaker)))
      .map(({ speaker }) => `${speaker} before: ${sentence.gold.text}`);
  });
}

describe('our own gold', () => {
  test('has at least 20 documents and 400 sentences, of every genre', () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.flatMap(({ sentences }) => sentences).length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ gold }) => gold.genre)).size).toBeGreaterThanOrEqual(7);
  });

  test.each(all.map((placed) => [placed.gold.id, placed] as const))(
    '%s quotes its sentences',
    (id, placed) => {
      expect(files).toContain(`${id}.json`);
      expect(misquotes(placed)).toEqual([]);
      expect(strayWords(placed)).toEqual([]);
      for (const { start, end, gold } of placed.sentences)
        expect(placed.document.text.slice(start, end)).toBe(gold.text);
    },
  );
});

describe('placing', () => {
  const [sentence] = placeGold({
    id: 'sample',
    genre: 'wire',
    region: 'none',
    title: null,
    outlet: null,
    published: null,
    anchor: null,
    blocks: [
      {
        lines: false,
        sentences: [
          {
            text: 'With it came its envoy; it stayed.',
            mentions: [],
            times: [],
            events: [],
            claims: [],
            figures: [],
            silences: [],
          },
        ],
      },
    ],
  }).sentences;

  test('counts whole words before parts of words', () => {
    expect(spanOf(sentence!, 'it')).toEqual({ start: 5, end: 7 });
    expect(spanOf(sentence!, 'it', 2)).toEqual({ start: 24, end: 26 });
    expect(spanOf(sentence!, 'envo')).toEqual({ start: 17, end: 21 });
  });

  test('tells that words do not occur so often', () => {
    expect(spanOf(sentence!, 'envoy', 2)).toBeNull();
    expect(spanOf(sentence!, 'minister')).toBeNull();
  });
});
