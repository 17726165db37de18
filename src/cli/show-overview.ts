import type { ActiveDyad } from '../analyse/overview/active-dyads.ts';
import type { Days, Overview } from '../analyse/overview/build-overview.ts';
import type { News } from '../analyse/overview/sum-up-changes.ts';
import { printable } from './printable.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** What a case holds, for people. */
export function formatOverview(overview: Overview, style: Style, columns: number): string {
  const { counts, happened, undated, published, outlets, dyads, latestReports, news, names } = overview;
  const held = [
    tell(counts.reports, 'report') +
      (counts.copies === 0 ? '' : ` (${tell(counts.copies, 'copy', 'copies')})`),
    tell(counts.events, 'event'),
    tell(counts.agreements, 'agreement'),
    tell(counts.claims, 'claim'),
    tell(counts.figures, 'figure'),
    tell(counts.silences, 'silence'),
    tell(counts.actors, 'actor'),
  ].join(', ');
  const lines = [
    style.bold(overview.asOf === null ? 'What this case holds' : `What was known on ${overview.asOf}`),
    ...wrapText(held, columns),
    `Reports came out ${tellDays(published)}.`,
    `Events are of ${tellDays(happened)}${undated === 0 ? '' : `; ${undated} of no known date`}.`,
    ...(outlets.length === 0
      ? []
      : wrapText(
          `Outlets: ${outlets
            .slice(0, 8)
            .map(({ name, reports }) => `${printable(name)} ${reports}`)
            .join(', ')}${outlets.length > 8 ? ` and ${outlets.length - 8} more` : ''}.`,
          columns,
        )),
    `${tell(counts.conflicts, 'conflict')} (entente conflicts) and ${tell(counts.proposals, 'proposal')} (entente review) wait.`,
  ];
  if (news !== null) lines.push('', ...tellNews(news, style, columns));
  if (dyads.length > 0) {
    lines.push('', style.bold('Most active'), ...dyads.map((dyad) => tellDyad(dyad, names)));
  }
  if (latestReports.length > 0) {
    lines.push(
      '',
      style.bold('Latest reports'),
      ...latestReports.map(
        ({ id, title, outlet, published: when }) =>
          `${when === null ? 'no date   ' : showDate(when).padEnd(10)}  ${style.cyan(id)}  ${printable(outlet ?? '–')}: ${printable(title ?? 'untitled')}`,
      ),
    );
  }
  return lines.join('\n');
}

function tellNews(news: News, style: Style, columns: number): string[] {
  const { since, reports, added, confirmed, contradicted, changed, entries } = news;
  const brought = [
    tell(added.event, 'event'),
    tell(added.agreement, 'agreement'),
    tell(added.claim, 'claim'),
    tell(added.figure, 'figure'),
    tell(added.silence, 'silence'),
  ].join(', ');
  return [
    style.bold(`New since ${since}`),
    ...wrapText(
      `${tell(reports, 'report')}: ${brought} added, ${confirmed} confirmed, ${contradicted} contradicted, ${changed} changed.`,
      columns,
    ),
    ...entries.map(
      ({ entry, what, when }) =>
        `${when === null ? 'no date   ' : showDate(when).padEnd(10)}  ${style.cyan(entry)}  ${printable(what)}`,
    ),
  ];
}

function tellDyad({ pair, events, quarters }: ActiveDyad, names: Record<string, string>): string {
  const sum = (key: 'cooperation' | 'conflict') => quarters.reduce((total, one) => total + one[key], 0);
  const called = pair.map((code) => printable(names[code] ?? code)).join(' – ');
  return `${String(events).padStart(5)}  ${called}  (dated: ${sum('cooperation')} cooperative, ${sum('conflict')} hostile)`;
}

function tellDays(days: Days | null): string {
  return days === null ? 'on days not known' : `${days.first} – ${days.last}`;
}

function tell(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
