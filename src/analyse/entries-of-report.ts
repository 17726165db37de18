import type { Evidence, Ledger } from '../vocabulary/ledger.ts';

/** An entry that a report supports, at the place where it does. */
export interface ReportEntry {
  kind: 'event' | 'agreement' | 'claim' | 'figure' | 'silence' | 'proposal';
  id: string;
  summary: string;
  start: number;
  end: number;
}

/** All that the ledger has from one report, in the order of its text; entry by entry, each place once. */
export function entriesOfReport(ledger: Ledger, document: string): ReportEntry[] {
  const { events, agreements, claims, figures, silences, proposals } = ledger;
  const at = (kind: ReportEntry['kind'], id: string, summary: string, evidence: readonly Evidence[]) =>
    evidence
      .filter((one) => one.document === document)
      .map(({ start, end }) => ({ kind, id, summary, start, end }));
  return [
    ...events.flatMap(({ id, summary, evidence }) => at('event', id, summary, evidence)),
    ...agreements.flatMap(({ id, names, kind, evidence }) => at('agreement', id, names[0] ?? kind, evidence)),
    ...claims.flatMap(({ id, speaker, stance, about, evidence }) =>
      at('claim', id, `${speaker.name} ${stance}: ${about}`, evidence),
    ),
    ...figures.flatMap(({ id, measure, value, unit, evidence }) =>
      at('figure', id, `${measure}: ${value} ${unit}`.trim(), evidence),
    ),
    ...silences.flatMap(({ id, who, about, evidence }) =>
      at('silence', id, `${who.name} silent: ${about}`, evidence),
    ),
    ...proposals.events.flatMap(({ id, summary, evidence }) => at('proposal', id, summary, evidence)),
    ...proposals.claims.flatMap(({ id, speaker, stance, about, evidence }) =>
      at('proposal', id, `${speaker.name} ${stance}: ${about}`, evidence),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}
