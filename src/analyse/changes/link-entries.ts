import type { Evidence } from '../../vocabulary/ledger.ts';

interface Entry {
  id: string;
  evidence: readonly Evidence[];
}

/** An entry of the later ledger and those of the earlier one that it carries on; several when they were merged. */
export interface Link<T> {
  entry: T;
  earlier: T[];
}

export interface Links<T> {
  links: Link<T>[];
  /** Entries of the earlier ledger that no later one carries on. */
  gone: T[];
}

/**
 * Which entries of two ledgers are the same: by id, or by a sentence both rest on. An entry's id is that of its first
 * finding, which a report that became known later may precede. An entry is carried on by one entry only: two acts told
 * in one sentence share it, so the one with most of its sentences takes it, before others one that has no id of old.
 * @param likenessOf what two entries on one sentence must have in common to be the same.
 */
export function linkEntries<T extends Entry>(
  before: readonly T[],
  after: readonly T[],
  likenessOf: (entry: T) => string,
): Links<T> {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const vanished = before.filter(({ id }) => !now.has(id));
  const bySentence = new Map<string, T[]>(
    vanished.flatMap((entry) => sentencesOf(entry, likenessOf).map((key): [string, T[]] => [key, []])),
  );
  if (vanished.length > 0)
    for (const entry of after)
      for (const key of sentencesOf(entry, likenessOf)) bySentence.get(key)?.push(entry);
  const earlier = new Map<string, T[]>(after.map(({ id }) => [id, []]));
  const gone: T[] = [];
  for (const entry of inOrder(before)) {
    const heir = now.get(entry.id) ?? likeliest(sentencesOf(entry, likenessOf), bySentence, old);
    if (heir === undefined) gone.push(entry);
    else earlier.get(heir.id)!.push(entry);
  }
  return { links: after.map((entry) => ({ entry, earlier: earlier.get(entry.id)! })), gone };
}

/** The entry that most of the sentences support; of equals one with a new id, else the first by id. */
function likeliest<T extends Entry>(
  keys: readonly string[],
  bySentence: ReadonlyMap<string, readonly T[]>,
  old: ReadonlyMap<string, T>,
): T | undefined {
  const sentences = keys.map((key) => bySentence.get(key) ?? []);
  const candidates = inOrder([...new Set(sentences.flat())]);
  const shareOf = (candidate: T) => sentences.filter((entries) => entries.includes(candidate)).length;
  const rankOf = (candidate: T) => shareOf(candidate) + (old.has(candidate.id) ? 0 : 0.5);
  const most = Math.max(...candidates.map(rankOf));
  return candidates.find((candidate) => rankOf(candidate) === most);
}

function inOrder<T extends Entry>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function sentencesOf<T extends Entry>(entry: T, likenessOf: (entry: T) => string): string[] {
  const likeness = likenessOf(entry);
  const keys = entry.evidence.map(({ document, start, end }) => `${document} ${start} ${end} ${likeness}`);
  return [...new Set(keys)];
}
