import type { Command } from 'commander';

interface CompletedCommand {
  name: string;
  summary: string;
  words: string[];
}

/** A completion script made from the program's own commands, options and choices. */
export function formatCompletion(program: Command, shell: 'bash' | 'zsh'): string {
  const commands = program.commands.map((command) => describeCommand(command, program));
  return shell === 'bash' ? formatBash(commands) : formatZsh(commands);
}

function describeCommand(command: Command, program: Command): CompletedCommand {
  const options = [...command.options, ...program.options].flatMap((option) => option.long ?? []);
  const choices = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
  return { name: command.name(), summary: command.summary(), words: [...choices, ...options, '--help'] };
}

function formatBash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, words }) => `    ${name}) words="${words.join(' ')}" ;;`).join('\n');
  return `# bash completion for entente
_entente() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) command="$word"; break ;; esac
  done
  case "$command" in
${cases}
    *) words="${commands.map(({ name }) => name).join(' ')} --help --version" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ \${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _entente entente
`;
}

function formatZsh(commands: readonly CompletedCommand[]): string {
  const names = commands
    .map(({ name, summary }) => `    '${name}:${summary.replace(/[':]/g, ' ')}'`)
    .join('\n');
  const cases = commands
    .map(({ name, words }) => `    ${name}) compadd -- ${words.join(' ')}; _files ;;`)
    .join('\n');
  return `#compdef entente
_entente() {
  local -a commands
  commands=(
${names}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
${cases}
  esac
}
_entente "$@"
`;
}
