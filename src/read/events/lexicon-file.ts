import { z } from 'zod';
import { buildEventLexicon, type EventLexicon, eventLexicon, type Predicate, rank } from './event-lexicon.ts';
import { objectClassesSchema, predicateFileSchema } from './lexicon-schema.ts';

/**
 * A person's own file of predicates. What it lists as a pattern replaces the built-in readings of that pattern; words it
 * lists for a class are added to the class.
 */
export const lexiconFileSchema = z.strictObject({
  /** Where it comes from, for whoever reads the file. */
  source: z.string().min(1),
  predicates: z.array(predicateFileSchema),
  classes: objectClassesSchema.optional(),
});

export type LexiconFile = z.input<typeof lexiconFileSchema>;

/** Checks a person's own file; throws an Error that lists each fault with its place in the file. */
export function parseLexiconFile(value: unknown, origin: string): LexiconFile {
  const checked = lexiconFileSchema.safeParse(value);
  const faults = checked.success
    ? unknownClasses(checked.data)
    : checked.error.issues.map((issue) => `${issue.path.join('.') || '(file)'}: ${issue.message}`);
  if (faults.length === 0) return value as LexiconFile;
  const lines = faults.slice(0, 10).map((fault) => `  ${fault}`);
  throw new Error(
    `The lexicon file ${origin} does not fit its schema:\n${lines.join('\n')}\nCorrect these fields, or run without the file.`,
  );
}

/** A class that is nowhere listed would never match, and nobody would notice. */
function unknownClasses({ predicates, classes = {} }: z.output<typeof lexiconFileSchema>): string[] {
  return predicates.flatMap(({ groups }, file) =>
    groups.flatMap((group, at) =>
      (['objectClass', 'subjectClass'] as const).flatMap((field) => {
        const name = group[field];
        if (name === undefined || eventLexicon.classes.has(name) || name in classes) return [];
        const known = [...eventLexicon.classes.keys()].sort().join(', ');
        return [
          `predicates.${file}.groups.${at}.${field}: no class is called "${name}"; list it under classes, or use one of ${known}`,
        ];
      }),
    ),
  );
}

/** The built-in lexicon with a person's own files over it; of two files the later's predicates stand. */
export function extendEventLexicon(files: readonly LexiconFile[]): EventLexicon {
  return files.reduce<EventLexicon>((lexicon, { predicates, classes = {} }) => {
    const own = buildEventLexicon(predicates, classes);
    const verbs = mergeTables(lexicon.verbs, own.verbs);
    const nouns = mergeTables(lexicon.nouns, own.nouns);
    const size = [...verbs.values(), ...nouns.values()].reduce((sum, row) => sum + row.length, 0);
    return { verbs, nouns, classes: mergeClasses(lexicon.classes, own.classes), size };
  }, eventLexicon);
}

type Table = ReadonlyMap<string, readonly Predicate[]>;

function mergeTables(known: Table, own: Table): Table {
  const merged = new Map(known);
  for (const [head, added] of own) {
    const kept = (known.get(head) ?? []).filter(
      (old) => !added.some(({ pattern, kind }) => pattern === old.pattern && kind === old.kind),
    );
    merged.set(
      head,
      [...added, ...kept].sort((a, b) => rank(b) - rank(a)),
    );
  }
  return merged;
}

function mergeClasses(known: EventLexicon['classes'], own: EventLexicon['classes']): EventLexicon['classes'] {
  const merged = new Map(known);
  for (const [name, words] of own) merged.set(name, new Set([...(known.get(name) ?? []), ...words]));
  return merged;
}
