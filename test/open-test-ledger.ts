import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type OpenLedger, openLedger } from '../src/record/open-ledger.ts';

export const databases = ['PGlite', 'PostgreSQL'] as const;

let made = 0;

/** A fresh, empty ledger on the named database; `remove` closes it and leaves nothing behind. */
export async function openTestLedger(
  database: (typeof databases)[number],
): Promise<OpenLedger & { remove(): Promise<void> }> {
  return database === 'PGlite' ? openInFolder() : openOnServer();
}

async function openInFolder(): Promise<OpenLedger & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-ledger-'));
  const ledger = await openLedger(folder, { create: true });
  const remove = async () => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...ledger, remove };
}

async function openOnServer(): Promise<OpenLedger & { remove(): Promise<void> }> {
  const address = inject('postgresAddress');
  const name = `test_${process.pid}_${made++}`;
  await onServer(address, `create database ${name}`);
  const ledger = await openLedger(`${address}/${name}`, { create: true });
  const remove = async () => {
    await ledger.close();
    await onServer(address, `drop database ${name} with (force)`);
  };
  return { ...ledger, remove };
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
