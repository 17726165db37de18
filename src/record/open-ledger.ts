import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { LedgerError } from './ledger-error.ts';
import { lockFolder } from './lock-folder.ts';
import { migrateLedger } from './migrate-ledger.ts';
import type { Tables } from './tables.ts';

/** An open ledger: its tables, and how to close it. Queries and writes are functions over `db`, one a file. */
export interface OpenLedger {
  readonly db: Kysely<Tables>;
  /** Where it is, as a person would name it. */
  readonly place: string;
  close(): Promise<void>;
}

/**
 * Opens the ledger in a folder (PGlite) or at a `postgres://` address, making or migrating it first.
 * @param options.create when false, a folder without a ledger is an error instead of a new ledger.
 * @throws LedgerError when it is locked, missing, newer than this version, or unreachable.
 */
export async function openLedger(place: string, options: { create: boolean }): Promise<OpenLedger> {
  return /^postgres(ql)?:\/\//.test(place) ? openServer(place) : openFolder(place, options.create);
}

async function openFolder(folder: string, create: boolean): Promise<OpenLedger> {
  const data = join(folder, 'data');
  if (!create && !existsSync(data)) {
    throw new LedgerError(
      'ledger-missing',
      `There is no ledger in ${folder}.`,
      'Read some reports first: entente read PATH --case DIR.',
    );
  }
  const unlock = lockOrExplain(folder);
  try {
    if (!existsSync(data)) await makeDatabase(folder, data);
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await PGlite.create(data) }) });
    await migrateLedger(db);
    return {
      db,
      place: folder,
      close: async () => {
        await db.destroy();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    if (error instanceof LedgerError) throw error;
    throw unreachable(folder, error);
  }
}

function lockOrExplain(folder: string): () => void {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw unreachable(folder, error);
  }
}

/** A run killed while the database is being made leaves nothing that looks like a ledger. */
async function makeDatabase(folder: string, data: string): Promise<void> {
  const fresh = join(folder, 'data.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const pglite = await PGlite.create(fresh);
  await pglite.close();
  renameSync(fresh, data);
}

async function openServer(address: string): Promise<OpenLedger> {
  const pool = new Pool({ connectionString: address, max: 4 });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const place = address.replace(/\/\/[^@/]*@/, '//');
  try {
    await migrateLedger(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof LedgerError) throw error;
    throw unreachable(place, error);
  }
  return { db, place, close: () => db.destroy() };
}

function unreachable(place: string, error: unknown): LedgerError {
  const why = error instanceof Error && error.message !== '' ? error.message : String(error);
  return new LedgerError(
    'ledger-unreachable',
    `The ledger at ${place} cannot be opened: ${why.replace(/\.$/, '')}.`,
    'Check that the place exists and can be written, or choose another with --case DIR.',
  );
}
