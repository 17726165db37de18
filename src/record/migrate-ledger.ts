import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { LedgerError } from './ledger-error.ts';
import { up as makeLedger } from './migrations/0001-ledger.ts';
import { up as keepGiven } from './migrations/0002-given.ts';
import { up as keepDatasets } from './migrations/0003-datasets.ts';
import { up as widenDecisions } from './migrations/0004-decisions.ts';
import { up as fileAlike } from './migrations/0005-alike.ts';
import { up as keepViews } from './migrations/0005-views.ts';
import { up as indexWords } from './migrations/0006-search.ts';
import type { Tables } from './tables.ts';

const migrations: Record<string, Migration> = {
  '0001-ledger': { up: makeLedger },
  '0002-given': { up: keepGiven },
  '0003-datasets': { up: keepDatasets },
  '0004-decisions': { up: widenDecisions },
  '0005-alike': { up: fileAlike },
  '0005-views': { up: keepViews },
  '0006-search': { up: indexWords },
};

/**
 * Brings the tables to this version's format.
 * @throws LedgerError `ledger-newer` when a later version of Entente has written to the ledger.
 */
export async function migrateLedger(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && /previously executed migration .* is missing/i.test(error.message)) {
    throw new LedgerError(
      'ledger-newer',
      'The ledger was written by a later version of Entente.',
      'Update Entente, or choose another ledger with --case DIR.',
    );
  }
  throw error;
}
