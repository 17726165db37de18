import { Argument, type Command } from 'commander';
import { formatCompletion } from '../format-completion.ts';
import type { Session } from '../session.ts';
import { writeText } from '../write-text.ts';

/** `entente completion bash|zsh` */
export function addCompletion(program: Command, session: Session): void {
  program
    .command('completion')
    .summary('completion for bash and zsh')
    .description('Print a script that completes commands and options on Tab.')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh']))
    .addHelpText(
      'after',
      '\nExamples:\n  entente completion bash > ~/.local/share/bash-completion/completions/entente\n  entente completion zsh > ~/.zfunc/_entente',
    )
    .action(async (shell: 'bash' | 'zsh') => {
      await writeText(session.terminal.output, formatCompletion(program, shell));
    });
}
