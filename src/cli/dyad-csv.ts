import { stringify } from 'csv-stringify/sync';
import type { Dyad } from '../analyse/dyad/build-dyad.ts';
import { contactKindSchema, contactLevelSchema } from '../analyse/dyad/contact-words.ts';

/** The quarters of a dyad as rows for a spreadsheet; ids in the last columns. */
export function dyadCsv({ pair, quarters, turning }: Dyad): string {
  const [first, second] = pair.map(({ code }) => code);
  const change = new Map(turning.probabilities.map(({ quarter, probability }) => [quarter, probability]));
  const kinds = contactKindSchema.options;
  const levels = contactLevelSchema.options;
  const rows = quarters.map(({ quarter, contacts, cooperation, conflict, net, reports, mean }) => [
    quarter ?? 'no quarter',
    contacts.all.count,
    ...kinds.map((kind) => contacts.byKind[kind].count),
    ...levels.map((level) => contacts.byLevel[level].count),
    contacts.byDirection.first.count,
    contacts.byDirection.second.count,
    contacts.byDirection.mutual.count,
    cooperation.sum,
    conflict.sum,
    net,
    reports.count,
    mean === null ? '' : mean.toFixed(3),
    change.get(quarter ?? '')?.toFixed(3) ?? '',
    contacts.all.entries.join(' '),
    [...cooperation.entries, ...conflict.entries].join(' '),
    reports.entries.join(' '),
  ]);
  const header = [
    'quarter',
    'contacts',
    ...kinds,
    ...levels,
    `${first} to ${second}`,
    `${second} to ${first}`,
    'mutual',
    'cooperation',
    'conflict',
    'net',
    'reports',
    'net per report',
    'change probability',
    'contact entries',
    'scored entries',
    'report ids',
  ];
  return stringify([header, ...rows], { escape_formulas: true });
}
