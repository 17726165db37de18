import type { Evidence, Ledger } from '../vocabulary/ledger.ts';

/** An entry that has the words asked for, with the sentence it rests on. */
export interface FoundEntry {
  kind: 'event' | 'agreement' | 'claim' | 'figure' | 'silence' | 'actor';
  id: string;
  summary: string;
  date: string | null;
  evidence: Evidence | null;
}

/**
 * Entries whose own words or first sentence have every word asked for (folded; the beginning of a word counts), those
 * that have them in their own words first, then the latest.
 */
export function searchEntries(ledger: Ledger, words: string): FoundEntry[] {
  const wanted = foldWords(words.replace(/["-]/g, ' ')).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const has = (text: string) => {
    const folded = ` ${foldWords(text)}`;
    return wanted.every((word) => folded.includes(` ${word}`));
  };
  const rank = ({ summary, evidence }: FoundEntry) =>
    has(summary) ? 0 : evidence !== null && has(`${summary} ${evidence.quote}`) ? 1 : 2;
  return allEntries(ledger)
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((one) => one.rank < 2)
    .sort(
      (a, b) =>
        a.rank - b.rank || compare(b.entry.date ?? '', a.entry.date ?? '') || compare(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry);
}

function allEntries({ events, agreements, claims, figures, silences, actors }: Ledger): FoundEntry[] {
  return [
    ...events.map(({ id, summary, when, evidence }) => entry('event', id, summary, when.earliest, evidence)),
    ...agreements.map(({ id, names, kind, steps, evidence }) =>
      entry(
        'agreement',
        id,
        names.length === 0 ? kind : names.join('; '),
        steps[0]?.when?.earliest ?? null,
        evidence,
      ),
    ),
    ...claims.map(({ id, speaker, stance, about, when, evidence }) =>
      entry('claim', id, `${speaker.name} ${stance}: ${about}`, when?.earliest ?? null, evidence),
    ),
    ...figures.map(({ id, measure, value, unit, when, evidence }) =>
      entry('figure', id, `${measure}: ${value} ${unit}`.trim(), when?.earliest ?? null, evidence),
    ),
    ...silences.map(({ id, who, about, asOf, evidence }) =>
      entry('silence', id, `${who.name} silent: ${about}`, asOf?.earliest ?? null, evidence),
    ),
    ...actors.map(({ id, name, aliases }) => entry('actor', id, [name, ...aliases].join('; '), null, [])),
  ];
}

function entry(
  kind: FoundEntry['kind'],
  id: string,
  summary: string,
  date: string | null,
  evidence: readonly Evidence[],
): FoundEntry {
  return { kind, id, summary, date, evidence: evidence[0] ?? null };
}

function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
