/** `wirecopy run`: a record for every text. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import type { Summary } from '../batch/index.js';
import { PacedWriter, RECORD_FORMATS, RECORDS_FILE } from '../write/index.js';
import { INTERRUPTED, onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  out: z.string().min(1),
  published: shared.published,
  format: z.enum(RECORD_FORMATS),
  config: shared.configFile,
  json: shared.json,
  logLevel: shared.logLevel,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Annotates texts and writes a record for each. Inputs are files (.txt, .ndjson, .jsonl), folders (all',
  'such files in them), globs in quotation marks, or - for a text on standard input. A document that',
  'cannot be processed is listed with its reason in OUT/quarantine.jsonl, and the run goes on. One',
  'process does all the work, and all of it every time.',
].join(' ');

export const runCommand = new Command('run')
  .summary('a record for every text')
  .description(DESCRIPTION)
  .argument('[inputs...]', 'files, folders, globs, or -', ['inputs'])
  .addOption(new Option('--out <folder>', 'where records go').default('outputs'))
  .addOption(shared.publishedOption())
  .addOption(
    new Option('--format <format>', `json: a file a record; jsonl: all records in OUT/${RECORDS_FILE}`)
      .choices(RECORD_FORMATS)
      .default('json'),
  )
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy run inputs --published 2024-02-01
  wirecopy run 'news/**/*.txt' rows.ndjson --out records --format jsonl
${shared.EXIT_CODES}`,
  )
  .action(async (inputs: unknown) => {
    process.exitCode = await run(inputsSchema.parse(inputs), shared.parseOptions(optionsSchema, runCommand));
  });

const inputsSchema = z.array(z.string());

async function run(inputs: readonly string[], options: Options): Promise<number> {
  const config = await readConfig(options.config);
  const { runBatch } = await import('../batch/index.js');
  const interrupted = onInterrupt();
  const summary = await runBatch({
    inputs,
    out: options.out,
    format: options.format,
    published: options.published ?? null,
    config,
    stdin: process.stdin,
    log: createLog(options.logLevel),
    interrupted,
  });
  const shown = options.json ? forProgram : forPerson;
  await new PacedWriter(process.stdout).write(shown(summary, options, interrupted.aborted));
  process.stdin.destroy();
  if (interrupted.aborted) return INTERRUPTED;
  return summary.failed > 0 ? 1 : 0;
}

function forProgram(summary: Summary, { out }: Options, interrupted: boolean): string {
  return `${JSON.stringify({ ...summary, out, interrupted })}\n`;
}

function forPerson(summary: Summary, { out, format }: Options, interrupted: boolean): string {
  const rows = Object.entries(summary).filter(([name, count]) => name !== 'failed' || count > 0);
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(([name, count]) => {
    const row = `${String(count).padStart(width)} ${name}`;
    return name === 'failed' ? pc.red(`${row}, see ${out}/quarantine.jsonl`) : row;
  });
  if (interrupted) lines.push(pc.yellow('interrupted'));
  lines.push(`records: ${format === 'json' ? `${out}/` : `${out}/${RECORDS_FILE}`}`);
  return `${lines.join('\n')}\n`;
}
