/** `wirecopy pipe`: requests as NDJSON on standard input, answers on standard output; for programs such as the package for Spark. */
import { Argument, Command, Option } from 'commander';
import { z } from 'zod';
import { type Config, configHash } from '../config.js';
import { UsageError } from '../errors.js';
import { FORMATS, formatNamed } from '../read/index.js';
import { SCHEMA_VERSION } from '../record.js';
import { VERSION } from '../version.js';
import { PacedWriter } from '../write/index.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const WORK = ['list', 'read', 'rows', 'annotate', 'pairs', 'stories'] as const;
type Work = (typeof WORK)[number];

const optionsSchema = z.strictObject({
  as: z.enum(FORMATS.map(({ name }) => name)).optional(),
  published: shared.published,
  field: shared.fields,
  config: shared.configFile,
  logLevel: shared.logLevel,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'For programs that drive Wirecopy, such as the package for Spark. The first line of the output says which version answers. Then, in the order',
  'of the requests, there are any number of lines for each, and an empty one. list: the files that INPUTS mean, without a request;',
  'read: the documents of files; rows: those of rows; annotate: the columns of their records and tables;',
  'pairs: what documents are to earlier ones; stories: where they stand among the stories that such pairs make. What the lines hold may change',
  'with any version.',
].join(' ');

export const pipeCommand = new Command('pipe')
  .summary('requests of other programs, as NDJSON, and answers to them')
  .description(DESCRIPTION)
  .addArgument(new Argument('<work>', 'what is asked for').choices(WORK))
  .argument('[inputs...]', 'list: files, folders, globs')
  .addOption(
    new Option('--as <format>', 'what all files are, whatever their names').choices(FORMATS.map(({ name }) => name)),
  )
  .addOption(shared.publishedOption())
  .addOption(shared.fieldOption())
  .addOption(shared.configOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Example:
  echo '{"text": "Dockers walked out on Thursday."}' | wirecopy pipe rows
${shared.EXIT_CODES}`,
  )
  .action(async (work: unknown, inputs: unknown) => {
    const options = shared.parseOptions(optionsSchema, pipeCommand);
    process.exitCode = await pipe(z.enum(WORK).parse(work), z.array(z.string()).parse(inputs), options);
  });

async function pipe(work: Work, inputs: readonly string[], options: Options): Promise<number> {
  const takesInputs = work === 'list';
  if (inputs.length > 0 !== takesInputs) throw misplaced(work);
  const config = await readConfig(options);
  const output = new PacedWriter(process.stdout);
  try {
    await output.write(await greeting(config));
    for await (const line of answers(work, inputs, config, options)) {
      await output.write(line);
      if (output.closed.aborted) break;
    }
  } finally {
    process.stdin.destroy();
  }
  return 0;
}

/** Whoever asks keeps what it has as long as `context` stays the same. */
async function greeting(config: Config): Promise<string> {
  const { contextOf } = await import('../batch/index.js');
  const { TABLES_VERSION } = await import('../tables/index.js');
  const ready = {
    wirecopy: VERSION,
    schemaVersion: SCHEMA_VERSION,
    tablesVersion: TABLES_VERSION,
    configHash: configHash(config),
    context: contextOf(config),
  };
  return `${JSON.stringify(ready)}\n`;
}

async function* answers(
  work: Work,
  inputs: readonly string[],
  config: Config,
  { as, published, logLevel }: Options,
): AsyncGenerator<string> {
  const { annotated, inputsIn, places, readFiles, readRows, relations } = await import('../pipe/index.js');
  const log = createLog(logLevel);
  const format = as === undefined ? null : formatNamed(as);
  const options = { config, format, published: published ?? null, tell: (message: string) => log.info(message) };
  switch (work) {
    case 'list':
      for (const found of await inputsIn(inputs, format !== null)) yield `${JSON.stringify(found)}\n`;
      return;
    case 'read':
      yield* readFiles(process.stdin, options);
      return;
    case 'rows':
      yield* readRows(process.stdin, options);
      return;
    case 'annotate':
      yield* annotated(process.stdin, config);
      return;
    case 'pairs':
      yield* relations(process.stdin);
      return;
    case 'stories':
      yield* places(process.stdin);
  }
}

function misplaced(work: Work): UsageError {
  return new UsageError({
    code: 'option-invalid',
    message: work === 'list' ? 'list: no inputs, expected files, folders or globs' : `${work}: takes no inputs`,
    hint: 'See wirecopy pipe --help.',
  });
}
