import { type Kysely, sql, type Transaction } from 'kysely';
import type { Dataset } from '../vocabulary/dataset.ts';
import { digestText } from '../vocabulary/digest-text.ts';
import type { Evidence } from '../vocabulary/ledger.ts';
import { LedgerError } from './ledger-error.ts';
import type { Tables } from './tables.ts';

export interface StoredDataset {
  outcome: 'added' | 'unchanged' | 'replaced';
  /** The release that was there before; null when none was, or its release is unknown. */
  before: string | null;
}

/**
 * Stores an imported data set in one transaction: all of it or nothing. The very same data change nothing; other data
 * of this name replace what was imported before.
 * @throws LedgerError `quote-mismatch` when evidence is not what stands at its place in the files.
 */
export async function storeDataset(db: Kysely<Tables>, dataset: Dataset): Promise<StoredDataset> {
  checkEvidence(dataset);
  const files = dataset.files.map(({ id, sha256 }) => `${id} ${sha256}`).sort();
  const digest = digestText(...files, dataset.to, JSON.stringify(dataset.agreements));
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`dataset ${dataset.name}`}))`.execute(transaction);
    const present = await transaction
      .selectFrom('dataset')
      .select(['version', 'digest'])
      .where('name', '=', dataset.name)
      .executeTakeFirst();
    if (present?.digest === digest) return { outcome: 'unchanged', before: present.version };
    await transaction.deleteFrom('dataset').where('name', '=', dataset.name).execute();
    await insertDataset(transaction, dataset, digest);
    return present === undefined
      ? { outcome: 'added', before: null }
      : { outcome: 'replaced', before: present.version };
  });
}

async function insertDataset(
  transaction: Transaction<Tables>,
  { name, version, from, to, files, agreements }: Dataset,
  digest: string,
): Promise<void> {
  await transaction
    .insertInto('dataset')
    .values({ name, version, told_from: from, told_to: to, digest })
    .execute();
  await transaction
    .insertInto('dataset_file')
    .values(files.map((file) => ({ ...file, dataset: name })))
    .execute();
  const rows = agreements.map((agreement, position) => ({ id: agreement.id, position, agreement }));
  await sql`
    insert into imported_agreement (id, dataset, position, agreement)
    select id, ${name}, position, agreement
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(id text, position integer, agreement jsonb)
  `.execute(transaction);
}

function checkEvidence({ files, agreements }: Dataset): void {
  const texts = new Map(files.map(({ id, text }) => [id, text]));
  const stands = ({ document, start, end, quote }: Evidence) =>
    quote !== '' && texts.get(document)?.slice(start, end) === quote;
  for (const { id, evidence, steps, provisions } of agreements) {
    const all = [...evidence, ...[...steps, ...provisions].flatMap((part) => part.evidence)];
    if (all.every(stands)) continue;
    throw new LedgerError(
      'quote-mismatch',
      `A row quoted for ${id} is not what stands in the file.`,
      'Nothing was stored; report the fault with the file.',
    );
  }
}
