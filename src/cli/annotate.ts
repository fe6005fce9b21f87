/** `wirecopy annotate`: records as NDJSON on standard output from NDJSON on standard input, in order. */
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.js';
import type { WirecopyError } from '../errors.js';
import type { RowResult } from '../read/index.js';
import { INTERRUPTED, onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const FORMATS = ['ndjson', 'conllu'] as const;

const optionsSchema = z.strictObject({
  published: shared.published,
  format: z.enum(FORMATS),
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
  .addOption(
    new Option('--format <format>', 'ndjson: records; conllu: tokens, parts of speech and trees in CoNLL-U')
      .choices(FORMATS)
      .default('ndjson'),
  )
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
  const answer = await answerer(options.format, config);
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
    const { output: answered, error } = answer(row);
    if (error !== undefined) {
      failed += 1;
      log.child({ line: row.line, id: row.id }).error({ code: error.code }, placed(error.message, row.line));
    }
    await output.write(answered);
  }
  process.stdin.destroy();
  if (interrupted.aborted) return INTERRUPTED;
  if (count === 0 && !output.closed.aborted) log.warn('standard input is empty: no row, no record');
  return failed > 0 ? 1 : 0;
}

interface Answer {
  readonly output: string;
  readonly error?: WirecopyError;
}

async function answerer(format: (typeof FORMATS)[number], config: Config): Promise<(row: RowResult) => Answer> {
  const { outcomeOf, treesOf } = await import('../batch/index.js');
  if (format === 'ndjson') {
    return (row) => {
      const { record, error } = outcomeOf(row, config);
      if (error === undefined) return { output: `${JSON.stringify(record)}\n` };
      return { output: `${JSON.stringify(failure(row.id, error))}\n`, error };
    };
  }
  const { conlluFailure, conlluOf } = await import('../write/index.js');
  return (row) => {
    const outcome = treesOf(row);
    if (outcome.error !== undefined) {
      const { code, message } = outcome.error;
      return { output: conlluFailure(row.id, `${code}: ${message}`), error: outcome.error };
    }
    const { segmentation, syntax } = outcome.layers;
    return { output: conlluOf(outcome.id, segmentation, syntax) };
  };
}

function failure(id: string | null, { code, message }: WirecopyError): object {
  return { id, error: { code, message } };
}

function placed(message: string, line: number): string {
  return message.startsWith(`line ${line}:`) ? message : `line ${line}: ${message}`;
}
