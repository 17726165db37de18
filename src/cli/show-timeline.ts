import { stringify } from 'csv-stringify/sync';
import type { LedgerEvent } from '../vocabulary/ledger.ts';
import type { When } from '../vocabulary/when.ts';
import type { OpenedCase } from './open-case.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const dateWidth = 12;
const typeWidth = 10;

/** The timeline as a person reads it: date, type, what happened, then the sentence and where it stands. */
export function formatTimeline(
  events: readonly LedgerEvent[],
  { reports }: OpenedCase,
  style: Style,
  columns: number,
): string {
  const indent = ' '.repeat(dateWidth);
  const width = Math.max(40, Math.min(columns, 120) - dateWidth);
  return events
    .map((event) => {
      const head = `${style.bold(showDate(event.when).padEnd(dateWidth))}${colourType(event, style)}${printable(event.summary)}${showDoubt(event, style)}`;
      const evidence = event.evidence[0]!;
      const quote = wrapText(`“${printable(evidence.quote).trim()}”`, width).map(
        (line) => indent + style.dim(line),
      );
      const report = reports.get(evidence.document);
      const parts = [
        report?.outlet ?? report?.title ?? evidence.document,
        report?.knownFrom?.value,
        event.sources > 1 ? `${event.sources} sources` : undefined,
        event.id,
      ];
      const source =
        indent + style.cyan(printable(parts.filter((part) => part !== undefined && part !== '').join(' · ')));
      return [head, ...quote, source].join('\n');
    })
    .join('\n\n');
}

/** The timeline as rows for a spreadsheet. */
export function timelineCsv(events: readonly LedgerEvent[], { reports }: OpenedCase): string {
  const names = (actors: LedgerEvent['initiators']) => actors.map((actor) => actor.name).join('; ');
  const rows = events.map((event) => ({
    id: event.id,
    date: event.when.value,
    earliest: event.when.earliest,
    latest: event.when.latest,
    type: event.type,
    mode: event.mode,
    initiators: names(event.initiators),
    recipients: names(event.recipients),
    place: event.place,
    factuality: event.factuality,
    sources: event.sources,
    confidence: event.confidence.toFixed(2),
    summary: event.summary,
    quote: event.evidence[0]!.quote.replace(/\s+/g, ' '),
    document: event.evidence[0]!.document,
    outlet: reports.get(event.evidence[0]!.document)?.outlet ?? null,
  }));
  const columns = [
    'id',
    'date',
    'earliest',
    'latest',
    'type',
    'mode',
    'initiators',
    'recipients',
    'place',
    'factuality',
    'sources',
    'confidence',
    'summary',
    'quote',
    'document',
    'outlet',
  ];
  return stringify(rows, { header: true, columns, escape_formulas: true });
}

/** A date as short as it is known: a day, a month, a year, a span of days, or `no date`. */
export function showDate(when: When): string {
  const { earliest, latest, value } = when;
  if (earliest === null && latest === null) return 'no date';
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return value;
  if (earliest === null) return `≤${latest}`;
  if (latest === null) return `≥${earliest.slice(0, 7)}`;
  if (earliest === latest) return earliest;
  if (daysBetween(earliest, latest) <= 31) return `~${earliest.slice(0, 7)}`;
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return `~${earliest.slice(0, 4)}`;
  return `≥${earliest.slice(0, 7)}`;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function colourType(event: LedgerEvent, style: Style): string {
  const label = event.type.padEnd(typeWidth);
  const conflict = new Set([
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'PROTEST',
    'SANCTION',
    'MOBILIZE',
    'COERCE',
    'ASSAULT',
  ]);
  return conflict.has(event.type) ? style.red(label) : style.green(label);
}

/** What keeps an event from being a plain fact, in words. */
function showDoubt(event: LedgerEvent, style: Style): string {
  const words: Record<LedgerEvent['factuality'], string> = {
    'CT+': '',
    'PR+': 'probable',
    'PS+': 'possible',
    'CT-': 'told as not so',
    'PR-': 'probably not so',
    'PS-': 'perhaps not so',
    CTu: 'unsettled',
    Uu: 'not told as a fact',
  };
  const word = words[event.factuality];
  return word === '' ? '' : style.yellow(` (${word})`);
}
