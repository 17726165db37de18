import { stringify } from 'csv-stringify/sync';
import type { OutletRecord } from '../analyse/sources/outlet-record.ts';
import type { Chain } from '../analyse/sources/trace-chains.ts';
import type { CarriedBy, EntrySources } from '../analyse/sources/trace-sources.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** Who carries an entry: its grade, the sources it rests on, then each outlet with its chains. */
export function formatSources(sources: EntrySources, style: Style, columns: number): string {
  const width = Math.max(40, Math.min(columns, 120));
  const { credibility, roots, firstReport, firstLag, speakers, outlets } = sources;
  const facts: [string, string][] = [
    [
      'credibility',
      `${credibility.digit} ${credibility.words}: ${credibility.reason}${byWhom(credibility.by)}`,
    ],
    ['rests on', tellRoots(roots)],
    ['statement of', speakers.map(({ name, rank }) => `${name} (${rank})`).join(', ')],
    [
      'first report',
      firstReport === null
        ? ''
        : `${firstReport.day}, ${firstReport.document}${firstLag === null ? '' : `, ${tellDays(firstLag, 'the event')}`}`,
    ],
  ];
  const told = facts.filter(([, value]) => value !== '');
  const indent = 14;
  const head = told
    .flatMap(([name, value]) =>
      wrapText(printable(value), width - indent).map(
        (line, at) => `${style.dim((at === 0 ? name : '').padEnd(indent))}${line}`,
      ),
    )
    .join('\n');
  return [head, ...outlets.map((one) => formatCarrier(one, style, width))].join('\n\n');
}

/** The grade and the carriers on a few lines, for `show`. */
export function sourceFacts({ credibility, roots, outlets, speakers }: EntrySources): [string, string][] {
  const best = outlets.map(({ reliability }) => reliability.letter).sort()[0] ?? 'F';
  const carriers = outlets.map(({ outlet, chains, reliability, official }) => {
    const name = outlet?.name ?? chains[0]!.title ?? chains[0]!.document;
    return `${name} ${reliability.letter}${official === null ? '' : ` (official, ${official})`}`;
  });
  return [
    ['grade', `${best}${credibility.digit} ${credibility.words}: ${credibility.reason}`],
    ['rests on', tellRoots(roots)],
    ['carried by', carriers.join(', ')],
    ['statement of', speakers.map(({ name, rank }) => `${name} (${rank})`).join(', ')],
  ];
}

function tellRoots(roots: EntrySources['roots']): string {
  const names = roots.map(({ name, documents }) =>
    documents.length > 1 ? `${name} (${documents.length})` : name,
  );
  return `${roots.length} independent ${roots.length === 1 ? 'source' : 'sources'}: ${names.join(', ')}`;
}

function formatCarrier(one: CarriedBy, style: Style, width: number): string {
  const { outlet, official, reliability, chains, lag } = one;
  const first = chains[0]!;
  const name = outlet?.name ?? first.title ?? first.document;
  const owner = official === null ? '' : ` · official, ${official}`;
  const { letter, words, reason, by } = reliability;
  const when =
    one.first === null ? 'no date' : `${one.first}${lag === null ? '' : `, ${tellDays(lag, 'the first')}`}`;
  const lines = [
    `${letter} ${words}: ${reason}${byWhom(by)}`,
    when,
    ...chains.map((chain) => `${chain.document}: ${tellChain(chain)}`),
  ];
  return [
    `${style.bold(printable(name))}${owner}`,
    ...lines.flatMap((line) =>
      wrapText(printable(line), width - 4).map((part, at) => `${at === 0 ? '  ' : '    '}${part}`),
    ),
  ].join('\n');
}

/** outlet ← agency ← spokesman */
function tellChain({ outlet, through, copyOf }: Chain): string {
  const chain = [outlet?.name ?? 'the report', ...through.map(({ name }) => name)].join(' ← ');
  const own = through.length === 0 ? `${chain}, its own word` : chain;
  return copyOf === null ? own : `${own} (copy of ${copyOf})`;
}

function tellDays(days: number, what: string): string {
  if (days === 0) return what === 'the first' ? 'the first' : `the day of ${what}`;
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `${count} after ${what}` : `${count} before ${what}`;
}

function byWhom(by: string | null): string {
  return by === null ? '' : ` (graded by ${by})`;
}

const numberColumns = ['reports', 'copies', 'events', 'own', 'roots', 'first', 'lag'] as const;

/** Every outlet in a line: owner, grade, and what it told in this ledger. */
export function formatOutlets(records: readonly OutletRecord[], style: Style, columns: number): string {
  if (records.length === 0) return 'No report in the ledger has an outlet.';
  const width = Math.max(60, Math.min(columns, 120));
  const numbers = numberColumns.reduce((sum, name) => sum + name.length + 2, 0);
  const ownerWidth = 13;
  const nameWidth = Math.min(36, width - numbers - ownerWidth - 3);
  const header = `${'outlet'.padEnd(nameWidth)} ${'owner'.padEnd(ownerWidth)} ${numberColumns.map((name) => `  ${name}`).join('')}`;
  const rows = records.map((one) => {
    const { outlet, official, reliability, reports, copies, events, own, roots, firsts, shared, lag } = one;
    const owner = official === null ? (outlet.state ?? '–') : `official ${official}`;
    const cells = [
      reports,
      copies,
      events,
      own,
      roots,
      shared === 0 ? '–' : `${firsts}/${shared}`,
      lag === null ? '–' : `${lag} d`,
    ];
    const line = cells.map((cell, at) => String(cell).padStart(numberColumns[at]!.length + 2)).join('');
    const name = printable(`${reliability.letter} ${outlet.name}`).slice(0, nameWidth);
    return `${name.padEnd(nameWidth)} ${owner.padEnd(ownerWidth)} ${line}`;
  });
  const notes = [
    'own: events it tells on its own word; roots: whose word the others are; first: of the events several outlets tell, those it had first; lag: median days from the event.',
    'The letter is the Admiralty code; entente grade changes it, entente sources ENTRY gives the reasons.',
  ];
  return [style.bold(header), ...rows, '', ...notes.flatMap((note) => wrapText(note, width))].join('\n');
}

/** The records as rows for a spreadsheet. */
export function outletsCsv(records: readonly OutletRecord[]): string {
  const rows = records.map(({ outlet, reliability, official, ...numbers }) => ({
    outlet: outlet.name,
    id: outlet.actor,
    state: outlet.state,
    official,
    reliability: reliability.letter,
    reason: reliability.reason,
    gradedBy: reliability.by,
    ...numbers,
  }));
  return stringify(rows, { header: true, escape_formulas: true });
}
