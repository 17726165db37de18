import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerError } from './ledger-error.ts';

/**
 * Takes the ledger folder for this process: PGlite does not lock its files, and two processes would corrupt them.
 * A lock left by a process that has died is taken over; one held by a live process never is.
 * @returns a function that gives the lock back.
 * @throws LedgerError `ledger-locked` naming the process that holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const own = join(folder, `lock.${process.pid}`);
  writeFileSync(own, `${process.pid}\n`);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      // A hard link appears whole or not at all, so a reader never sees a lock without its process number.
      if (tryLink(own, path)) {
        held.add(path);
        return () => releaseLock(path);
      }
      const holder = readHolder(path);
      if (holder !== null && holdsLock(holder, path)) throw lockedBy(folder, holder);
      if (holder !== null) removeDeadLock(path, holder);
    }
    throw lockedBy(folder, readHolder(path) ?? 0);
  } finally {
    rmSync(own, { force: true });
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Locks this process has taken. */
const held = new Set<string>();

/** A lock with this process's number that it has not taken is of a dead one: in a container numbers come again. */
function holdsLock(pid: number, path: string): boolean {
  return pid === process.pid ? held.has(path) : isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeDeadLock(path: string, holder: number): void {
  const aside = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // another process was quicker
  }
  // Between reading and renaming, another process may have put its own live lock there: put that one back.
  const moved = readHolder(aside);
  if (moved !== null && moved !== holder && holdsLock(moved, path)) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function releaseLock(path: string): void {
  held.delete(path);
  if (readHolder(path) === process.pid) rmSync(path, { force: true });
}

function lockedBy(folder: string, pid: number): LedgerError {
  return new LedgerError(
    'ledger-locked',
    `The ledger in ${folder} is in use by process ${pid}.`,
    `Wait until it has finished, or choose another ledger with --case DIR. If process ${pid} is not Entente, remove ${join(folder, 'lock')}.`,
  );
}
