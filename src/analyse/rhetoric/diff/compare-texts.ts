import type { Span } from '../../../vocabulary/span.ts';
import { alignClauses } from './align-clauses.ts';
import type { DiffText } from './clause.ts';
import { type ClauseMeaning, readMeaning } from './clause-meaning.ts';
import { cutClauses } from './cut-clauses.ts';
import { type Difference, tellDifferences } from './tell-differences.ts';

/** Words of one text, with their place in it. */
export interface Passage extends Span {
  quote: string;
}

export interface SharedPassage {
  a: Passage[];
  b: Passage[];
  /** How much both say, 0–1. */
  score: number;
  differences: Difference[];
}

export interface TextComparison {
  /** What both say, in the order of the first text. */
  shared: SharedPassage[];
  onlyA: Passage[];
  onlyB: Passage[];
  /** Places in `shared` where one side puts something more strongly. */
  strongerInA: number[];
  strongerInB: number[];
}

/** Compares two texts of one genre clause by clause: what both say and how they differ there, and what only one says. */
export function compareTexts(a: DiffText, b: DiffText): TextComparison {
  const left = readAll(a);
  const right = readAll(b);
  const alignments = alignClauses(left, right);
  const shared = alignments.map(({ a: ofA, b: ofB, score }): SharedPassage => {
    const clausesA = ofA.map((place) => left[place]!);
    const clausesB = ofB.map((place) => right[place]!);
    return {
      a: clausesA.map((one) => passageOf(one, a.text)),
      b: clausesB.map((one) => passageOf(one, b.text)),
      score,
      differences: tellDifferences(clausesA, clausesB),
    };
  });
  const pairedA = new Set(alignments.flatMap((one) => one.a));
  const pairedB = new Set(alignments.flatMap((one) => one.b));
  const strongerIn = (side: 'a' | 'b') =>
    shared.flatMap(({ differences }, place) =>
      differences.some(({ stronger }) => stronger === side) ? [place] : [],
    );
  return {
    shared,
    onlyA: left.flatMap((one, place) => (pairedA.has(place) ? [] : [passageOf(one, a.text)])),
    onlyB: right.flatMap((one, place) => (pairedB.has(place) ? [] : [passageOf(one, b.text)])),
    strongerInA: strongerIn('a'),
    strongerInB: strongerIn('b'),
  };
}

function readAll({ sentences, names }: DiffText): ClauseMeaning[] {
  return cutClauses(sentences).map((clause) => readMeaning(clause, names));
}

function passageOf({ clause: { start, end } }: ClauseMeaning, text: string): Passage {
  return { start, end, quote: text.slice(start, end) };
}
