/** `wirecopy annotate`: records as NDJSON on standard output from NDJSON on standard input, in order. */
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { WirecopyError } from '../errors.js';
import type { Failure } from '../workers/index.js';
import { conlluFailure, PacedWriter } from '../write/index.js';
import { onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const FORMATS = ['ndjson', 'conllu'] as const;

const optionsSchema = z.strictObject({
  published: shared.published,
  format: z.enum(FORMATS),
  field: shared.fields,
  workers: shared.workers,
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
  .addOption(shared.fieldOption())
  .addOption(shared.workersOption())
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
  const config = await readConfig(options);
  const { formatNamed, openStream, optionPublication, readDocuments, until } = await import('../read/index.js');
  const { answersInOrder, Workers } = await import('../workers/index.js');
  const log = createLog(options.logLevel);
  const interrupt = onInterrupt();
  const output = new PacedWriter(process.stdout);
  const form = options.format === 'conllu' ? 'conllu' : 'line';
  const workers = new Workers(config.run.workers, { form, config });
  const limits = { maxBytes: config.limits.bytes, maxRatio: config.limits.unpackRatio, withoutHead: true };
  const rows = readDocuments(await openStream(until(process.stdin, interrupt.signal), limits), {
    ...limits,
    path: null,
    format: formatNamed('jsonl'),
    facts: [],
    publishedElse: optionPublication(options.published),
    fields: { named: config.read.fields, extra: config.read.extra },
    tell: (message) => log.info(message),
    leaveOut: (reason) => log.info(`left out, since it is no news: ${reason}`),
  });
  let count = 0;
  let failed = 0;
  try {
    const read = until(rows, interrupt.signal, output.closed);
    for await (const { item: row, answer } of answersInOrder(read, ({ document }) => document ?? null, workers)) {
      count += 1;
      const failure = row.error ?? answer?.failure;
      if (failure !== undefined) {
        failed += 1;
        const { code, message } = failure;
        const stage = answer?.failure?.stage ?? 'read';
        log.child({ line: row.number, id: row.id }).error({ code, stage }, placed(message, row.number));
        await output.write(failureIn(form, row.id, failure));
      } else if (answer?.failure === undefined && answer !== null) {
        await output.write(answer.bytes);
        if (form === 'line') await output.write('\n');
      }
      if (output.closed.aborted) break;
    }
  } finally {
    await workers.close();
    process.stdin.destroy();
  }
  if (interrupt.exitCode() !== null) return interrupt.exitCode() ?? 0;
  if (count === 0 && !output.closed.aborted) log.warn('standard input is empty: no row, no record');
  return failed > 0 ? 1 : 0;
}

/** What stands in the place of a row that failed. */
function failureIn(form: 'conllu' | 'line', id: string | null, { code, message }: Failure | WirecopyError): string {
  return form === 'conllu'
    ? conlluFailure(id, `${code}: ${message}`)
    : `${JSON.stringify({ id, error: { code, message } })}\n`;
}

function placed(message: string, line: number | null): string {
  if (line === null) return message;
  return message.startsWith(`line ${line}:`) ? message : `line ${line}: ${message}`;
}
