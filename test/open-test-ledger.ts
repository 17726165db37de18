import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type OpenLedger, openLedger } from '../src/record/open-ledger.ts';

export const databases = ['PGlite', 'PostgreSQL'] as const;

/** `address` opens it again; `remove` closes it and leaves nothing behind. */
export type TestLedger = OpenLedger & { address: string; remove(): Promise<void> };

let made = 0;

/** A fresh, empty ledger on the named database. */
export async function openTestLedger(database: (typeof databases)[number]): Promise<TestLedger> {
  return database === 'PGlite' ? openInFolder() : openOnServer();
}

async function openInFolder(): Promise<TestLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-ledger-'));
  const ledger = await openLedger(folder, { create: true });
  const remove = async () => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...ledger, address: folder, remove };
}

async function openOnServer(): Promise<TestLedger> {
  const address = inject('postgresAddress');
  const name = `test_${process.pid}_${made++}`;
  await onServer(address, `create database ${name}`);
  const ledger = await openLedger(`${address}/${name}`, { create: true });
  const remove = async () => {
    await ledger.close();
    await onServer(address, `drop database ${name} with (force)`);
  };
  return { ...ledger, address: `${address}/${name}`, remove };
}

async function onServer(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: `${address}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
