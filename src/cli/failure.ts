/** Errors that end the program, said to the person who can do something about them. */
import { CommanderError } from 'commander';
import pc from 'picocolors';
import { DefectError, UsageError, WirecopyError } from '../errors.js';
import { printable } from '../printable.js';

/** Writes `error: …` and `hint: …` on standard error and returns the exit code. */
export function fail(thrown: unknown): number {
  if (thrown instanceof CommanderError && HELP_SHOWN.has(thrown.code)) return thrown.exitCode === 0 ? 0 : 2;
  const error = asWirecopyError(thrown);
  const colours = pc.createColors(pc.isColorSupported && process.stderr.isTTY);
  process.stderr.write(
    `${colours.red('error')}: ${printable(error.message)}\n${colours.dim('hint')}: ${printable(error.hint)}\n`,
  );
  if (error instanceof DefectError && error.cause instanceof Error)
    process.stderr.write(`${printableLines(error.cause.stack ?? '')}\n`);
  return error.exitCode;
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** `--help`, `--version`; and `wirecopy` alone, which is wrong usage that the help answers. */
const HELP_SHOWN: ReadonlySet<string> = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help']);

function asWirecopyError(thrown: unknown): WirecopyError {
  if (thrown instanceof WirecopyError) return thrown;
  if (thrown instanceof CommanderError) return wrongUsage(thrown);
  return new DefectError(thrown);
}

/** `error: unknown option '--ouput'\n(Did you mean --output?)` */
function wrongUsage({ message }: CommanderError): UsageError {
  return new UsageError({
    code: 'option-invalid',
    message: message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '),
    hint: 'See wirecopy --help, or wirecopy COMMAND --help.',
  });
}
