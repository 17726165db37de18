import type { Command } from 'commander';
import { recordDecision } from '../../record/decisions.ts';
import type { OpenLedger } from '../../record/open-ledger.ts';
import { UsageError } from '../failure.ts';
import { openCase } from '../open-case.ts';
import type { Session, SharedOptions } from '../session.ts';
import { findEntry } from '../show-entry.ts';
import { writeText } from '../write-text.ts';

interface DecideOptions extends SharedOptions {
  by?: string;
  note?: string;
}

const told: Record<'confirm' | 'reject' | 'undo', string> = {
  confirm: 'is confirmed',
  reject: 'is rejected and no longer counts',
  undo: 'stands as it did before the last decision about it',
};

/** `entente confirm|reject|undo ENTRY` */
export function addDecisions(program: Command, session: Session): void {
  const summaries: Record<'confirm' | 'reject' | 'undo', string> = {
    confirm: 'say that an entry is right',
    reject: 'say that an entry is wrong: it no longer counts',
    undo: 'take back the last decision about an entry',
  };
  for (const action of ['confirm', 'reject', 'undo'] as const) {
    program
      .command(action)
      .summary(summaries[action])
      .description(
        `${summaries[action][0]!.toUpperCase()}${summaries[action].slice(1)}. Decisions are kept with who made them and when; they outlive new versions of the report and new readers.`,
      )
      .argument('<entry>', 'its id; for undo, the whole id')
      .option('--by <name>', 'who decides (else the user of this machine)')
      .option('--note <text>', 'why')
      .addHelpText(
        'after',
        `\nExample:\n  entente ${action} e-3f9a21bc04 --by ana --note "checked against the readout"`,
      )
      .action(async (id: string, _options: unknown, command: Command) => {
        const options = command.optsWithGlobals<DecideOptions>();
        const decision = {
          action,
          by: options.by ?? session.terminal.environment.USER ?? 'unknown',
          at: session.terminal.now(),
          note: options.note ?? null,
        };
        const subject = await session.withLedger({ ...options, create: false }, async (ledger) => {
          const whole = action === 'undo' ? await findDecided(ledger, id) : await findObserved(ledger, id);
          await recordDecision(ledger.db, { subject: whole, payload: null, ...decision });
          return whole;
        });
        const text = options.json ? JSON.stringify({ subject, ...decision }) : `${subject} ${told[action]}.`;
        await writeText(session.terminal.output, `${text}\n`);
      });
  }
}

async function findObserved(open: OpenLedger, id: string): Promise<string> {
  const { ledger } = await openCase(open, null);
  const found = findEntry(ledger, id);
  if (found.kind === 'document') {
    throw new UsageError(`${found.entry.id} is a report.`, 'Decide about its entries: see entente timeline.');
  }
  return found.entry.id;
}

/** A rejected entry is no longer in the ledger's view, so it is looked for among the decisions. */
async function findDecided(open: OpenLedger, id: string): Promise<string> {
  const row = await open.db
    .selectFrom('decision')
    .select('subject')
    .where('subject', '=', id)
    .executeTakeFirst();
  if (row !== undefined) return row.subject;
  throw new UsageError(
    `Nothing was decided about "${id}".`,
    'Give the whole id, as confirm or reject printed it.',
  );
}
