/** `wirecopy tables`: tables of records, for spreadsheets, databases and data frames. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import { UsageError } from '../errors.js';
import { printable } from '../printable.js';
import type { Manifest } from '../tables/index.js';
import { PacedWriter, TABLE_FORMATS } from '../write/index.js';
import { onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { tablesOf } from './tables-of.js';

const optionsSchema = z.strictObject({
  out: z.string().min(1),
  format: z.enum(TABLE_FORMATS),
  maxRows: shared.count,
  raw: z.boolean().default(false),
  bom: z.boolean().default(false),
  ...shared.reading,
  ...shared.registers,
  overwrite: z.boolean().default(false),
  across: z.boolean(),
  ...shared.card,
  columns: z.boolean().default(false),
  quiet: z.boolean().default(false),
  json: shared.json,
  logLevel: shared.logLevel,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Makes tables of records: documents, sentences, entities, mentions, dates, a row for every statement, and over all documents',
  'people, organisations, places and stories. Records are files and folders as wirecopy run writes them, of any format, files of wirecopy annotate, or - for standard input. Older',
  'records are converted. Files are OUT/TABLE.FORMAT, all of them new when all are whole; OUT/tables.json says what was read,',
  'and OUT/croissant.json is a card of the data set.',
].join(' ');

export const tablesCommand = new Command('tables')
  .summary('tables of records: a row a statement, a mention, a date …')
  .description(DESCRIPTION)
  .argument('[records...]', 'folders and files of records, or -', ['outputs'])
  .addOption(new Option('--out <folder>', 'where tables go').default('tables'))
  .addOption(new Option('--format <format>', 'what the files are').choices(TABLE_FORMATS).default('parquet'))
  .addOption(
    new Option(
      '--max-rows <number>',
      'the most rows of a file; more go to TABLE-00000, TABLE-00001 … (default: 1000000)',
    ),
  )
  .addOption(new Option('--raw', 'csv: leave cells as they are that a spreadsheet would run as formulas'))
  .addOption(new Option('--bom', 'csv: begin with a byte-order mark, by which Excel tells UTF-8'))
  .addOption(shared.forceOption())
  .addOption(shared.skipInvalidOption())
  .addOption(new Option('--overwrite', 'write over tables of other records'))
  .addOption(
    new Option('--no-across', 'leave out what documents tell together: stories, people, organisations, places'),
  )
  .addOption(shared.registerOption())
  .addOption(shared.ownRegisterOption())
  .addOption(shared.datasetOption())
  .addOption(shared.licenceOption())
  .addOption(shared.citationOption())
  .addOption(new Option('--columns', 'print what all tables and columns are, in Markdown, and do nothing else'))
  .addOption(new Option('--quiet', 'no progress and no summary'))
  .addOption(shared.jsonOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy tables outputs --out tables
  wirecopy tables monday tuesday/records.jsonl.gz --out week --format csv --bom
${shared.EXIT_CODES}`,
  )
  .action(async (inputs: unknown) => {
    const options = shared.parseOptions(optionsSchema, tablesCommand);
    process.exitCode = await (options.columns ? printColumns() : tables(z.array(z.string()).parse(inputs), options));
  });

async function printColumns(): Promise<number> {
  const { tablesDocument } = await import('../tables/index.js');
  await print(tablesDocument());
  return 0;
}

async function tables(inputs: readonly string[], options: Options): Promise<number> {
  checkOptions(options);
  const interrupt = onInterrupt();
  const manifest = await tablesOf(inputs, {
    out: options.out,
    format: options.format,
    log: createLog(options.logLevel),
    isQuiet: options.quiet,
    interrupted: interrupt.signal,
    csv: { raw: options.raw, bom: options.bom },
    maxRows: options.maxRows,
    force: options.force,
    skipInvalid: options.skipInvalid,
    overwrite: options.overwrite,
    across: options.across,
    register: options.register,
    ownRegister: options.ownRegister,
    card: shared.cardOf(options),
  });
  if (manifest === null) return interrupt.exitCode() ?? 1;
  if (options.json) await print(`${JSON.stringify({ ...manifest, out: options.out })}\n`);
  else if (!options.quiet) await print(forPerson(manifest, options.out));
  return 0;
}

/** @throws {UsageError} `option-invalid` */
function checkOptions({ format, raw, bom, across, register, ownRegister }: Options): void {
  const ofCsv = raw ? '--raw' : bom ? '--bom' : null;
  if (ofCsv !== null && format !== 'csv') throw refused(ofCsv, `only files of csv have it, and --format is ${format}`);
  const ofRegister = register !== undefined ? '--register' : ownRegister !== undefined ? '--own-register' : null;
  if (ofRegister !== null && !across) throw refused(ofRegister, 'nobody is looked for with --no-across');
}

function refused(option: string, reason: string): UsageError {
  return new UsageError({
    code: 'option-invalid',
    message: `${option}: ${reason}`,
    hint: 'See wirecopy tables --help.',
  });
}

async function print(text: string): Promise<void> {
  await new PacedWriter(process.stdout).write(text);
}

/** What a card of a data set should say. */
const ASKED_OF_CARDS = ['licence', 'citation'] as const;

/** What was made, for a person. */
function forPerson(manifest: Manifest, out: string): string {
  const { tables: made, records, copies, converted, leftOut, schemaVersion } = manifest;
  const rows: [string, number][] = [
    ['records', records],
    ...Object.entries(made).map(([name, { rows }]): [string, number] => [name, rows]),
  ];
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(([name, count]) => {
    const told = name === 'statements' && copies > 0 ? `, ${count - copies} without copies` : '';
    return `${String(count).padStart(width)} ${name}${told}`;
  });
  const counted = Object.entries(converted).map(([version, count]) => `${count} of schema ${version}`);
  if (counted.length > 0) lines.push(`converted to schema ${schemaVersion}: ${printable(counted.join(', '))}`);
  const reasons = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason}`);
  if (reasons.length > 0) lines.push(pc.yellow(`left out: ${reasons.join(', ')}`));
  const missing = ASKED_OF_CARDS.filter((name) => manifest.card[name] === null);
  if (missing.length > 0) lines.push(`croissant.json says no ${missing.join(' and no ')}: --${missing.join(', --')}`);
  lines.push(`tables: ${printable(out)}/`);
  return `${lines.join('\n')}\n`;
}
