import { type ClauseMeaning, joinMeanings } from './clause-meaning.ts';
import type { WrittenDate } from './find-dates.ts';

/** In what two clauses that say about the same differ. */
export interface Difference {
  kind: 'number' | 'date' | 'name' | 'negation' | 'grade' | 'degree';
  /** Of a grade: the scale, such as "obligation". */
  scale: string | null;
  /** The words of each side; null where it has none. */
  a: string | null;
  b: string | null;
  stronger: 'a' | 'b' | null;
}

/** Compares what two aligned groups of clauses name, count, date, deny and how strongly they put it. */
export function tellDifferences(a: readonly ClauseMeaning[], b: readonly ClauseMeaning[]): Difference[] {
  const left = joinMeanings(a);
  const right = joinMeanings(b);
  return [
    ...mapDifference('number', left.numbers, right.numbers),
    ...dateDifference(left.dates, right.dates),
    ...mapDifference('name', left.names, right.names),
    ...negationDifference(left, right),
    ...gradeDifferences(left.grades, right.grades),
    ...degreeDifferences(left.degrees, right.degrees),
  ];
}

function mapDifference(
  kind: 'number' | 'name',
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): Difference[] {
  const onlyA = [...a].filter(([id]) => !b.has(id)).map(([, words]) => words);
  const onlyB = [...b].filter(([id]) => !a.has(id)).map(([, words]) => words);
  return plain(kind, onlyA, onlyB);
}

function plain(
  kind: 'number' | 'date' | 'name',
  onlyA: readonly string[],
  onlyB: readonly string[],
): Difference[] {
  if (onlyA.length === 0 && onlyB.length === 0) return [];
  const list = (words: readonly string[]) => (words.length === 0 ? null : words.join(', '));
  return [{ kind, scale: null, a: list(onlyA), b: list(onlyB), stronger: null }];
}

/** A date told less fully on one side ("June 19" and "June 19, 2024") is no difference. */
function dateDifference(a: readonly WrittenDate[], b: readonly WrittenDate[]): Difference[] {
  const onlyIn = (some: readonly WrittenDate[], others: readonly WrittenDate[]) =>
    some.filter((one) => !others.some((other) => agree(one, other))).map(({ words }) => words);
  return plain('date', [...new Set(onlyIn(a, b))], [...new Set(onlyIn(b, a))]);
}

function agree(a: WrittenDate, b: WrittenDate): boolean {
  const [shorter, longer] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  return shorter.parts.every((part) => longer.parts.includes(part));
}

type Side = Pick<ClauseMeaning, 'negated' | 'features'>;

/** What one side denies and the other says without denying it. */
function negationDifference(a: Side, b: Side): Difference[] {
  const deniedOnlyBy = (one: Side, other: Side) =>
    [...one.negated].some((meaning) => other.features.has(meaning) && !other.negated.has(meaning));
  const [byA, byB] = [deniedOnlyBy(a, b), deniedOnlyBy(b, a)];
  if (byA === byB) return [];
  const tell = (isDenied: boolean) => (isDenied ? 'denied' : 'affirmed');
  return [{ kind: 'negation', scale: null, a: tell(byA), b: tell(byB), stronger: null }];
}

type Grades = ClauseMeaning['grades'];

/** Scale by scale, the strongest wording of each side. Some scales count only where both sides touch on
 * them: that one text says "will" and the other has no modal verb tells nothing. */
function gradeDifferences(a: Grades, b: Grades): Difference[] {
  const scales = [...new Set([...a, ...b].map(({ scale }) => scale))].sort();
  return scales.flatMap((scale): Difference[] => {
    const left = strongest(a, scale);
    const right = strongest(b, scale);
    if (left?.level === right?.level) return [];
    if ((left === undefined || right === undefined) && !(left ?? right)!.alone) return [];
    const stronger = (left?.level ?? -1) > (right?.level ?? -1) ? 'a' : 'b';
    const title = (left ?? right)!.title;
    return [{ kind: 'grade', scale: title, a: left?.words ?? null, b: right?.words ?? null, stronger }];
  });
}

function strongest(grades: Grades, scale: string): Grades[number] | undefined {
  return grades
    .filter((one) => one.scale === scale)
    .reduce<Grades[number] | undefined>(
      (best, one) => (best === undefined || one.level > best.level ? one : best),
      undefined,
    );
}

function degreeDifferences(a: ClauseMeaning['degrees'], b: ClauseMeaning['degrees']): Difference[] {
  return [...a].sort().flatMap(([lemma, left]): Difference[] => {
    const right = b.get(lemma);
    if (right === undefined || right.degree === left.degree) return [];
    const stronger = left.degree > right.degree ? 'a' : 'b';
    return [{ kind: 'degree', scale: null, a: left.word, b: right.word, stronger }];
  });
}
