import { type Command, InvalidArgumentError } from 'commander';
import { loadCurated } from '../ingest/curated/load-curated.ts';
import { LedgerError } from '../record/ledger-error.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { type LoadedDataset, queryDatasets } from '../record/query-datasets.ts';
import { type DatasetName, datasetNameSchema } from '../vocabulary/dataset.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import { UsageError } from './failure.ts';
import { type OpenedCase, openCase } from './open-case.ts';
import type { Session, SharedOptions } from './session.ts';

/** Where agreements come from beside the reports of the ledger. */
const sources = ['curated', ...datasetNameSchema.options] as const;
type Source = (typeof sources)[number];

/** Every agreement a question is asked of, and what is known about how much their sources tell. */
export interface LoadedAgreements {
  agreements: LedgerAgreement[];
  /** Agreement id → the last day up to which its source tells everything (see analyse/standing/world.ts). */
  complete: Map<string, string>;
  /** Agreement id → the last day of the data it is from: what was in force then may have ended since. */
  unknownAfter: Map<string, string>;
  /** Document id → the day it was surely out. */
  published: Map<string, string>;
  /** Titles of documents that are no reports: curated entries and data sets, for showing evidence. */
  titles: Map<string, string>;
  /** The reports; null when there is no ledger and none is needed. */
  opened: OpenedCase | null;
}

export interface WithOption extends SharedOptions {
  with?: Source[];
}

/** `--with curated,atop,cow` */
export function addWithOption(command: Command): Command {
  return command.option(
    '--with <sources>',
    `also ask ${sources.join(', ')} (imported before), separated by commas`,
    (words) => words.split(',').map(parseSource),
  );
}

function parseSource(word: string): Source {
  const source = sources.find((one) => one === word.trim().toLowerCase());
  if (source !== undefined) return source;
  throw new InvalidArgumentError(`The sources are ${sources.join(', ')}.`);
}

/**
 * The agreements of the ledger's reports, as known on `asOf`, and of the sources named with `--with`. With the curated
 * set alone no ledger is needed.
 * @param day the day asked about: imported data must tell about it; null when no one day is asked about.
 * @throws UsageError for data that are not imported, or that do not reach to the day.
 */
export async function loadAgreements(
  session: Session,
  options: WithOption,
  { asOf, day }: { asOf: string | null; day: string | null },
): Promise<LoadedAgreements> {
  const wanted = new Set(options.with ?? []);
  const names = datasetNameSchema.options.filter((name) => wanted.has(name));
  const { opened, datasets } = await openSources(session, options, names, asOf);
  for (const dataset of datasets) requireTold(dataset, day);
  const loaded: LoadedAgreements = {
    agreements: [...(opened?.ledger.agreements ?? [])],
    complete: new Map(),
    unknownAfter: new Map(),
    published: new Map(
      [...(opened?.reports.values() ?? [])].flatMap(({ id, knownFrom }) =>
        knownFrom?.latest == null ? [] : [[id, knownFrom.latest]],
      ),
    ),
    titles: new Map(),
    opened,
  };
  if (wanted.has('curated')) addCurated(loaded);
  for (const dataset of datasets) addDataset(loaded, dataset);
  return loaded;
}

interface OpenedSources {
  opened: OpenedCase | null;
  datasets: LoadedDataset[];
}

async function openSources(
  session: Session,
  options: WithOption,
  names: readonly DatasetName[],
  asOf: string | null,
): Promise<OpenedSources> {
  try {
    return await session.withLedger({ ...options, create: false }, async (open) => ({
      opened: await openCase(open, asOf),
      datasets: await openDatasets(open, names),
    }));
  } catch (error) {
    const isNeeded = options.with?.includes('curated') !== true || names.length > 0;
    if (isNeeded || !(error instanceof LedgerError) || error.code !== 'ledger-missing') throw error;
    return { opened: null, datasets: [] };
  }
}

async function openDatasets(open: OpenLedger, names: readonly DatasetName[]): Promise<LoadedDataset[]> {
  const datasets = await queryDatasets(open.db, names);
  const missing = names.find((name) => datasets.every((dataset) => dataset.name !== name));
  if (missing === undefined) return datasets;
  throw new UsageError(
    `The ${missing.toUpperCase()} data are not in this ledger.`,
    `Import them first: entente import ${missing} FILE.`,
  );
}

function requireTold({ name, from, to }: LoadedDataset, day: string | null): void {
  if (day === null || (day >= from && day <= to)) return;
  throw new UsageError(
    `The ${name.toUpperCase()} data tell about ${from} to ${to}, not about ${day}.`,
    day > to ? 'For later days use --with curated.' : 'Ask about a day within them.',
  );
}

function addCurated({ agreements, complete, titles }: LoadedAgreements): void {
  for (const { agreement, completeTo, document } of loadCurated()) {
    agreements.push(agreement);
    titles.set(document.id, `curated: ${document.title}, ${document.url}`);
    if (completeTo !== null) complete.set(agreement.id, completeTo);
  }
}

function addDataset(
  { agreements, complete, unknownAfter, titles }: LoadedAgreements,
  dataset: LoadedDataset,
): void {
  const { name, version, to } = dataset;
  const title = `${name.toUpperCase()} ${version ?? ''}`.trim();
  for (const agreement of dataset.agreements) {
    agreements.push(agreement);
    complete.set(agreement.id, to);
    unknownAfter.set(agreement.id, to);
    const { evidence, steps, provisions } = agreement;
    for (const { document } of [evidence, ...[...steps, ...provisions].map((part) => part.evidence)].flat())
      titles.set(document, `${title}, ${document.replace(/^[^/]*\/|@[^@]*$/g, '')}`);
  }
}
