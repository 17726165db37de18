import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Session } from './session.ts';

/** Adds what one file under `commands/` holds. */
export type AddCommand = (program: Command, session: Session) => void;

/** The command line with some of its commands. */
export function makeProgramOf(add: readonly AddCommand[], session: Session): Command {
  const { output, errors } = session.terminal;
  const program = new Command('entente')
    .description(
      'Reads reports on relations between states and keeps a ledger of what happened, each entry with its sentence.',
    )
    .version(manifest.version, '--version', 'print the version')
    .option(
      '--case <dir>',
      'the ledger: a folder, or a postgres:// address (else ENTENTE_CASE, else ./entente-ledger)',
    )
    .option('--json', 'print results and errors as JSON')
    .helpOption('-h, --help', 'help on a command')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
      // Usage errors are said once, by runCli, as text or as JSON.
      outputError: () => undefined,
    })
    .addHelpText(
      'after',
      '\nExamples:\n  entente read reports/                     read a folder into the ledger\n  entente timeline --between RUS,PRK        what happened between two states\n  entente show e-3f9a                       an entry in its paragraph\n  entente annotate < documents.jsonl        readings only, no ledger',
    );
  for (const addCommand of add) addCommand(program, session);
  for (const command of program.commands) {
    command.exitOverride().copyInheritedSettings(program);
    // Also after the command: `entente timeline --case DIR`.
    command
      .option('--case <dir>', 'the ledger: a folder or a postgres:// address')
      .option('--json', 'print as JSON');
  }
  return program;
}
