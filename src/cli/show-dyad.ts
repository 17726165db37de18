import type { Dyad } from '../analyse/dyad/build-dyad.ts';
import type { QuarterRow } from '../analyse/dyad/quarters.ts';
import type { ReportedCount } from '../analyse/dyad/reported-counts.ts';
import type { When } from '../vocabulary/when.ts';
import { printable } from './printable.ts';
import { scoreBar } from './score-bar.ts';
import { tellContactCounts, tellDirection } from './show-contacts.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

export interface DyadView {
  style: Style;
  columns: number;
  /** With the ids behind each quarter. */
  entries: boolean;
}

const barHalf = 10;
const mostScore = 10;

/** A dyad as a person reads it, section by section; fits 80 columns. */
export function formatDyad(dyad: Dyad, view: DyadView): string {
  const { style } = view;
  const wrap = wrapper(view);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')];
  const names = dyad.pair.map(({ name }) => name);
  const parts = [
    [style.bold(printable(names.join(' – '))), ...wrap(tellScope(dyad))].join('\n'),
    ...section(`Agreements, on ${dyad.day}`, tellAgreements(dyad, wrap, style)),
    ...section('Contacts', tellContacts(dyad, view)),
    ...section(
      'Reported counts beside those itemised',
      dyad.reportedCounts.flatMap((one) => wrap(tellCount(one))),
    ),
    ...section('Cooperation and conflict by quarter', tellQuarters(dyad, view)),
    ...section('Turning points', tellTurning(dyad).flatMap(wrap)),
    ...section(
      'Figures',
      dyad.figures.flatMap(({ id, measure, value, unit, bound, when, by }) =>
        wrap(
          [
            `${measure}: ${bound === 'exact' ? '' : `${bound} `}${value.toLocaleString('en')} ${unit}`.trim(),
            when === null ? null : showDate(when),
            by?.name,
            id,
          ]
            .filter((part) => part != null)
            .join(' · '),
        ),
      ),
    ),
    ...section(
      'Claims',
      dyad.claims.flatMap(({ entry, speaker, stance, about, when }) =>
        wrap(
          `${when === null ? '' : `${showDate(when)} `}${speaker} ${stance === 'neither' ? 'neither confirms nor denies' : stance}: ${about.replace(/\s+/g, ' ').trim()} · ${entry}`,
        ),
      ),
    ),
    ...section(
      'Conflicts',
      dyad.conflicts.flatMap(({ kind, note, claims }) => wrap(`${kind}: ${note} · ${claims.join(' ')}`)),
    ),
  ];
  return [...parts, ...(parts.length === 1 ? ['  Nothing in the ledger lies between them.'] : [])].join(
    '\n\n',
  );
}

type Wrap = (words: string) => string[];

/** Paragraphs with a hanging indent. */
function wrapper({ columns }: Pick<DyadView, 'columns'>): Wrap {
  const width = Math.max(40, Math.min(columns, 120) - 4);
  return (words) =>
    wrapText(printable(words), width).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
}

function tellScope({ reports, since, until, asOf }: Dyad): string {
  const bounds = [
    since === null ? null : `since ${since}`,
    until === null ? null : `until ${until}`,
    asOf === null ? null : `as known on ${asOf}`,
  ].filter((part) => part !== null);
  const told = reports.count === 1 ? '1 report names both' : `${reports.count} reports name both`;
  return `${[told, ...bounds].join(', ')}.`;
}

function tellAgreements({ agreements }: Dyad, wrap: Wrap, style: Style): string[] {
  return agreements.flatMap(({ entry, title, status, verdict, since, missing }) => {
    const parts = [
      since === null ? verdict : `${verdict} since ${since}`,
      `last step told: ${status ?? 'none'}`,
      missing.length === 0 ? null : `not told: ${missing.join('; ')}`,
    ];
    return [
      ...wrap(`${title} · ${entry}`),
      ...wrap(parts.filter((part) => part !== null).join(' · ')).map((line) => style.dim(`  ${line}`)),
    ];
  });
}

/** A date in its own column, then what it is of. */
function dated(when: When | null, words: string, { columns }: DyadView): string[] {
  const width = Math.max(40, Math.min(columns, 120) - 14);
  return wrapText(printable(words), width).map((line, index) => {
    const date = index === 0 && when !== null ? showDate(when) : '';
    return `  ${date.padEnd(12)}${line}`;
  });
}

function tellContacts(dyad: Dyad, view: DyadView): string[] {
  const { style } = view;
  const codes = dyad.pair.map(({ code }) => code);
  if (dyad.contacts.length === 0 && dyad.uncounted.length === 0) return [];
  return [
    ...wrapper(view)(`${tellContactCounts(dyad.contactCounts, codes)}.${tellUndated(dyad)}`),
    ...dyad.contacts.flatMap(({ entry, when, kind, level, direction, summary }) => [
      ...dated(when, summary, view),
      ...dated(null, `${tellDirection(direction, codes)} · ${kind} · ${level} · ${entry}`, view).map(
        style.dim,
      ),
    ]),
    ...dyad.uncounted.flatMap(({ entry, factuality, when, summary }) =>
      dated(when, `not counted (${factuality}): ${summary} · ${entry}`, view),
    ),
  ];
}

/** A loose mention may tell of a contact that stands here with its day. */
function tellUndated({ contacts }: Dyad): string {
  const loose = contacts.filter(({ quarter }) => quarter === null).length;
  return loose === 0 ? '' : ` ${loose} are not dated to a quarter and may be tellings of the others.`;
}

function tellCount({
  entry,
  measure,
  value,
  unit,
  bound,
  by,
  period,
  itemised,
  possibly,
  missing,
}: ReportedCount): string {
  const number = `${bound === 'exact' ? '' : `${bound} `}${value} ${unit}`;
  const who = by === null ? '' : `, by ${by.name}`;
  const head = `${number} reported (${measure}${who} · ${entry})`;
  if (period === null || itemised === null || missing === null)
    return `${head}: no period told, so nothing to hold it against.`;
  const ids = itemised.entries.length === 0 ? '' : ` (${itemised.entries.join(' ')})`;
  const loose = possibly?.count ? `, ${possibly.count} more dated too loosely to tell` : '';
  const rest =
    missing > 0
      ? `; ${missing} not itemised`
      : missing < 0
        ? `; the ledger itemises ${-missing} more than reported`
        : '';
  return `${head}, ${itemised.count} itemised${ids}${loose}, ${period.from} to ${period.to}${rest}.`;
}

function tellQuarters({ quarters, turning, intensitySource }: Dyad, view: DyadView): string[] {
  if (quarters.length === 0) return [];
  const { style } = view;
  const turns = new Set(turning.points.map(({ quarter }) => quarter));
  const head = `  ${'quarter'.padEnd(9)}${'contacts'.padStart(8)}${'coop'.padStart(8)}${'conf'.padStart(8)}${'reports'.padStart(9)}${'/report'.padStart(9)}`;
  const rows = quarters.flatMap((row) => {
    const mark = row.quarter !== null && turns.has(row.quarter) ? ' ◀' : '';
    const cells = [
      String(row.contacts.all.count).padStart(8),
      row.cooperation.sum.toFixed(1).padStart(8),
      row.conflict.sum.toFixed(1).padStart(8),
      String(row.reports.count).padStart(9),
      (row.mean === null ? '–' : row.mean.toFixed(1)).padStart(9),
    ].join('');
    const bar = scoreBar((row.mean ?? 0) / mostScore, barHalf).trimEnd();
    const colour = (row.mean ?? 0) < 0 ? style.red : style.green;
    const line = `  ${(row.quarter ?? 'undated').padEnd(9)}${cells}  ${colour(bar)}${mark}`;
    return view.entries ? [line, ...tellEntries(row, view)] : [line];
  });
  const note = `Contacts itemised; PLOVER scores (−10 to +10 an event) added up; reports that came out in the quarter or tell of it; net score per report as a bar${turns.size > 0 ? '; ◀ a turn' : ''}. Scores: ${intensitySource.title}.`;
  return [style.dim(head), ...rows, ...wrapper(view)(note).map((line) => style.dim(line))];
}

function tellEntries({ cooperation, conflict, reports }: QuarterRow, view: DyadView): string[] {
  const lists = [
    ['coop', cooperation.entries],
    ['conf', conflict.entries],
    ['reports', reports.entries],
  ] as const;
  return lists
    .filter(([, ids]) => ids.length > 0)
    .flatMap(([name, ids]) => wrapper(view)(`${name}: ${ids.join(' ')}`))
    .map((line) => view.style.dim(`  ${line}`));
}

function tellTurning({ turning }: Dyad): string[] {
  const percent = (probability: number) => `${Math.round(probability * 100)} %`;
  if (turning.quarters === 0) return [];
  if (turning.reason !== null) return [turning.reason];
  if (turning.points.length === 0) {
    const likeliest = turning.probabilities.reduce((best, one) =>
      one.probability > best.probability ? one : best,
    );
    return [
      `None is likelier than not; the likeliest is ${likeliest.quarter} (${percent(likeliest.probability)}).`,
    ];
  }
  return turning.points.map(
    ({ quarter, probability, within, before, after }) =>
      `${quarter}: from ${before.toFixed(1)} to ${after.toFixed(1)} per report. A change between ${within.from} and ${within.to}: ${percent(within.probability)}; just then: ${percent(probability)}.`,
  );
}
