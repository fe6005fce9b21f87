/** `wirecopy annotate`: records as NDJSON on standard output from NDJSON on standard input, in order. */
import { Command } from 'commander';
import { z } from 'zod';
import type { WirecopyError } from '../errors.js';
import { INTERRUPTED, onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  published: shared.published,
  config: shared.configFile,
  logLevel: shared.logLevel,
});

const DESCRIPTION = [
  'Reads one JSON object a line from standard input, { "text", "id"?, "published"? }, and writes one',
  'record a line to standard output, in the same order. A line that cannot be processed gives { "id",',
  '"error": { "code", "message" } } in its place; the others go on. Blank lines are skipped.',
].join(' ');

export const annotateCommand = new Command('annotate')
  .summary('records as NDJSON on standard output from NDJSON on standard input')
  .description(DESCRIPTION)
  .addOption(shared.publishedOption())
  .addOption(shared.configOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Example:
  echo '{"text": "Dockers walked out on Thursday.", "published": "2024-03-07"}' | wirecopy annotate
${shared.EXIT_CODES}`,
  )
  .action(async () => {
    process.exitCode = await annotate(parse());
  });

function parse(): z.infer<typeof optionsSchema> {
  return shared.parseOptions(optionsSchema, annotateCommand);
}

async function annotate(options: z.infer<typeof optionsSchema>): Promise<number> {
  const config = await readConfig(options.config);
  const { outcomeOf } = await import('../batch/index.js');
  const { readRows, until } = await import('../read/index.js');
  const { PacedWriter } = await import('../write/index.js');
  const log = createLog(options.logLevel);
  const interrupted = onInterrupt();
  const output = new PacedWriter(process.stdout);
  const rows = readRows(process.stdin, { published: options.published ?? null, maxBytes: config.limits.bytes });
  let count = 0;
  let failed = 0;
  for await (const row of until(rows, interrupted, output.closed)) {
    count += 1;
    const { record, error } = outcomeOf(row, config);
    if (error !== undefined) {
      failed += 1;
      log.child({ line: row.line, id: row.id }).error({ code: error.code }, placed(error.message, row.line));
    }
    await output.write(`${JSON.stringify(error === undefined ? record : failure(row.id, error))}\n`);
  }
  process.stdin.destroy();
  if (interrupted.aborted) return INTERRUPTED;
  if (count === 0 && !output.closed.aborted) log.warn('standard input is empty: no row, no record');
  return failed > 0 ? 1 : 0;
}

function failure(id: string | null, { code, message }: WirecopyError): object {
  return { id, error: { code, message } };
}

function placed(message: string, line: number): string {
  return message.startsWith(`line ${line}:`) ? message : `line ${line}: ${message}`;
}
