import { CommanderError } from 'commander';
import { describeFailure, type ErrorObject, exitCodes } from './failure.ts';
import { forwardCommand, HeldByServer } from './forward-command.ts';
import { loadProgram } from './load-program.ts';
import { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line (without `node entente`) and gives its exit code: see `docs/` on exit codes. Never throws. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const session = new Session(terminal, runCli);
  const json = words.includes('--json');
  try {
    const program = await loadProgram(words, session);
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync([...words], { from: 'user' });
    return session.exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.done;
      session.complain(describeUsage(error), exitCodes.wrongUsage, json);
      return exitCodes.wrongUsage;
    }
    if (error instanceof HeldByServer) return forward(words, error, session);
    return complainOf(error, session, json);
  }
}

/** A server holds the ledger: it runs the command, and what it prints comes out here. */
async function forward(
  words: readonly string[],
  { server }: HeldByServer,
  session: Session,
): Promise<number> {
  try {
    return await forwardCommand(words, server, session.terminal);
  } catch (error) {
    return complainOf(error, session, words.includes('--json'));
  }
}

function complainOf(error: unknown, session: Session, json: boolean): number {
  const { exit, object } = describeFailure(error);
  session.complain(object, exit, json);
  return exit;
}

/** Commander's "error: unknown command 'x'\n(Did you mean y?)" as one sentence and what to do next. */
function describeUsage(error: CommanderError): ErrorObject {
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const message = `${first[0]?.toUpperCase() ?? ''}${first.slice(1)}`.replace(/\.?$/, '.');
  const hint = rest.join(' ').replace(/[()]/g, '').trim();
  return { code: 'usage', message, hint: hint === '' ? 'See entente --help.' : hint };
}
