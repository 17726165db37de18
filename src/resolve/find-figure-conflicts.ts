import type { LedgerConflict, LedgerFigure } from '../vocabulary/ledger.ts';
import { contentWords } from './content-words.ts';
import { statesOf } from './merge-actors.ts';
import { areToldApart, pairsWithin } from './pairs-within.ts';

/** "About ten" may be nine or eleven. */
const aboutShare = 0.1;
/** Accounts of one thing seldom differ more than so many times; further apart they are of two things. */
const furthestApart = 10;

/** Numbers of one thing at one time, told by different reports, that cannot both be right. */
export function findFigureConflicts(figures: readonly LedgerFigure[]): LedgerConflict[] {
  return pairsWithin(figures, matterOf)
    .filter(([a, b]) => !canBothBe(a, b) && areOfOneSize(a, b) && areToldApart(a, b))
    .map(([a, b]) => ({
      claims: [a.id, b.id],
      kind: 'figure',
      note: `${a.measure}: ${tell(a)} or ${tell(b)} ${a.unit}`.trim(),
    }));
}

/** What is measured, of whom and when; a figure of nobody or of no time is of no one thing. */
function matterOf({ measure, unit, direction, actors, when }: LedgerFigure): string | null {
  if (when === null || when.earliest === null || actors.every(({ state }) => state === null)) return null;
  const words = [...contentWords(measure)].sort().join(' ') || measure.toLowerCase();
  return [words, unit, direction, statesOf(actors), when.earliest, when.latest].join('|');
}

function canBothBe(a: LedgerFigure, b: LedgerFigure): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

function areOfOneSize({ value: a }: LedgerFigure, { value: b }: LedgerFigure): boolean {
  const [small, large] = [Math.abs(a), Math.abs(b)].sort((one, other) => one - other) as [number, number];
  return Math.sign(a) === Math.sign(b) && large <= furthestApart * small;
}

function rangeOf({ value, bound }: LedgerFigure): [number, number] {
  const margin = Math.abs(value) * aboutShare;
  if (bound === 'about') return [value - margin, value + margin];
  if (bound === 'at least') return [value, Number.POSITIVE_INFINITY];
  return bound === 'at most' ? [Number.NEGATIVE_INFINITY, value] : [value, value];
}

function tell({ value, bound }: LedgerFigure): string {
  return bound === 'exact' ? String(value) : `${bound} ${value}`;
}
