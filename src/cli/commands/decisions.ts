import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type DecisionStatus, decisionStatus } from '../../resolve/decision-status.ts';
import { UsageError } from '../failure.ts';
import { decisionsAbout } from '../find-decision.ts';
import { importDecisions, parseDecisions } from '../import-decisions.ts';
import { type DecidedCase, openDecided } from '../open-decided.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatDecisions } from '../show-decisions.ts';
import { writeText } from '../write-text.ts';

interface DecisionsOptions extends SharedOptions {
  format: 'text' | 'json';
  import?: string;
  orphaned?: boolean;
}

/** `entente decisions [ENTRY]` */
export function addDecisionList(program: Command, session: Session): void {
  const command = program
    .command('decisions')
    .summary('what analysts decided, and what became of it')
    .description(
      'What was decided, by whom, when and why, and whether it holds. A decision is orphaned when no report tells any more what it was about: it is kept, and holds again when one does.',
    )
    .argument('[entry]', 'only what was decided about this entry, outlet or judgement')
    .option('--orphaned', 'only decisions about what no report tells any more')
    .option('--import <file>', 'take over decisions that another ledger exported with --format json')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  entente decisions\n  entente decisions e-3f9a21bc04\n  entente decisions --format json > decisions.json\n  entente decisions --import decisions.json --case other-ledger',
    );
  command.action(async (entry: string | undefined) => {
    const options = command.optsWithGlobals<DecisionsOptions>();
    if (options.import !== undefined) return takeOver(session, options, options.import);
    const opened = await session.withLedger({ ...options, create: false }, (open) => openDecided(open));
    const shown = chosen(opened, entry, options);
    const json = options.json || options.format === 'json';
    const text = json
      ? JSON.stringify({ $schema: 'https://entente.dev/schema/decisions/1', decisions: shown }, null, 2)
      : formatDecisions(shown, session.style, session.terminal.columns);
    await writeText(session.terminal.output, `${text}\n`);
  });
}

function chosen(
  opened: DecidedCase,
  entry: string | undefined,
  { orphaned }: DecisionsOptions,
): DecisionStatus[] {
  const all = decisionStatus(opened.decisions, opened.caseFile.decided);
  const about = entry === undefined ? null : new Set(decisionsAbout(opened, entry).map(({ id }) => id));
  return all
    .filter(({ id, subject }) => about === null || about.has(id) || subject.startsWith(entry!))
    .filter(({ status }) => orphaned !== true || status === 'orphaned');
}

async function takeOver(session: Session, options: DecisionsOptions, file: string): Promise<void> {
  const decisions = parseDecisions(await readText(resolve(session.terminal.folder, file), file), file);
  const { taken, known, orphaned } = await session.withLedger({ ...options, create: false }, async (open) => {
    const counts = await importDecisions(open, decisions);
    const { decisions: all, caseFile } = await openDecided(open);
    const status = decisionStatus(all, caseFile.decided);
    return { ...counts, orphaned: status.filter((one) => one.status === 'orphaned').length };
  });
  const text = options.json
    ? JSON.stringify({ taken, known, orphaned })
    : [
        `${taken} ${taken === 1 ? 'decision' : 'decisions'} taken over${known === 0 ? '' : `, ${known} known already`}.`,
        orphaned === 0
          ? ''
          : ` ${orphaned} in this ledger find nothing they are about: entente decisions --orphaned.`,
      ].join('');
  await writeText(session.terminal.output, `${text}\n`);
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`The file ${shown} cannot be read.`, 'Check the path after --import.');
  }
}
