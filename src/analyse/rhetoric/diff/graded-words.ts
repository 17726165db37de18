import { z } from 'zod';
import data from './data/graded-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);
const schema = z.strictObject({
  source: z.string(),
  scales: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      /** Whether touching on the scale at all is more than not doing so: praise, objection, stress. */
      alone: z.boolean().default(false),
      levels: z.array(words).min(2),
    }),
  ),
  synonyms: z.array(words),
  negations: words,
  denials: words,
  lightWords: words,
  months: words,
  weekdays: words,
  numberWords: z.record(z.string(), z.number()),
});

const file = schema.parse(data);

/** A wording on a scale: the higher the level, the stronger. */
export interface Grade {
  scale: string;
  title: string;
  level: number;
  alone: boolean;
}

interface Node {
  next: Map<string, Node>;
  grades: Grade[];
}

const root: Node = { next: new Map(), grades: [] };
for (const { id, title, alone, levels } of file.scales) {
  levels.forEach((wordings, level) => {
    for (const wording of wordings) addWording(wording.split(' '), { scale: id, title, alone, level });
  });
}

function addWording(lemmas: readonly string[], grade: Grade): void {
  let node = root;
  for (const lemma of lemmas) {
    const child = node.next.get(lemma) ?? { next: new Map(), grades: [] };
    node.next.set(lemma, child);
    node = child;
  }
  node.grades.push(grade);
}

/** Graded wordings in a row of base forms, the longest at each place for each scale; `start` and `end` count words. */
export function findGrades(lemmas: readonly string[]): (Grade & { start: number; end: number })[] {
  const found: (Grade & { start: number; end: number })[] = [];
  for (let start = 0; start < lemmas.length; start += 1) {
    const here = new Map<string, Grade & { start: number; end: number }>();
    let node = root.next.get(lemmas[start]!);
    for (let end = start + 1; node !== undefined; end += 1) {
      for (const grade of node.grades) here.set(grade.scale, { ...grade, start, end });
      node = end < lemmas.length ? node.next.get(lemmas[end]!) : undefined;
    }
    for (const grade of here.values()) {
      const isInside = found.some((one) => one.scale === grade.scale && one.end >= grade.end);
      if (!isInside) found.push(grade);
    }
  }
  return found;
}

const setOf = new Map(file.synonyms.flatMap((group) => group.map((word) => [word, group[0]!] as const)));

/** Words that say about the same fall together; else the beginning of a word, which its derivations share. */
export function meaningOf(lemma: string): string {
  const group = setOf.get(lemma);
  return group === undefined ? lemma.slice(0, 6) : `=${group}`;
}

export const negations: ReadonlySet<string> = new Set(file.negations);
export const denials: ReadonlySet<string> = new Set(file.denials);
export const lightWords: ReadonlySet<string> = new Set(file.lightWords);
export const months: ReadonlySet<string> = new Set(file.months);
export const weekdays: ReadonlySet<string> = new Set(file.weekdays);
export const numberWords: ReadonlyMap<string, number> = new Map(Object.entries(file.numberWords));
