import type { Command } from 'commander';
import { UsageError } from '../failure.ts';
import { findDecision } from '../find-decision.ts';
import { addDecideOptions, type DecideOptions, entryToDecide, makeDecision } from '../make-decision.ts';
import type { DecidedCase } from '../open-decided.ts';
import type { Session } from '../session.ts';

const summaries = {
  confirm: 'say that an entry is right',
  reject: 'say that an entry is wrong: it no longer counts',
  note: 'keep a remark with an entry',
  undo: 'take back a decision',
} as const;

const told = {
  confirm: 'is confirmed',
  reject: 'is rejected and no longer counts',
  note: 'has a note',
} as const;

const kept =
  'Decisions are kept with who made them, when and why; they outlive new versions of the report and new readers, and entente undo takes them back.';

/** `entente confirm|reject|note|undo ENTRY` */
export function addDecisions(program: Command, session: Session): void {
  for (const action of ['confirm', 'reject', 'note'] as const) {
    const command = program
      .command(action)
      .summary(summaries[action])
      .description(`${summaries[action][0]!.toUpperCase()}${summaries[action].slice(1)}. ${kept}`)
      .argument('<entry>', 'its id, or as much of it as is unique');
    if (action === 'note') command.argument('<text>', 'the remark');
    addDecideOptions(command)
      .addHelpText('after', `\nExample:\n  entente ${action} e-3f9a21bc04 ${exampleOf(action)}`)
      .action(async (id: string) => {
        const options = command.optsWithGlobals<DecideOptions>();
        const note = action === 'note' ? command.args[1] : options.note;
        await makeDecision(session, note === undefined ? options : { ...options, note }, (opened) => {
          const { entry, findings } = entryToDecide(opened, id);
          return {
            subject: entry.id,
            action,
            payload: { anchors: opened.anchor(findings) },
            said: `${entry.id} ${told[action]}.`,
          };
        });
      });
  }
  addUndo(program, session);
}

function exampleOf(action: 'confirm' | 'reject' | 'note'): string {
  return action === 'note'
    ? '"the ministry\'s own text differs" --by ana'
    : '--by ana --note "checked against the readout"';
}

function addUndo(program: Command, session: Session): void {
  const command = program
    .command('undo')
    .summary(summaries.undo)
    .description(
      'Take back a decision: the one with this number, or the last about an entry, an outlet or a judgement. What was decided before holds again.',
    )
    .argument('<entry-or-number>', 'what it was about, or its number: see entente decisions');
  addDecideOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente undo e-3f9a21bc04 --by ana --note "the ministry has confirmed it since"\n  entente undo 12',
    )
    .action(async (word: string) => {
      const options = command.optsWithGlobals<DecideOptions>();
      await makeDecision(session, options, (opened) => undo(opened, word));
    });
}

function undo(opened: DecidedCase, word: string) {
  const decision = findDecision(opened, word);
  if (decision === undefined) {
    throw new UsageError(
      /^\d+$/.test(word)
        ? `There is no decision ${word} that stands.`
        : `Nothing was decided about "${word}".`,
      'See entente decisions for what was.',
    );
  }
  const { id, subject, action } = decision;
  return {
    subject,
    action: 'undo' as const,
    payload: { decision: id },
    said: `${subject} stands as it did before decision ${id} (${action}).`,
  };
}
