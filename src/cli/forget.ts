/** `wirecopy forget`: takes a person or documents out of a register, tables and the output folder of a run. */
import { Command, Option } from 'commander';
import { z } from 'zod';
import { UsageError } from '../errors.js';
import type { ForgetReport } from '../forget/index.js';
import { printable } from '../printable.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';

/** As in `forget/`, which is loaded when the command runs. */
const RECORDS = ['list', 'redact', 'remove'] as const;

const optionsSchema = z.strictObject({
  person: z.string().min(1).optional(),
  document: z.array(z.string().min(1)).default([]),
  register: z.string().min(1).optional(),
  tables: z.string().min(1).optional(),
  out: z.string().min(1).optional(),
  records: z.enum(RECORDS),
  json: shared.json,
});

export const forgetCommand: Command = new Command('forget')
  .summary('take a person or documents out of a register, tables and records')
  .description(
    'Takes a person, or documents, out of what Wirecopy has written: the register, a folder of tables, and the output folder of a run with its lists and journal. Inputs are never touched.',
  )
  .addOption(new Option('--person <key>', 'a person of the register, by key or by a full name that only one has'))
  .addOption(new Option('--document <id...>', 'documents, by the ids of their records'))
  .addOption(new Option('--register <file>', 'a register that tables or a run has written'))
  .addOption(new Option('--tables <folder>', 'a folder that wirecopy tables has written'))
  .addOption(new Option('--out <folder>', 'the output folder of a run'))
  .addOption(
    new Option('--records <what>', 'what becomes of records of others that speak of the person')
      .choices(RECORDS)
      .default('list'),
  )
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy forget --person 'Amara Okoro' --register register.jsonl --tables tables --out outputs --records redact
  wirecopy forget --document 3f9a… --register register.jsonl --tables tables --out outputs
${shared.EXIT_CODES}`,
  )
  .action(async () => {
    process.exitCode = await run(shared.parseOptions(optionsSchema, forgetCommand));
  });

async function run(options: z.infer<typeof optionsSchema>): Promise<number> {
  const { person, document, register, tables, out, records, json } = options;
  if (person === undefined && document.length === 0) throw missing('whom or what to forget', '--person or --document');
  if (register === undefined && tables === undefined && out === undefined)
    throw missing('where to forget it', '--register, --tables or --out');
  if (person !== undefined && register === undefined) throw missing('who that is', '--register');
  const { forget } = await import('../forget/index.js');
  const report = await forget({
    person: person ?? null,
    documents: document,
    register: register ?? null,
    tables: tables ?? null,
    out: out ?? null,
    records,
  });
  await new PacedWriter(process.stdout).write(json ? `${JSON.stringify(report)}\n` : forPerson(report));
  return 0;
}

function missing(what: string, option: string): UsageError {
  return new UsageError({
    code: 'option-invalid',
    message: `nothing says ${what}`,
    hint: `Give ${option}; see wirecopy forget --help.`,
  });
}

function forPerson({ person, register, tables, records, speaking, inputs, namesakes }: ForgetReport): string {
  const lines: string[] = [];
  if (person !== null) lines.push(`forgotten: ${person.key}`);
  if (register !== null) lines.push(`register: ${register.removed} rows taken out, ${register.changed} changed`);
  for (const { file, changed, removed } of tables) lines.push(`${file}: ${removed} rows taken out, ${changed} changed`);
  if (records !== null) lines.push(`records: ${records.removed} taken out, ${records.changed} changed`);
  lines.push(...listed('records that still speak of the person (--records redact or remove)', speaking));
  lines.push(
    ...listed(
      'rows of others with this name, left as they are',
      namesakes.map(({ key, name }) => `${key} ${name}`),
    ),
  );
  lines.push(...listed('inputs that a later run reads again: take them away, too', inputs));
  return `${lines.map(printable).join('\n')}\n`;
}

function listed(what: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${what}:`, ...items.map((item) => `  ${item}`)];
}
