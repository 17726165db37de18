import type { Sentence } from '../../../language/sentence.ts';
import { type DayNumber, fromDayNumber } from '../calendar/civil-day.ts';
import type { Period } from '../calendar/period.ts';
import { resolveMeaning } from '../calendar/resolve-meaning.ts';
import { directionAt } from '../tense.ts';
import type { CalendarMeaning, Meaning, TimeExpression } from '../time-expression.ts';

/** A time in the text that says something of when the text was written. */
export interface DateClue {
  expression: TimeExpression;
  meaning: CalendarMeaning;
}

/** What a report's own times tell of the day it appeared. */
export interface DateClues {
  /** The latest time with its year that the report tells as past; it appeared on or after its first day. */
  latestPast: (DateClue & { period: Period }) | null;
  /** The first years of all such times, one for each different time. */
  pastYears: number[];
  /** Months and days told as past without a year. */
  yearless: DateClue[];
  /** "This year" in the words, with the years told apart from it in the same sentence. */
  thisYear: { expression: TimeExpression; contrasted: number[] } | null;
  /** "Last October", "last fall". */
  lastMonths: DateClue[];
}

const alone = {
  publication: null,
  reference: null,
  day: null,
  beside: false,
  goesOn: false,
  quarter: null,
  direction: null,
  narrative: false,
};

/** Gathers the clues from the expressions of a report. */
export function gatherDateClues(
  expressions: readonly TimeExpression[],
  sentences: readonly Sentence[],
): DateClues {
  const clues: DateClues = { latestPast: null, pastYears: [], yearless: [], thisYear: null, lastMonths: [] };
  for (const expression of expressions) {
    const { meaning } = expression;
    const tree = sentences[expression.sentence];
    if (tree === undefined) continue;
    if (isThisYear(meaning)) clues.thisYear = mergeThisYear(clues.thisYear, expression, expressions);
    if (
      meaning.kind === 'duration' &&
      meaning.where &&
      'edge' in meaning.where &&
      meaning.where.within.kind === 'calendar'
    ) {
      addPast(clues, { expression, meaning: meaning.where.within }, lastDay(meaning), tree);
    }
    if (meaning.kind !== 'calendar' || meaning.beforeChrist) continue;
    const clue = { expression, meaning };
    if (meaning.year !== undefined) addPast(clues, clue, null, tree);
    else if (meaning.toward === 'last' && (meaning.month ?? meaning.season) !== undefined)
      clues.lastMonths.push(clue);
    else if (meaning.month !== undefined && meaning.toward === undefined && meaning.within === undefined) {
      if (directionAt(tree, expression.token) === 'past') clues.yearless.push(clue);
    }
  }
  return clues;
}

function addPast(clues: DateClues, clue: DateClue, from: DayNumber | null, tree: Sentence): void {
  if (directionAt(tree, clue.expression.token) !== 'past' || looksAhead(tree, clue.expression.token)) return;
  const { period } = resolveMeaning(clue.meaning, alone);
  if (period === null) return;
  const year = yearOf(period.earliest);
  if (clues.latestPast?.period.value !== period.value) clues.pastYears.push(year);
  // Of a stretch of months only its end is sure to be past.
  const past = from === null ? period : { ...period, earliest: from, unit: 'month' as const };
  const best = clues.latestPast?.period;
  if (
    best === undefined ||
    past.earliest > best.earliest ||
    (past.earliest === best.earliest && past.latest < best.latest)
  ) {
    clues.latestPast = { ...clue, period: past };
  }
}

/** "By 2030", "until May 2029": ends that need not be past when the verb is. */
function looksAhead(tree: Sentence, token: number): boolean {
  return tree.tokens.some(
    (word) =>
      word.head === token && /^(?:by|until|till|to|through|for)$/i.test(word.form) && word.deprel === 'case',
  );
}

function lastDay(meaning: Meaning): DayNumber | null {
  return resolveMeaning(meaning, alone).latest;
}

function isThisYear(meaning: Meaning): boolean {
  const shift = meaning.kind === 'calendar' ? meaning.within : meaning;
  return shift?.kind === 'shift' && shift.unit === 'year' && shift.by === 0 && shift.from === 'publication';
}

function mergeThisYear(
  known: DateClues['thisYear'],
  expression: TimeExpression,
  all: readonly TimeExpression[],
): DateClues['thisYear'] {
  const contrasted = all
    .filter((other) => other.sentence === expression.sentence)
    .flatMap(({ meaning }) =>
      meaning.kind === 'calendar' && meaning.year !== undefined && !meaning.beforeChrist
        ? [meaning.year]
        : [],
    );
  return {
    expression: known?.expression ?? expression,
    contrasted: [...(known?.contrasted ?? []), ...contrasted],
  };
}

export function yearOf(day: DayNumber): number {
  return fromDayNumber(day).year;
}
