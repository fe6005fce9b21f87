#!/usr/bin/env node
/** The command line. Each command declares itself in a file of its own and loads its work when it is called. */
import { Command } from 'commander';
import { VERSION } from '../version.js';
import { acceptCommand } from './accept.js';
import { annotateCommand } from './annotate.js';
import { checkCommand } from './check.js';
import { datesCommand } from './dates.js';
import { fail } from './failure.js';
import { EXIT_CODES } from './options.js';
import { runCommand } from './run.js';
import { schemaCommand } from './schema.js';

const COMMANDS = [runCommand, annotateCommand, datesCommand, checkCommand, acceptCommand, schemaCommand];

const program = new Command('wirecopy')
  .description('News text in, validated records out: who said what, about whom, when.')
  .version(VERSION)
  .addHelpText(
    'after',
    `
Example:
  wirecopy run inputs --out outputs --published 2024-02-01
${EXIT_CODES}`,
  );

for (const command of [program, ...COMMANDS]) {
  // Errors are thrown to us instead of printed and ended with.
  command.exitOverride().configureOutput({ outputError: () => {} });
  if (command !== program) program.addCommand(command);
}

// Help, too, may be read by `head`. Commands that write results watch the stream themselves.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = fail(error);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error);
}
