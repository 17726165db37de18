import { type Command, InvalidArgumentError, Option } from 'commander';
import { eventRows } from '../../analyse/event-rows.ts';
import { latestEvents, timeline } from '../../analyse/timeline.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { asOfOption } from '../as-of.ts';
import { scopeOfTimeline } from '../case-scopes.ts';
import { UsageError } from '../failure.ts';
import { openCase } from '../open-case.ts';
import { parseActor, parseDays, parsePair, parseTypes, settleActor } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatTimeline, timelineCsv } from '../show-timeline.ts';
import { writeText } from '../write-text.ts';

interface TimelineOptions extends SharedOptions {
  actor?: string;
  between?: string;
  type?: string;
  since?: string;
  until?: string;
  asOf?: string;
  proposals?: boolean;
  limit?: number;
  all?: boolean;
  format: 'text' | 'json' | 'csv' | 'rows';
}

/** `entente timeline` */
export function addTimeline(program: Command, session: Session): void {
  program
    .command('timeline')
    .summary('what happened, in order')
    .description(
      'What happened between which states, in order, each line with the sentence that supports it.',
    )
    .option('--actor <actor>', 'events with this state, person or organisation (name or ISO code)')
    .option('--between <a,b>', 'events in which both take part')
    .option('--type <types>', 'PLOVER types, separated by commas: CONSULT,AGREE,SUPPORT …')
    .option('--since <date>', 'events on or after this date')
    .option('--until <date>', 'events on or before this date')
    .addOption(asOfOption())
    .option('--proposals', 'findings too unsure to be entries, which wait for confirm or reject')
    .option('--limit <n>', 'the latest so many, as text (else, on a screen, the latest 100)', parseLimit)
    .option('--all', 'every event, however many')
    .addOption(
      new Option('--format <format>', 'how to print it; rows: JSON without evidence, for thousands of events')
        .choices(['text', 'json', 'csv', 'rows'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  entente timeline --between RUS,PRK --since 2023-07\n  entente timeline --actor "Saudi Arabia" --type CONSULT,AGREE\n  entente timeline --as-of 2024-06-30 --format csv > timeline.csv',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<TimelineOptions>();
      const gazetteer = loadGazetteer();
      const filter = {
        actor: options.actor === undefined ? undefined : parseActor(options.actor, gazetteer),
        between: options.between === undefined ? undefined : parsePair(options.between, gazetteer),
        types: options.type === undefined ? undefined : parseTypes(options.type),
        since: options.since === undefined ? undefined : parseDays(options.since, '--since').first,
        until: options.until === undefined ? undefined : parseDays(options.until, '--until').last,
      };
      if (filter.since !== undefined && filter.until !== undefined && filter.since > filter.until) {
        throw new UsageError(
          `${options.since} is after ${options.until}.`,
          'Write the earlier date with --since.',
        );
      }
      const asOf = options.asOf ?? null;
      const opened = await session.withLedger({ ...options, create: false }, (ledger) =>
        openCase(
          ledger,
          asOf,
          gazetteer,
          scopeOfTimeline([filter.actor, ...(filter.between ?? [])], gazetteer),
        ),
      );
      const { actor, between } = filter;
      const settle = (one: string) => settleActor(one, opened);
      const settled = {
        ...filter,
        actor: actor === undefined ? undefined : settle(actor),
        between: between === undefined ? undefined : ([settle(between[0]), settle(between[1])] as const),
      };
      const { ledger } = opened;
      const events = timeline(options.proposals ? ledger.proposals.events : ledger.events, settled);
      const waiting = options.proposals ? 0 : timeline(ledger.proposals.events, settled).length;
      const format = options.json && options.format !== 'rows' ? 'json' : options.format;
      const { output, columns } = session.terminal;
      if (format === 'json') await writeText(output, `${JSON.stringify(events, null, 2)}\n`);
      else if (format === 'rows') {
        const rows = eventRows(events, (code) => gazetteer.get(code)?.name);
        await writeText(output, `${JSON.stringify(rows)}\n`);
      } else if (format === 'csv') await writeText(output, timelineCsv(events, opened));
      else {
        const unasked = session.terminal.outputIsScreen ? mostOnScreen : Infinity;
        const limit = options.all ? Infinity : (options.limit ?? unasked);
        const { shown, before, undated } = latestEvents(events, limit);
        const text =
          events.length === 0
            ? 'Nothing in the ledger fits.'
            : formatTimeline(shown, opened, session.style, columns);
        await writeText(output, `${tellLeftOut(before, undated)}${text}\n${tellWaiting(waiting)}`);
      }
    });
}

/** Events shown on a screen without being asked for more. */
const mostOnScreen = 100;

function parseLimit(word: string): number {
  if (/^[1-9]\d{0,6}$/.test(word)) return Number(word);
  throw new InvalidArgumentError('Write a number of events, such as 50.');
}

/** Above the list, where its missing part would stand. */
function tellLeftOut(before: number, undated: number): string {
  const parts = [
    before === 0 ? [] : `${before} earlier`,
    undated === 0 ? [] : `${undated} of unknown date`,
  ].flat();
  if (parts.length === 0) return '';
  return `${parts.join(' and ')} left out: --all shows every event, --limit N more of them, --since and --until a time.\n\n`;
}

function tellWaiting(count: number): string {
  if (count === 0) return '';
  const findings = count === 1 ? '1 finding is' : `${count} findings are`;
  return `\n${findings} too unsure to stand here and wait for confirm or reject: add --proposals.\n`;
}
