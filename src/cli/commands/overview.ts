import type { Command } from 'commander';
import { compareLedgers } from '../../analyse/changes/compare-ledgers.ts';
import { buildOverview } from '../../analyse/overview/build-overview.ts';
import { sumUpChanges } from '../../analyse/overview/sum-up-changes.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { scopeOfSources } from '../case-scopes.ts';
import { UsageError } from '../failure.ts';
import { openCase } from '../open-case.ts';
import { parseDays } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatOverview } from '../show-overview.ts';
import { writeText } from '../write-text.ts';

interface OverviewOptions extends SharedOptions, AsOfOption {
  since?: string;
}

/** New entries that are told one by one. */
const newestShown = 12;

/** `entente overview` */
export function addOverview(program: Command, session: Session): void {
  program
    .command('overview')
    .summary('what this case holds')
    .description(
      'What the ledger holds: how many reports and entries, of which days, from which outlets, who is most active, what waits; with --since what later reports brought.',
    )
    .option('--since <date>', 'also what reports brought that came out after this date')
    .addOption(asOfOption())
    .addHelpText(
      'after',
      '\nExamples:\n  entente overview\n  entente overview --since 2024-10-17\n  entente overview --as-of 2024-06-30 --json',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<OverviewOptions>();
      const gazetteer = loadGazetteer();
      const asOf = options.asOf ?? null;
      const since = options.since === undefined ? null : parseDays(options.since, '--since').last;
      if (since !== null && since > (asOf ?? session.terminal.now().slice(0, 10))) {
        throw new UsageError(`${options.since} lies ahead.`, 'Write an earlier date with --since.');
      }
      const [after, before] = await session.withLedger({ ...options, create: false }, async (open) => [
        await openCase(open, asOf, gazetteer, scopeOfSources),
        since === null ? null : await openCase(open, since, gazetteer, scopeOfSources),
      ]);
      const news =
        before == null || since === null
          ? null
          : sumUpChanges(compareLedgers(before.ledger, after!.ledger), since, newestShown);
      const overview = buildOverview(after!.ledger, news, (code) => gazetteer.get(code)?.name);
      const { output, columns } = session.terminal;
      const text = options.json
        ? JSON.stringify(overview, null, 2)
        : formatOverview(overview, session.style, columns);
      await writeText(output, `${text}\n`);
    });
}
