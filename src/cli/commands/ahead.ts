import type { Command } from 'commander';
import type { JudgedExpectation } from '../../analyse/ahead/list-ahead.ts';
import { listAhead } from '../../analyse/ahead/list-ahead.ts';
import { bandOf } from '../../analyse/likelihood-bands.ts';
import { timeline } from '../../analyse/timeline.ts';
import { aheadCase } from '../ahead-case.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { UsageError } from '../failure.ts';
import { type DecidedCase, openDecided } from '../open-decided.ts';
import { parseActor, parseDays, parsePair, settleActor } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatAhead } from '../show-ahead.ts';
import { writeText } from '../write-text.ts';

interface AheadOptions extends SharedOptions, AsOfOption {
  on?: string;
  between?: string;
  actor?: string;
  undated?: boolean;
}

/** `entente ahead` */
export function addAhead(program: Command, session: Session): void {
  const command = program
    .command('ahead')
    .summary('what is announced, planned or expected, and what became of it')
    .description(
      'What reports announce, plan or expect for a day to come: when, who announced it, how likely in the words used. Once its day has passed it is met or not met when a report tells so, else unknown.',
    )
    .option(
      '--on <date>',
      'the day from which to look (else that of the newest report); later reports do not count',
    )
    .option('--between <a,b>', 'in which both take part')
    .option('--actor <actor>', 'with this state, person or organisation')
    .option('--undated', 'also what was announced without a date')
    .addOption(asOfOption(', whatever --on says'))
    .addHelpText(
      'after',
      '\nExamples:\n  entente ahead\n  entente ahead --between RUS,PRK --on 2024-06-01\n  entente ahead --undated --json',
    );
  command.action(async () => {
    const options = command.optsWithGlobals<AheadOptions>();
    const given = options.on === undefined ? null : parseDays(options.on, '--on').last;
    const asOf = options.asOf ?? given;
    const opened = await session.withLedger({ ...options, create: false }, (open) => openDecided(open, asOf));
    const on = given ?? newestDay(opened) ?? options.asOf;
    if (on === undefined) {
      throw new UsageError(
        'No report in the ledger has a date.',
        'Say from which day to look: --on 2024-06-19.',
      );
    }
    const all = listAhead(aheadCase(opened), on);
    const wanted = new Set(
      timeline(
        all.map(({ event }) => event),
        filterOf(options, opened),
      ).map(({ id }) => id),
    );
    const fitting = all.filter(({ event }) => wanted.has(event.id));
    const shown = fitting.filter(({ when }) => options.undated === true || when !== null);
    const { output, columns } = session.terminal;
    const text = options.json
      ? JSON.stringify({ on, expectations: shown.map(toJson) }, null, 2)
      : formatAhead(shown, { on, undated: fitting.length - shown.length }, opened, session.style, columns);
    await writeText(output, `${text}\n`);
  });
}

function newestDay({ reports }: DecidedCase): string | undefined {
  return [...reports.values()]
    .flatMap(({ knownFrom }) => knownFrom?.latest ?? [])
    .sort()
    .at(-1);
}

function filterOf({ between, actor }: AheadOptions, opened: DecidedCase) {
  const settle = (one: string) => settleActor(one, opened);
  const pair = between === undefined ? undefined : parsePair(between, opened.gazetteer);
  return {
    actor: actor === undefined ? undefined : settle(parseActor(actor, opened.gazetteer)),
    between: pair === undefined ? undefined : ([settle(pair[0]), settle(pair[1])] as const),
  };
}

function toJson({ event, when, announcements, likelihood, status, toldBy }: JudgedExpectation) {
  const band = likelihood === null ? null : bandOf((likelihood.low + likelihood.high) / 2).words[0]!;
  return {
    entry: event.id,
    summary: event.summary,
    type: event.type,
    mode: event.mode,
    when,
    announcements,
    likelihood: likelihood === null ? null : { ...likelihood, band },
    status,
    toldBy,
  };
}
