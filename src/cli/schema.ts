/** `wirecopy schema`: the JSON Schema of a record, or of the configuration. */
import { Argument, Command } from 'commander';
import { z } from 'zod';
import { configJsonSchema } from '../config.js';
import { recordJsonSchema } from '../record.js';
import { PacedWriter } from '../write/index.js';
import { EXIT_CODES } from './options.js';

const SCHEMAS = {
  record: async () => recordJsonSchema(),
  config: async () => configJsonSchema(),
  columns: async () => (await import('../tables/index.js')).columnsDocument(),
};
const NAMES = ['record', 'config', 'columns'] as const;

export const schemaCommand = new Command('schema')
  .summary('the JSON Schema of a record or of the configuration, or the columns of tables')
  .description(
    'Prints the JSON Schema (draft 2020-12) of the records that run and annotate write, or of the file for --config; or, as JSON, the columns of records and of all tables with their types.',
  )
  .addArgument(new Argument('[what]', 'record, config or columns').choices(NAMES).default('record'))
  .addHelpText(
    'after',
    `
Examples:
  wirecopy schema > record.schema.json
  wirecopy schema config > config.schema.json
  wirecopy schema columns
${EXIT_CODES}`,
  )
  .action(async (what: unknown) => {
    const schema = await SCHEMAS[z.enum(NAMES).parse(what)]();
    await new PacedWriter(process.stdout).write(`${JSON.stringify(schema, null, 2)}\n`);
  });
