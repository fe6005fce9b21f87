/**
 * Completion for bash, zsh and fish: a fixed script that knows all commands, so that a key press starts no process. Where it knows
 * nothing better, the shell completes files.
 */
import type { DescribedCommand, DescribedOption } from './described-commands.js';

export type Shell = 'bash' | 'zsh' | 'fish';

export function scriptFor(shell: Shell, commands: readonly DescribedCommand[]): string {
  return { bash, zsh, fish }[shell](commands);
}

function bash(commands: readonly DescribedCommand[]): string {
  const choices = commands.flatMap(({ name, options }) =>
    options.filter(hasChoices).map((option) => `    '${name} ${option.name}') words='${option.choices.join(' ')}' ;;`),
  );
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.value !== null && !hasChoices(option))
      .map((option) => `'${name} ${option.name}'`),
  );
  const options = commands.map(
    ({ name, options }) => `    ${name}) words='${[...options.map((option) => option.name), '--help'].join(' ')}' ;;`,
  );
  const firsts = commands
    .filter((command) => command.argumentChoices.length > 0)
    .map((command) => `    ${command.name}) words='${command.argumentChoices.join(' ')}' ;;`);
  return `# bash completion for wirecopy
_wirecopy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=''
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} help --help --version' -- "$word"))
    return
  fi
  # The value of an option: one of its choices, else a file.
  case "$command $before" in
${choices.join('\n')}
    ${values.join(' | ')}) return ;;
  esac
  if [[ -z $words && $word == -* ]]; then
    case "$command" in
${options.join('\n')}
    esac
  elif [[ -z $words && $COMP_CWORD -eq 2 ]]; then
    case "$command" in
    help) words='${commands.map(({ name }) => name).join(' ')}' ;;
${firsts.join('\n')}
    esac
  fi
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi
}
complete -o bashdefault -o default -F _wirecopy wirecopy
`;
}

function zsh(commands: readonly DescribedCommand[]): string {
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map((command) => {
    const options = command.options.map((option) => quoted(zshOption(option)));
    const choices = command.argumentChoices;
    const rest = choices.length > 0 ? `1:${command.name}:(${choices.join(' ')})` : '*:file:_files';
    const all = [...options, quoted('--help[how to use it]'), quoted(rest)];
    return `    ${command.name})\n      _arguments -S ${all.join(' \\\n        ')} ;;`;
  });
  return `#compdef wirecopy
_wirecopy() {
  local -a commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  # What a command takes is told as if it stood alone.
  shift words
  (( CURRENT-- ))
  case $command in
    help) _describe command commands ;;
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _wirecopy ]]; then _wirecopy "$@"; else compdef _wirecopy wirecopy; fi
`;
}

/** `--format[what the files are]:format:(json jsonl)`; one that may be given again begins with a star. */
function zshOption({ name, value, choices, description }: DescribedOption): string {
  const told = `${name}[${description.replace(/[[\]\\:]/g, '\\$&')}]`;
  if (value === null) return told;
  return `*${told}:${value.replaceAll(':', '\\:')}:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}`;
}

function fish(commands: readonly DescribedCommand[]): string {
  const lines = commands.flatMap((command) => {
    const { name, summary, options } = command;
    const isCalled = `-n '__fish_seen_subcommand_from ${name}'`;
    const choices = command.argumentChoices;
    return [
      `complete -c wirecopy -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(summary)}`,
      ...(choices.length > 0 ? [`complete -c wirecopy ${isCalled} -f -a ${fishQuoted(choices.join(' '))}`] : []),
      ...options.map((option) => {
        const takes = hasChoices(option)
          ? ` -x -a ${fishQuoted(option.choices.join(' '))}`
          : option.value === null
            ? ''
            : ' -r';
        return `complete -c wirecopy ${isCalled} -l ${option.name.slice(2)}${takes} -d ${fishQuoted(option.description)}`;
      }),
    ];
  });
  return `# fish completion for wirecopy\n${lines.join('\n')}\n`;
}

function hasChoices({ choices }: DescribedOption): boolean {
  return choices.length > 0;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
