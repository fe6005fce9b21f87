/**
 * The command line. Each command declares itself in a file of its own. Only the one that is called is loaded: the list of all,
 * with what `--help` shows of them, stands here.
 */
import { Command, Help } from 'commander';
import { VERSION } from '../version.js';
import { EXIT_CODES } from './exit-codes.js';
import { fail } from './failure.js';

interface Listed {
  /** As `--help` shows it; a test holds that the command itself says the same. */
  readonly term: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: { readonly [name: string]: Listed } = {
  run: {
    term: 'run [options] [inputs...]',
    summary: 'a record for every text',
    load: async () => (await import('./run.js')).runCommand,
  },
  annotate: {
    term: 'annotate [options]',
    summary: 'records as NDJSON on standard output from NDJSON on standard input',
    load: async () => (await import('./annotate.js')).annotateCommand,
  },
  tables: {
    term: 'tables [options] [records...]',
    summary: 'tables of records: a row a statement, a mention, a date …',
    load: async () => (await import('./tables.js')).tablesCommand,
  },
  top: {
    term: 'top [options] [records...]',
    summary: 'who is quoted most in records, and what else is most in them',
    load: async () => (await import('./top.js')).topCommand,
  },
  read: {
    term: 'read [options] <inputs...>',
    summary: 'what is read from files, before anything is extracted',
    load: async () => (await import('./read.js')).readCommand,
  },
  dates: {
    term: 'dates [options] <text>',
    summary: 'the dates of one text, and why each was read so',
    load: async () => (await import('./dates.js')).datesCommand,
  },
  entities: {
    term: 'entities [options] <text>',
    summary: 'the names of one text, and why each has its type',
    load: async () => (await import('./entities.js')).entitiesCommand,
  },
  statements: {
    term: 'statements [options] <text>',
    summary: 'who says what in one text, and how each statement was found',
    load: async () => (await import('./statements.js')).statementsCommand,
  },
  register: {
    term: 'register [options] <file>',
    summary: 'who is who in a register, and why',
    load: async () => (await import('./register.js')).registerCommand,
  },
  forget: {
    term: 'forget [options]',
    summary: 'take a person or documents out of a register, tables and records',
    load: async () => (await import('./forget.js')).forgetCommand,
  },
  check: {
    term: 'check [options] [fixtures]',
    summary: 'compare the current results with fixtures',
    load: async () => (await import('./check.js')).checkCommand,
  },
  accept: {
    term: 'accept [options] [fixtures]',
    summary: 'take the current results as the expected ones',
    load: async () => (await import('./accept.js')).acceptCommand,
  },
  evaluate: {
    term: 'evaluate [options] <gold...>',
    summary: 'precision, recall and F1 against gold',
    load: async () => (await import('./evaluate.js')).evaluateCommand,
  },
  config: {
    term: 'config [options]',
    summary: 'the settings in force, and where each comes from',
    load: async () => (await import('./config.js')).configCommand,
  },
  schema: {
    term: 'schema [what]',
    summary: 'the JSON Schema of a record, or of the configuration',
    load: async () => (await import('./schema.js')).schemaCommand,
  },
};

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
