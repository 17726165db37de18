import { basename, resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { readDataset } from '../../ingest/datasets/read-dataset.ts';
import { IngestError } from '../../ingest/ingest-error.ts';
import { type StoredDataset, storeDataset } from '../../record/store-dataset.ts';
import { type Dataset, type DatasetName, datasetNameSchema } from '../../vocabulary/dataset.ts';
import { readFoundFile } from '../collect-files.ts';
import { Progress } from '../progress.ts';
import type { Session, SharedOptions } from '../session.ts';
import { writeText } from '../write-text.ts';

interface ImportOptions extends SharedOptions {
  unlistedStates?: boolean;
}

/** `entente import atop|cow FILE…` */
export function addImport(program: Command, session: Session): void {
  program
    .command('import')
    .summary('published alliance data into the ledger')
    .description(
      'Read the published ATOP data (member-level file, and the alliance-level one beside it) or COW Formal Alliances (the file by member) into the ledger. The same files again change nothing; another release replaces the one before. Ask them with --with atop or --with cow.',
    )
    .addArgument(new Argument('<dataset>', 'which data').choices(datasetNameSchema.options))
    .argument('<file...>', 'its CSV files, as distributed')
    .option('--unlisted-states', 'keep state numbers that are not on the COW list, instead of refusing them')
    .addHelpText(
      'after',
      '\nExamples:\n  entente import atop atop5_1a.csv atop5_1m.csv\n  entente import cow alliance_v4.1_by_member.csv\n\nThe data: http://www.atopdata.org, https://correlatesofwar.org/data-sets/formal-alliances/',
    )
    .action(async (name: DatasetName, paths: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      const { folder } = session.terminal;
      const files = await Promise.all(
        paths.map(async (path) => ({
          name: basename(path),
          bytes: await readFile(resolve(folder, path), path),
        })),
      );
      const progress = new Progress(session.terminal);
      const dataset = readDataset(name, files, {
        unlisted: options.unlistedStates ?? false,
        onRow: (done, total) => {
          if (done % 250 === 0 || done === total) progress.show(done, total, `rows of ${name}`);
        },
      });
      progress.clear();
      const { stored, place } = await session.withLedger({ ...options, create: true }, async (ledger) => ({
        stored: await storeDataset(ledger.db, dataset),
        place: ledger.place,
      }));
      const { version, from, to, agreements } = dataset;
      const summary = { ledger: place, dataset: name, version, from, to, agreements: agreements.length };
      const text = options.json
        ? JSON.stringify({ ...summary, ...stored })
        : `${describeImport(dataset, stored)}\nThe ledger is ${place}.`;
      await writeText(session.terminal.output, `${text}\n`);
    });
}

async function readFile(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFoundFile(path);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    throw new IngestError(error.code, `${shown}: ${error.message}`, error.hint);
  }
}

function describeImport(
  { name, version, from, to, agreements }: Dataset,
  { outcome, before }: StoredDataset,
): string {
  const title = `${name.toUpperCase()}${version === null ? '' : ` ${version}`}`;
  const replaced = before === null ? 'the data imported before' : `${name.toUpperCase()} ${before}`;
  const what = {
    added: 'stored',
    unchanged: 'unchanged',
    replaced: `stored in place of ${replaced}`,
  }[outcome];
  return `${title}: ${agreements.length} agreements, ${from} to ${to}, ${what}.`;
}
