import type { Command } from 'commander';

interface CompletedCommand {
  name: string;
  summary: string;
  words: string[];
  /** Option → the values it takes, of options that take one of a few. */
  choices: Map<string, readonly string[]>;
}

/** A completion script made from the program's own commands, options and choices. */
export function formatCompletion(program: Command, shell: 'bash' | 'zsh'): string {
  const commands = program.commands.map((command) => describeCommand(command, program));
  return shell === 'bash' ? formatBash(commands) : formatZsh(commands);
}

function describeCommand(command: Command, program: Command): CompletedCommand {
  const options = [...command.options, ...program.options].flatMap((option) => option.long ?? []);
  const choices = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
  const words = [...new Set([...choices, ...options, '--help'])];
  const valued = command.options.flatMap(({ long, argChoices }): [string, readonly string[]][] =>
    long == null || argChoices === undefined ? [] : [[long, argChoices]],
  );
  return { name: command.name(), summary: command.summary(), words, choices: new Map(valued) };
}

/** One line a command and option that takes one of a few values: `--format` takes others in another command. */
function linesOfChoices(
  commands: readonly CompletedCommand[],
  line: (place: string, values: string) => string,
): string {
  return commands
    .flatMap(({ name, choices }) =>
      [...choices].map(([option, values]) => line(`${name}:${option}`, values.join(' '))),
    )
    .join('\n');
}

function formatBash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, words }) => `    ${name}) words="${words.join(' ')}" ;;`).join('\n');
  const values = linesOfChoices(commands, (place, all) => `    ${place}) words="${all}" ;;`);
  return `# bash completion for entente
_entente() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words command="" word before=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$before$word" in
      --case*) ;;
      -*) ;;
      *) command="$word"; break ;;
    esac
    [ "$word" = --case ] && before=--case || before=""
  done
  case "$command" in
${cases}
    *) words="${commands.map(({ name }) => name).join(' ')} --case --json --help --version" ;;
  esac
  case "$command:\${COMP_WORDS[COMP_CWORD-1]}" in
${values}
    *:--case) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ \${#COMPREPLY[@]} -eq 0 ]; then
    local IFS=$'\\n'
    COMPREPLY=($(compgen -f -- "$current"))
  fi
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
  const values = linesOfChoices(commands, (place, all) => `    ${place}) compadd -- ${all}; return ;;`);
  return `#compdef entente
_entente() {
  local -a commands
  local command="" before="" word
  commands=(
${names}
  )
  # The command is the first word that is no option and no value of --case.
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$before$word" in
      --case*|-*) ;;
      *) command="$word"; break ;;
    esac
    [[ "$word" == --case ]] && before=--case || before=""
  done
  case "$command:$words[CURRENT-1]" in
${values}
    *:--case) _files -/; return ;;
  esac
  case "$command" in
    "") _describe 'command' commands; compadd -- --case --json --help --version ;;
${cases}
  esac
}
# Works both from a folder in $fpath and when sourced after compinit.
if [[ "\${funcstack[1]}" == _entente ]]; then _entente "$@"; else compdef _entente entente; fi
`;
}
