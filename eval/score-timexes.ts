import type { Span } from '../src/vocabulary/span.ts';
import { Count, type Outcome, type WrongRow } from './result.ts';

/** A time expression of the gold or of a reading. */
export interface Timex extends Span {
  value: string;
}

/** One document's time expressions, expected and found. */
export interface TimexDocument {
  id: string;
  text: string;
  published: string | null;
  expected: readonly Timex[];
  found: readonly Timex[];
}

/**
 * Spans and values as TempEval-3 counts them (UzZaman et al. 2013): strict needs the same ends, relaxed one shared
 * character; a value is right when its span matches relaxed and the values are equal, out of all expected and found.
 */
export function scoreTimexes(documents: readonly TimexDocument[]): Outcome {
  const strict = new Count();
  const relaxed = new Count();
  const value = new Count();
  const wrong: WrongRow[] = [];
  for (const document of documents) {
    const { expected, found } = document;
    const pairs = expected.map((time) => ({ time, match: matchOf(time, found) }));
    const touching = pairs.filter(({ match }) => match !== undefined);
    strict.add(
      touching.filter(({ time, match }) => sameSpan(time, match!)).length,
      found.length,
      expected.length,
    );
    const extra = found.filter((time) => !expected.some((other) => touches(time, other)));
    relaxed.add(found.length - extra.length, found.length, expected.length, touching.length);
    value.add(
      touching.filter(({ time, match }) => sameValue(time.value, match!.value)).length,
      found.length,
      expected.length,
    );
    wrong.push(...explain(document, pairs, extra));
  }
  return { results: [strict.as('span, strict'), relaxed.as('span, relaxed'), value.as('value')], wrong };
}

function matchOf(time: Timex, found: readonly Timex[]): Timex | undefined {
  return found.find((other) => sameSpan(time, other)) ?? found.find((other) => touches(time, other));
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Values may be written in two ways: 198X and 198 for a decade, 19XX and 19 for a century. */
export function sameValue(a: string | null, b: string | null): boolean {
  return shortValue(a) === shortValue(b);
}

function shortValue(value: string | null): string {
  return (value ?? 'null').replace(/^(\d{3})X$/, '$1').replace(/^(\d\d)XX$/, '$1');
}

function explain(
  { id, text, published }: TimexDocument,
  pairs: readonly { time: Timex; match: Timex | undefined }[],
  extra: readonly Timex[],
): WrongRow[] {
  const row = (time: Timex) => ({
    where: published === null ? id : `${id} (${published})`,
    text: text.slice(Math.max(0, time.start - 60), time.end + 60),
  });
  const show = (time: Timex) => `${text.slice(time.start, time.end)} = ${time.value}`;
  const missed = pairs.flatMap(({ time, match }) =>
    match !== undefined && sameSpan(time, match) && sameValue(time.value, match.value)
      ? []
      : [{ ...row(time), expected: show(time), found: match === undefined ? 'no time' : show(match) }],
  );
  return [...missed, ...extra.map((time) => ({ ...row(time), expected: 'no time', found: show(time) }))];
}
