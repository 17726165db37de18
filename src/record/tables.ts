import type { Generated } from 'kysely';

/** The ledger's tables as Kysely sees them. JSON columns are written as text and read back parsed. */
export interface Tables {
  report: ReportTable;
  report_band: ReportBandTable;
  view: ViewTable;
  observation: ObservationTable;
  decision: DecisionTable;
  dataset: DatasetTable;
  dataset_file: DatasetFileTable;
  imported_agreement: ImportedAgreementTable;
}

interface ViewTable {
  /** What was asked, and as of which day. */
  name: string;
  /** Of all it was made from: with another stamp it holds no more. */
  stamp: string;
  kept: Generated<number>;
  content: string;
}

interface ReportBandTable {
  report: string;
  band: string;
}

interface ReportTable {
  id: string;
  source: string;
  key: Generated<string>;
  given: Generated<unknown>;
  version: number;
  /** Only the latest version of a source is current; earlier ones are kept. */
  current: boolean;
  text: string;
  sha256: string;
  title: string | null;
  outlet: string | null;
  author: string | null;
  language: string;
  url: string | null;
  published: unknown;
  known_from: unknown;
  /** Last day of `known_from`: from then on the report was surely out. Null when unknown. */
  known_by: string | null;
  blocks: unknown;
  fingerprint: unknown;
  /** Whether its fingerprint has a band in common with another report's: only those can be copies. */
  alike: Generated<boolean>;
  reader: string;
}

interface ObservationTable {
  id: string;
  report: string;
  position: number;
  kind: string;
  type: string | null;
  states: string[];
  earliest: string | null;
  latest: string | null;
  start_at: number;
  end_at: number;
  quote: string;
  found: unknown;
}

interface DecisionTable {
  id: Generated<number>;
  subject: string;
  action: string;
  by: string;
  at: string;
  note: string | null;
  payload: unknown;
}

interface DatasetTable {
  name: string;
  version: string | null;
  /** First and last day the data tell about. */
  told_from: string;
  told_to: string;
  /** Of everything in it: the same digest is the same data, read the same way. */
  digest: string;
}

interface DatasetFileTable {
  id: string;
  dataset: string;
  name: string;
  sha256: string;
  text: string;
}

interface ImportedAgreementTable {
  id: string;
  dataset: string;
  position: number;
  agreement: unknown;
}
