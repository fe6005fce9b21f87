/** What every command takes, as data: for completion in shells and for the page of all options in `docs/`. */
import { type Command, Help } from 'commander';

export interface DescribedOption {
  /** `--format <format>` */
  readonly flags: string;
  /** `--format` */
  readonly name: string;
  /** What its value is called, `format`; null where it takes none. */
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  readonly description: string;
}

export interface DescribedCommand {
  readonly name: string;
  /** `run [options] [inputs...]` */
  readonly term: string;
  readonly summary: string;
  readonly description: string;
  /** What the first argument may be, where that is a list. */
  readonly argumentChoices: readonly string[];
  readonly options: readonly DescribedOption[];
}

export function describedCommand(command: Command): DescribedCommand {
  return {
    name: command.name(),
    term: new Help().subcommandTerm(command),
    summary: command.summary(),
    description: command.description(),
    argumentChoices: command.registeredArguments[0]?.argChoices ?? [],
    options: command.options.map((option) => ({
      flags: option.flags,
      name: option.long ?? option.flags,
      value: /[<[](.+?)[>\]]/.exec(option.flags)?.[1] ?? null,
      choices: option.argChoices ?? [],
      defaultValue: typeof option.defaultValue === 'string' ? option.defaultValue : null,
      description: option.description,
    })),
  };
}
