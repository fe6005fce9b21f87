/** `wirecopy schema`: the record's JSON Schema. */
import { Command } from 'commander';
import { recordJsonSchema } from '../record.js';
import { PacedWriter } from '../write/index.js';
import { EXIT_CODES } from './options.js';

export const schemaCommand = new Command('schema')
  .summary("the record's JSON Schema")
  .description('Prints the JSON Schema (draft 2020-12) of the records that run and annotate write.')
  .addHelpText(
    'after',
    `
Example:
  wirecopy schema > record.schema.json
${EXIT_CODES}`,
  )
  .action(async () => {
    await new PacedWriter(process.stdout).write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  });
