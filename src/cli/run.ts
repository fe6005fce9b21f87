/** `wirecopy run`: a record for every text. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import type { RunResult } from '../batch/index.js';
import { printable } from '../printable.js';
import { FORMATS, formatNamed } from '../read/index.js';
import type { Manifest } from '../tables/index.js';
import { PacedWriter, RECORD_FORMATS, TABLE_FORMATS } from '../write/index.js';
import { counted, nounFor } from './counted.js';
import { onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { showProgress } from './progress.js';
import { checkRegisters } from './registers.js';
import { readConfig } from './settings.js';
import { tablesOf } from './tables-of.js';

/** Options that only tables have. */
const OF_TABLES = ['tablesFormat', 'register', 'ownRegister', 'dataset', 'licence', 'citation'] as const;

const optionsSchema = z
  .strictObject({
    out: z.string().min(1),
    as: z.enum(FORMATS.map(({ name }) => name)).optional(),
    published: shared.published,
    format: z.enum(RECORD_FORMATS),
    ...shared.settings,
    retryQuarantined: z.boolean().default(false),
    prune: z.boolean().default(false),
    tables: z.string().min(1).optional(),
    tablesFormat: z.enum(TABLE_FORMATS).optional(),
    register: z.string().min(1).optional(),
    ownRegister: z.string().min(1).optional(),
    ...shared.card,
    quiet: z.boolean().default(false),
    json: shared.json,
    logLevel: shared.logLevel,
  })
  .refine(({ format, compress = 'none' }) => format === 'jsonl' || compress === 'none', {
    path: ['compress'],
    error: 'only files of jsonl are compressed, and --format is another',
  })
  .superRefine((options, context) => {
    if (options.tables !== undefined) return;
    for (const option of OF_TABLES) {
      if (options[option] === undefined) continue;
      context.addIssue({ code: 'custom', path: [option], message: 'tables are only made with --tables' });
    }
  });
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Annotates texts and writes a record for each. Inputs are files, folders (all files in them that are',
  'news), globs in quotation marks, or - for standard input, packed by gzip or Zstandard or not. A document that',
  'cannot be processed is listed with its reason in OUT/quarantine.jsonl, and the run goes on. Run the',
  'same command again to continue after an interrupt, a crash or a change of the inputs: what is done and',
  'has not changed is not done again. OUT/index.jsonl says where the record of each document is.',
].join(' ');

export const runCommand = new Command('run')
  .summary('a record for every text')
  .description(DESCRIPTION)
  .argument('[inputs...]', 'files, folders, globs, or -', ['inputs'])
  .addOption(new Option('--out <folder>', 'where records go').default('outputs'))
  .addOption(
    new Option('--as <format>', 'what all inputs are, whatever their names').choices(FORMATS.map(({ name }) => name)),
  )
  .addOption(shared.fieldOption())
  .addOption(shared.publishedOption())
  .addOption(
    new Option('--format <format>', 'json: a file a record; jsonl, parquet: files of many, OUT/records…')
      .choices(RECORD_FORMATS)
      .default('json'),
  )
  .addOption(shared.workersOption())
  .addOption(shared.shardSizeOption())
  .addOption(shared.compressOption())
  .addOption(new Option('--retry-quarantined', 'try again what failed in an earlier run'))
  .addOption(new Option('--prune', 'drop the records of inputs that are gone'))
  .addOption(new Option('--tables <folder>', 'when it is done, tables of all records go there; see wirecopy tables'))
  .addOption(new Option('--tables-format <format>', 'what the tables are (default: parquet)').choices(TABLE_FORMATS))
  .addOption(shared.registerOption())
  .addOption(shared.ownRegisterOption())
  .addOption(shared.datasetOption())
  .addOption(shared.licenceOption())
  .addOption(shared.citationOption())
  .addOption(shared.configOption())
  .addOption(new Option('--quiet', 'no progress and no summary'))
  .addOption(shared.jsonOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Formats:
${formats()}

Examples:
  wirecopy run inputs --published 2024-02-01
  wirecopy run 'news/**/*.txt' rows.ndjson --out records --format jsonl --compress zstd --workers 4
${shared.EXIT_CODES}`,
  )
  .action(async (inputs: unknown) => {
    process.exitCode = await run(inputsSchema.parse(inputs), shared.parseOptions(optionsSchema, runCommand));
  });

/** The table of formats, a line each. */
function formats(): string {
  return FORMATS.map(({ name, label, extensions }) => {
    const told = extensions.length === 0 ? 'told by its first lines' : extensions.join(' ');
    return `  ${name.padEnd(10)} ${label} (${told})`;
  }).join('\n');
}

const inputsSchema = z.array(z.string());

async function run(inputs: readonly string[], options: Options): Promise<number> {
  const config = await readConfig(options);
  await checkRegisters(options);
  const { runBatch } = await import('../batch/index.js');
  const interrupt = onInterrupt();
  const log = createLog(options.logLevel);
  const progress = await showProgress({ isQuiet: options.quiet, log, interrupted: interrupt.signal });
  let result: RunResult;
  try {
    result = await runBatch({
      inputs,
      as: options.as === undefined ? null : formatNamed(options.as),
      out: options.out,
      format: options.format,
      published: options.published ?? null,
      config,
      retryQuarantined: options.retryQuarantined,
      prune: options.prune,
      stdin: process.stdin,
      log,
      interrupted: interrupt.signal,
      progress: progress.show,
    });
  } finally {
    progress.end();
    process.stdin.destroy();
  }
  let tables: Manifest | null = null;
  try {
    // Over its output folder, as `wirecopy tables` does, so that the bytes are the same.
    if (options.tables !== undefined && !interrupt.signal.aborted) {
      tables = await tablesOf([options.out], {
        out: options.tables,
        format: options.tablesFormat ?? 'parquet',
        log,
        isQuiet: options.quiet,
        interrupted: interrupt.signal,
        register: options.register,
        ownRegister: options.ownRegister,
        card: shared.cardOf(options),
      });
    }
  } finally {
    const isInterrupted = interrupt.exitCode() !== null;
    if (options.json) await print(forProgram(result, options, isInterrupted, tables));
    else if (!options.quiet) await print(forPerson(result, options, isInterrupted, tables));
  }
  return interrupt.exitCode() ?? (result.summary.failed > 0 ? 1 : 0);
}

async function print(text: string): Promise<void> {
  await new PacedWriter(process.stdout).write(text);
}

function forProgram(
  { summary, putAside, removed, leftOut }: RunResult,
  { out }: Options,
  interrupted: boolean,
  tables: Manifest | null,
): string {
  const counts = {
    ...summary,
    removedInputs: removed,
    leftOut: Object.fromEntries(leftOut),
    out,
    interrupted,
    putAside,
  };
  return `${JSON.stringify(tables === null ? counts : { ...counts, tables })}\n`;
}

/** Counts that are left out when they are zero. */
const RARE: ReadonlySet<string> = new Set(['failed', 'unchanged', 'removed']);

/** Reasons for which something was left out that the summary names. */
const MAX_REASONS = 8;

function forPerson(
  { summary, putAside, removed, leftOut, ...files }: RunResult,
  { out, tables: folder = '' }: Options,
  interrupted: boolean,
  tables: Manifest | null,
): string {
  const { flags, ...counts } = summary;
  const rows = Object.entries(counts).filter(([name, count]) => !RARE.has(name) || count > 0);
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(([name, count]) => {
    const row = `${String(count).padStart(width)} ${nounFor(count, name)}`;
    return name === 'failed' ? pc.red(`${row}, see ${printable(out)}/quarantine.jsonl`) : row;
  });
  const flagged = Object.entries(flags).sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  if (flagged.length > 0) {
    lines.push(`flagged (quality.flags): ${flagged.map(([code, count]) => `${count} ${code}`).join(', ')}`);
  }
  if (leftOut.length > 0) {
    const reasons = leftOut.slice(0, MAX_REASONS).map(([reason, count]) => `${count} ${reason}`);
    if (leftOut.length > MAX_REASONS) reasons.push(`${leftOut.length - MAX_REASONS} more kinds`);
    lines.push(`left out, since they are no news: ${printable(reasons.join(', '))}; see ${printable(out)}/run.json`);
  }
  if (removed.length > 0)
    lines.push(pc.yellow(`gone: ${counted(removed.length, 'inputs')}; --prune drops their records`));
  if (interrupted) {
    const kept = putAside > 0 ? `; ${putAside} more documents are finished and put aside until then` : '';
    lines.push(pc.yellow(`interrupted: run the same command again to continue${kept}`));
  }
  if (!interrupted || summary.documents > 0) lines.push(`records: ${printable(out)}/${fileNames(files)}`);
  if (tables !== null) lines.push(`tables: ${printable(folder)}/*.${tables.format}`);
  return `${lines.join('\n')}\n`;
}

function fileNames({ isOneFile, extension }: Pick<RunResult, 'isOneFile' | 'extension'>): string {
  if (extension === '.json') return '';
  return isOneFile ? `records${extension}` : `records-*${extension}`;
}
