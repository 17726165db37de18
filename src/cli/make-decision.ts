import type { Command } from 'commander';
import { recordDecision } from '../record/decisions.ts';
import type { DecisionAction, DecisionOf, NewDecision } from '../vocabulary/decision.ts';
import { UsageError } from './failure.ts';
import { type DecidedCase, openDecided } from './open-decided.ts';
import type { Session, SharedOptions } from './session.ts';
import { findEntry } from './show-entry.ts';
import { writeText } from './write-text.ts';

export interface DecideOptions extends SharedOptions {
  by?: string;
  note?: string;
}

/** What is decided, before who and when are known, with what is said of it when it is kept. */
export type Made = {
  [A in DecisionAction]: Pick<DecisionOf<A>, 'subject' | 'action' | 'payload'>;
}[DecisionAction] & { said: string };

/** `--by` and `--note`, which every decision takes. */
export function addDecideOptions(command: Command): Command {
  return command
    .option('--by <name>', 'who decides (else the user of this machine)')
    .option('--note <text>', 'why');
}

/** Appends one decision about the ledger and says so. */
export async function makeDecision(
  session: Session,
  options: DecideOptions,
  build: (opened: DecidedCase) => Made,
): Promise<void> {
  const { decision, said } = await session.withLedger({ ...options, create: false }, async (open) => {
    const { said, ...made } = build(await openDecided(open));
    const decision = signDecision(session, options, made);
    return { said, decision: { id: await recordDecision(open.db, decision), ...decision } };
  });
  const text = options.json ? JSON.stringify(decision) : `Decision ${decision.id}: ${said}`;
  await writeText(session.terminal.output, `${text}\n`);
}

/** A decision with who made it, when and why. */
export function signDecision(
  { terminal }: Session,
  { by, note }: DecideOptions,
  made: Omit<Made, 'said'>,
): NewDecision {
  const signature = {
    by: by ?? terminal.environment.USER ?? 'unknown',
    at: terminal.now(),
    note: note ?? null,
  };
  return { ...made, ...signature } as NewDecision;
}

export type EntryToDecide = Exclude<ReturnType<typeof findEntry>, { kind: 'document' }>;

/**
 * The entry that a decision is about, with the findings it is made of.
 * @throws UsageError when it is a report, or not there.
 */
export function entryToDecide(opened: DecidedCase, id: string): EntryToDecide & { findings: string[] } {
  const found = findEntry(opened.ledger, id);
  if (found.kind === 'document') {
    throw new UsageError(`${found.entry.id} is a report.`, 'Decide about its entries: see entente timeline.');
  }
  return { ...found, findings: found.entry.findings ?? [found.entry.id] };
}

/** "an event", "a claim" */
export function anKind(kind: EntryToDecide['kind']): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
