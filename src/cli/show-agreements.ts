import { stringify } from 'csv-stringify/sync';
import type { AgreementStanding } from '../analyse/standing/agreement-standing.ts';
import { partiesOf, titleOf } from '../analyse/standing/parties-of.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

interface Row {
  agreement: LedgerAgreement;
  standing: AgreementStanding;
}

const manyParties = 6;

/** One agreement a paragraph: its standing on the day, title, parties, what is missing. */
export function formatAgreements(rows: readonly Row[], day: string, style: Style, columns: number): string {
  if (rows.length === 0) return 'No agreement fits.';
  const width = Math.max(40, Math.min(columns, 120) - 4);
  const told = rows.map(({ agreement, standing }) => {
    const lines = [
      `${agreement.kind} · ${listParties(agreement)} · last step told: ${agreement.status ?? 'none'}`,
      standing.reasons.at(-1) ?? '',
      standing.missing.length === 0 ? '' : `Not told: ${standing.missing.join('; ')}.`,
      agreement.id,
    ];
    return [
      `${colourVerdict(standing, style)}  ${style.bold(printable(titleOf(agreement)))}`,
      ...lines
        .filter((line) => line !== '')
        .flatMap((line) => wrapText(printable(line), width).map((part) => `    ${part}`)),
    ].join('\n');
  });
  return `On ${day}:\n\n${told.join('\n\n')}`;
}

export function colourVerdict({ verdict }: Pick<AgreementStanding, 'verdict'>, style: Style): string {
  const colour = { 'in force': style.green, 'not in force': style.dim, undetermined: style.yellow }[verdict];
  return colour(verdict.toUpperCase());
}

function listParties(agreement: LedgerAgreement): string {
  const names = partiesOf(agreement).map(({ name }) => name);
  if (names.length === 0) return 'parties not told';
  if (names.length <= manyParties) return names.join(', ');
  return `${names.slice(0, manyParties).join(', ')} and ${names.length - manyParties} more`;
}

/** Agreements as rows for a spreadsheet. */
export function agreementsCsv(rows: readonly Row[], day: string): string {
  const records = rows.map(({ agreement, standing }) => ({
    id: agreement.id,
    name: titleOf(agreement),
    names: agreement.names.join('; '),
    kind: agreement.kind,
    parties: partiesOf(agreement)
      .map(({ code }) => code)
      .join('; '),
    status: agreement.status,
    on: day,
    standing: standing.verdict,
    since: standing.since,
    bound: standing.parties
      .filter((party) => party.standing.verdict === 'in force')
      .map(({ code }) => code)
      .join('; '),
    reasons: standing.reasons.join(' '),
    missing: standing.missing.join('; '),
  }));
  const columns = [
    'id',
    'name',
    'names',
    'kind',
    'parties',
    'status',
    'on',
    'standing',
    'since',
    'bound',
    'reasons',
    'missing',
  ];
  return stringify(records, { header: true, columns, escape_formulas: true });
}
