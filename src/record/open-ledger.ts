import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { LedgerError } from './ledger-error.ts';
import { lockFolder } from './lock-folder.ts';
import { migrateLedger } from './migrate-ledger.ts';
import type { Tables } from './tables.ts';

/** How long a server may take to answer, in milliseconds. */
const connectionTimeoutMillis = 10_000;

/** An open ledger: its tables, and how to close it. Queries and writes are functions over `db`, one a file. */
export interface OpenLedger {
  readonly db: Kysely<Tables>;
  /** Where it is, as a person would name it. */
  readonly place: string;
  close(): Promise<void>;
  /** Gives what was worked out from the ledger before, while nothing in it has changed; only where it stays open. */
  remember?<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * Opens the ledger in a folder (PGlite) or at a `postgres://` address, making or migrating it first.
 * @param options.create when false, a folder without a ledger is an error instead of a new ledger.
 * @throws LedgerError when it is locked, missing, newer than this version, or unreachable.
 */
export async function openLedger(place: string, options: { create: boolean }): Promise<OpenLedger> {
  return /^postgres(ql)?:\/\//.test(place)
    ? openServer(place, options.create)
    : openFolder(place, options.create);
}

async function openFolder(folder: string, create: boolean): Promise<OpenLedger> {
  const data = join(folder, 'data');
  if (existsSync(data) && !existsSync(join(data, 'PG_VERSION'))) {
    throw new LedgerError(
      'ledger-unreachable',
      `The folder ${data} holds something other than a ledger.`,
      'Choose another folder with --case DIR.',
    );
  }
  if (!create && !existsSync(data)) {
    throw missing(folder);
  }
  const unlock = lockOrExplain(folder);
  try {
    if (!existsSync(data)) await makeDatabase(folder, data);
    // Its optimising compiler takes 400 MB for a moment and gains a run of one command nothing.
    setFlagsFromString('--wasm-tiering-budget=100000000');
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
  const making = join(folder, 'data.new');
  rmSync(making, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(making, { recursive: true });
  // A name of its own: what a killed run started may still be writing to another.
  const fresh = mkdtempSync(join(making, 'data-'));
  const script = fileURLToPath(new URL('./make-database.ts', import.meta.url));
  // Without its optimising compiler V8 needs 400 MB less for this, and no more time.
  await promisify(execFile)(process.execPath, ['--liftoff-only', script, fresh]);
  renameSync(fresh, data);
  rmSync(making, { recursive: true, force: true, maxRetries: 5 });
}

async function openServer(address: string, create: boolean): Promise<OpenLedger> {
  const pool = new Pool({ connectionString: address, max: 4, connectionTimeoutMillis });
  // A connection that breaks while idle is told by the next query, not by ending the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const place = address.replace(/\/\/[^@/]*@/, '//');
  try {
    if (!create) await requireTables(db, place);
    await migrateLedger(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof LedgerError) throw error;
    throw unreachable(place, error);
  }
  return { db, place, close: () => db.destroy() };
}

async function requireTables(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ name: string | null }>`select to_regclass('report')::text as name`.execute(db);
  if (rows[0]?.name == null) throw missing(place);
}

function missing(place: string): LedgerError {
  return new LedgerError(
    'ledger-missing',
    `There is no ledger in ${place}.`,
    'Read some reports first: entente read PATH --case DIR.',
  );
}

function unreachable(place: string, error: unknown): LedgerError {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const why = cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
  return new LedgerError(
    'ledger-unreachable',
    `The ledger at ${place} cannot be opened: ${why.replace(/\.$/, '')}.`,
    'Check that the place exists and can be written, or choose another with --case DIR.',
  );
}
