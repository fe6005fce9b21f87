/** The command line: parses what was called, loads that command alone, and tells what fails. */
import { Command, Help } from 'commander';
import { VERSION } from '../version.js';
import { COMMANDS } from './commands.js';
import { EXIT_CODES } from './exit-codes.js';
import { fail } from './failure.js';

export async function main(): Promise<void> {
  // When errors cannot be told there is nobody to tell that to.
  process.stderr.on('error', () => {});
  let help = '';
  const show = (text: string) => {
    help += text;
  };
  try {
    const program = await programFor(process.argv.slice(2), show);
    await program.parseAsync();
  } catch (error) {
    process.exitCode = fail(error);
  }
  if (help !== '') await print(help);
}

/** Commands that write results have a writer for it, which takes longer to load than all of the help. */
async function print(help: string): Promise<void> {
  process.stdout.on('error', () => {}); // told below
  const cause = await new Promise<Error | null | undefined>((resolve) => process.stdout.write(help, resolve));
  if (!cause) return;
  const { outputErrorOf } = await import('../write/index.js');
  const error = outputErrorOf(cause);
  if (error !== null) process.exitCode = fail(error);
}

/** The program with the command that these parameters call, and the others by name only. */
async function programFor(parameters: readonly string[], show: (help: string) => void): Promise<Command> {
  const program = new Command('wirecopy')
    .description('News text in, validated records out: who said what, about whom, when.')
    .version(VERSION)
    .configureHelp({ subcommandTerm })
    .addHelpText(
      'after',
      `
Example:
  wirecopy run inputs --out outputs --published 2024-02-01
${EXIT_CODES}`,
    );
  const called = calledBy(parameters);
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    program.addCommand(name === called ? await load() : new Command(name).summary(summary));
  }
  for (const command of [program, ...program.commands]) {
    // Errors are thrown to us instead of printed and ended with; help is ours to print.
    command.exitOverride().configureOutput({ outputError: () => {}, writeOut: show });
  }
  return program;
}

/** `run` of `run inputs --json` and of `help run`: no option stands before a command. */
function calledBy(parameters: readonly string[]): string | undefined {
  const [first, second] = parameters.filter((parameter) => !parameter.startsWith('-'));
  return first === 'help' ? second : first;
}

/** How the list of commands shows one. */
function subcommandTerm(command: Command): string {
  return COMMANDS[command.name()]?.term ?? new Help().subcommandTerm(command);
}
