/** `wirecopy report`: records as one page that a person opens. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import { printable } from '../printable.js';
import type { ReportMade } from '../report/index.js';
import { PacedWriter } from '../write/index.js';
import { counted } from './counted.js';
import { onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { showRecords } from './progress.js';

const optionsSchema = z.strictObject({
  out: z.string().min(1),
  title: z.string().min(1).max(1000).optional(),
  against: z.string().min(1).optional(),
  ...shared.reading,
  quiet: z.boolean().default(false),
  json: shared.json,
  logLevel: shared.logLevel,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Makes one page of records that any browser opens, without a network: the articles with what was found in them, who said what, people and organisations,',
  'places on a map, a timeline, filters and charts. Records are what wirecopy tables takes. The page holds all their texts: whoever has it can read them.',
].join(' ');

export const reportCommand = new Command('report')
  .summary('records as one page that a person opens')
  .description(DESCRIPTION)
  .argument('[records...]', 'folders and files of records, or -', ['outputs'])
  .addOption(new Option('--out <file>', 'the page').default('report.html'))
  .addOption(new Option('--title <title>', 'what the page is called (default: the names of what is read)'))
  .addOption(
    new Option(
      '--against <records>',
      'records of another run: the page shows what is new, gone and changed since then',
    ),
  )
  .addOption(shared.forceOption())
  .addOption(shared.skipInvalidOption())
  .addOption(new Option('--quiet', 'no progress and no summary'))
  .addOption(shared.jsonOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy report outputs --out report.html
  wirecopy report today --against yesterday --out changes.html
${shared.EXIT_CODES}`,
  )
  .action(async (inputs: unknown) => {
    process.exitCode = await report(
      z.array(z.string()).parse(inputs),
      shared.parseOptions(optionsSchema, reportCommand),
    );
  });

async function report(inputs: readonly string[], options: Options): Promise<number> {
  const { makeReport } = await import('../report/index.js');
  const interrupt = onInterrupt();
  const log = createLog(options.logLevel);
  const progress = showRecords(log, options.quiet);
  let made: ReportMade | null;
  try {
    made = await makeReport({
      inputs,
      stdin: () => process.stdin,
      out: options.out,
      title: options.title,
      against: options.against,
      force: options.force,
      skipInvalid: options.skipInvalid,
      warn: (message) => log.warn(message),
      interrupted: interrupt.signal,
      progress: progress.show,
    });
  } finally {
    progress.end();
    process.stdin.destroy();
  }
  if (made === null) return interrupt.exitCode() ?? 1;
  if (options.json) await print(`${JSON.stringify(made)}\n`);
  else if (!options.quiet) await print(forPerson(made));
  return 0;
}

async function print(text: string): Promise<void> {
  await new PacedWriter(process.stdout).write(text);
}

const MEGABYTE = 1e6;

/** What was made, for a person. */
function forPerson({ documents, statements, bytes, out, converted, leftOut, differences }: ReportMade): string {
  const lines = [`${counted(documents, 'documents')}, ${counted(statements, 'statements')}`];
  if (differences !== null) {
    lines.push(`${differences.new} new, ${differences.gone} gone, ${differences.changed} changed`);
  }
  const versions = Object.entries(converted).map(([version, count]) => `${count} of schema ${version}`);
  if (versions.length > 0) lines.push(`converted: ${printable(versions.join(', '))}`);
  const reasons = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason}`);
  if (reasons.length > 0) lines.push(pc.yellow(`left out: ${reasons.join(', ')}`));
  lines.push(`report: ${printable(out)} (${(bytes / MEGABYTE).toFixed(1)} MB)`);
  return `${lines.join('\n')}\n`;
}
