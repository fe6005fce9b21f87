/** `wirecopy export`: records in the formats of tools for annotators. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import type { ExportSummary } from '../export/index.js';
import { printable } from '../printable.js';
import { PacedWriter } from '../write/index.js';
import { counted } from './counted.js';
import { onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { showRecords } from './progress.js';

/** As `EXPORT_FORMATS` of `export/` has them; a test holds that they are the same. */
export const EXPORT_FORMAT_NAMES = ['brat', 'label-studio', 'inception', 'conllu', 'timeml', 'web-annotation'] as const;

const optionsSchema = z.strictObject({
  to: z.enum(EXPORT_FORMAT_NAMES),
  out: z.string().min(1),
  sentences: z.boolean().default(false),
  ...shared.reading,
  overwrite: z.boolean().default(false),
  quiet: z.boolean().default(false),
  json: shared.json,
  logLevel: shared.logLevel,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Writes records as files of another tool, into a folder of their own: brat, Label Studio (tasks with predictions), INCEpTION (UIMA CAS XMI), CoNLL-U,',
  'TimeML, or Web Annotations of the W3C. What the format has no way to say is counted. wirecopy import reads what annotators made of it.',
].join(' ');

export const exportCommand = new Command('export')
  .summary('records in the formats of tools for annotators')
  .description(DESCRIPTION)
  .argument('[records...]', 'folders and files of records, or -', ['outputs'])
  .addOption(new Option('--to <format>', 'the format').choices(EXPORT_FORMAT_NAMES).makeOptionMandatory())
  .addOption(
    new Option(
      '--out <folder>',
      'where the files go: a folder that is empty or not there; with conllu also a file, such as records.conllu',
    ).makeOptionMandatory(),
  )
  .addOption(
    new Option('--sentences', 'sentences, paragraphs and blocks too, where the tool draws them over everything else'),
  )
  .addOption(shared.forceOption())
  .addOption(new Option('--skip-invalid', 'leave out what is no record, or cannot be exported, and count it'))
  .addOption(new Option('--overwrite', 'write over files of the same names, and what annotators changed in them'))
  .addOption(new Option('--quiet', 'no progress and no summary'))
  .addOption(shared.jsonOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy export outputs --to brat --out annotate
  wirecopy export records.jsonl.gz --to label-studio --out tasks
${shared.EXIT_CODES}`,
  )
  .action(async (inputs: unknown) => {
    process.exitCode = await run(z.array(z.string()).parse(inputs), shared.parseOptions(optionsSchema, exportCommand));
  });

async function run(inputs: readonly string[], options: Options): Promise<number> {
  const { EXPORT_FORMATS, exportRecords } = await import('../export/index.js');
  const { RecordReader } = await import('../tables/index.js');
  const format = EXPORT_FORMATS.find(({ name }) => name === options.to);
  if (format === undefined) throw new Error(`no format ${options.to}`);
  const interrupt = onInterrupt();
  const log = createLog(options.logLevel);
  const warn = (message: string) => log.warn(message);
  const { out, force, skipInvalid, overwrite, sentences: withText, quiet } = options;
  const reader = new RecordReader({ inputs, stdin: () => process.stdin, force, skipInvalid, warn });
  const progress = showRecords(log, quiet);
  let summary: ExportSummary;
  try {
    const records = withCount(reader.records(), progress.show);
    const { signal: interrupted } = interrupt;
    summary = await exportRecords({ records, format, out, withText, skipInvalid, overwrite, interrupted, warn });
  } finally {
    progress.end();
    process.stdin.destroy();
  }
  if (options.json)
    await new PacedWriter(process.stdout).write(`${JSON.stringify({ ...summary, leftOut: reader.counts.leftOut })}\n`);
  else if (!quiet) process.stderr.write(forPerson(summary, reader.counts.leftOut));
  return summary.complete ? 0 : (interrupt.exitCode() ?? 1);
}

async function* withCount<Item>(items: AsyncIterable<Item>, show: (count: number) => void): AsyncGenerator<Item> {
  let count = 0;
  for await (const item of items) {
    yield item;
    count += 1;
    show(count);
  }
}

interface Counts {
  readonly [kind: string]: number;
}

/** Of what hangs on annotations only the number is told; --json has every kind. */
const HANGING = /^(?:value|relation) |^(?:link|group)$/;

function forPerson(summary: ExportSummary, leftOut: Counts): string {
  const { documents, empty, refused, written, notExpressible, out, format } = summary;
  const lines = [`${counted(documents, 'documents')}: ${listed(ofAnnotations(written))}; ${hanging(written)}`];
  if (Object.keys(notExpressible).length > 0) {
    const kinds = listed(ofAnnotations(notExpressible));
    lines.push(pc.yellow(`${format} does not hold: ${kinds}; ${hanging(notExpressible)}`));
  }
  const without = { ...leftOut, ...(empty > 0 ? { 'without text': empty } : {}), ...(refused > 0 ? { refused } : {}) };
  if (Object.keys(without).length > 0) lines.push(pc.yellow(`left out: ${listed(without)}`));
  lines.push(`${format}: ${printable(out)}`);
  return `${lines.join('\n')}\n`;
}

function ofAnnotations(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([kind]) => !HANGING.test(kind)));
}

/** `12 values, 3 relations` */
function hanging(counts: Counts): string {
  const sum = (isOf: RegExp) =>
    Object.entries(counts).reduce((total, [kind, count]) => total + (isOf.test(kind) ? count : 0), 0);
  return [
    counted(sum(/^value /), 'values'),
    counted(sum(/^relation /), 'relations'),
    counted(sum(/^link$/), 'links'),
    counted(sum(/^group$/), 'groups'),
  ].join(', ');
}

function listed(counts: Counts): string {
  const all = Object.entries(counts).map(([kind, count]) => counted(count, printable(kind)));
  return all.length === 0 ? 'nothing' : all.join(', ');
}
