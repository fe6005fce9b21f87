/**
 * All commands, in the order of the help. Each declares itself in a file of its own, which is loaded when it is called; what the
 * list shows of them stands here.
 */
import type { Command } from 'commander';

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
  report: {
    term: 'report [options] [records...]',
    summary: 'records as one page that a person opens',
    load: async () => (await import('./report.js')).reportCommand,
  },
  export: {
    term: 'export [options] [records...]',
    summary: 'records in the formats of tools for annotators',
    load: async () => (await import('./export.js')).exportCommand,
  },
  import: {
    term: 'import [options] <files...>',
    summary: 'gold and fixtures from what annotators made of an export',
    load: async () => (await import('./import.js')).importCommand,
  },
  serve: {
    term: 'serve [options] [records...]',
    summary: 'the same page for a folder that grows, with a box to annotate a text at once',
    load: async () => (await import('./serve.js')).serveCommand,
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
  pipe: {
    term: 'pipe [options] <work> [inputs...]',
    summary: 'requests of other programs, as NDJSON, and answers to them',
    load: async () => (await import('./pipe.js')).pipeCommand,
  },
  config: {
    term: 'config [options]',
    summary: 'the settings in force, and where each comes from',
    load: async () => (await import('./config.js')).configCommand,
  },
  completion: {
    term: 'completion <shell>',
    summary: 'a script that completes commands and options in your shell',
    load: async () => (await import('./completion.js')).completionCommand(allCommands),
  },
  schema: {
    term: 'schema [what]',
    summary: 'the JSON Schema of a record or of the configuration, or the columns of tables',
    load: async () => (await import('./schema.js')).schemaCommand,
  },
};

/** Loads them all, which takes several times as long as loading one. */
export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(COMMANDS).map(({ load }) => load()));
}
