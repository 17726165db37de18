import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReaders } from '../../src/cli/load-readers.ts';
import { makeDocument } from '../../src/ingest/make-document.ts';
import { parsePlainText } from '../../src/ingest/parse-plain-text.ts';
import { readDocument } from '../../src/read/read-document.ts';
import type { ActorRef } from '../../src/vocabulary/actor-ref.ts';
import type { Agreement } from '../../src/vocabulary/reading.ts';
import { treaties } from './treaty-tables.ts';

const readers = loadReaders();

async function read(text: string): Promise<Agreement[]> {
  const { gazetteer, language, lexicon } = await readers;
  const document = makeDocument('treaty', parsePlainText(text), {});
  return readDocument(document, gazetteer, language, lexicon).agreements;
}

const codes = (actors: readonly ActorRef[]) => actors.map(({ state }) => state).join('+');

/** "4 defense attack shall", then what else is told: by, to, against, area, timing, qualifiers. */
function provisionLines({ provisions }: Agreement): string[] {
  return provisions.map((one) =>
    [
      `${one.article} ${one.obligation} ${one.occasion} ${one.strength}`,
      one.by.length > 0 ? `by ${codes(one.by)}` : '',
      one.to.length > 0 ? `to ${codes(one.to)}` : '',
      one.against.length > 0 ? `against ${codes(one.against)}` : '',
      one.area === null ? '' : `in ${one.area}`,
      one.timing ?? '',
      ...one.qualifiers.map((words) => `(${words})`),
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}

describe.each(treaties)('$file', ({ file, name, kind, parties, signed, provisions, terms, triggers }) => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const own = async () => (await read(text)).find(({ names }) => names.includes(name))!;

  it('names, kind, parties and signing', async () => {
    const agreement = await own();
    expect(agreement).toBeDefined();
    expect(agreement.kind).toBe(kind);
    expect(codes(agreement.parties)).toBe(parties);
    expect(agreement.steps.map(({ step, when, place }) => `${step} ${when?.value} ${place}`)).toEqual([
      signed,
    ]);
  });

  it('provisions', async () => {
    const agreement = await own();
    expect(provisionLines(agreement)).toEqual(provisions);
    for (const [article, trigger] of Object.entries(triggers ?? {}))
      expect(
        agreement.provisions.find((one) => one.article === article && one.trigger !== null)?.trigger,
      ).toBe(trigger);
  });

  it('terms', async () => {
    expect((await own()).terms.map(({ kind: term, value }) => `${term}: ${value}`)).toEqual(terms);
  });

  it('quotes what it finds', async () => {
    const { provisions: found, terms: life, steps } = await own();
    for (const { evidence } of [...found, ...life, ...steps]) {
      const quote = text.slice(evidence.start, evidence.end);
      expect(quote).toMatch(/^["“(\p{L}]/u);
      expect(quote.length).toBeGreaterThan(15);
    }
  });
});

describe('what is no treaty text', () => {
  it.each([
    [
      'a report on a treaty',
      'Oman and Qatar Sign Treaty on Fishing Rights\n\nOman and Qatar signed a treaty on fishing on March 3, 2021. The parties have agreed as follows, officials said: boats may cross at night.\n\nArticle 1 was the hardest, they said.\n\nArticle 2 of the treaty bars nets.',
    ],
    [
      'a list of points in a report',
      'Charter takes shape\n\nThe ministers met on Tuesday. Three things stood out.\n\n1. The talks were long.\n\n2. The parties were tired.\n\n3. Nothing was signed.',
    ],
  ])('%s', async (_, text) => {
    const found = await read(text);
    expect(
      found.flatMap(({ provisions }) => provisions.filter(({ article }) => article?.startsWith('point'))),
    ).toEqual([]);
    expect(found.flatMap(({ terms }) => terms)).toEqual([]);
  });
});
