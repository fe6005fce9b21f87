/** Options that several commands share: how they are declared, and what they may hold. */
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { COMPRESSIONS } from '../config.js';
import { UsageError } from '../errors.js';
import { publicationDateSchema, ROW_FIELDS } from '../read/index.js';
import { LOG_LEVELS } from './log.js';

export { EXIT_CODES } from './exit-codes.js';

export const publishedOption = () =>
  new Option('--published <date>', 'when the texts that do not say so were published, such as 2024-02-01');
export const fieldOption = () =>
  new Option(
    '--field <field=name>',
    `which field or column of rows is what, such as text=body.plain; fields are ${ROW_FIELDS.join(', ')}, extra`,
  ).argParser(collect);

/** Options that may be given several times. */
function collect(value: string, before: unknown): unknown[] {
  return [...(Array.isArray(before) ? before : []), value];
}

export const registerOption = () =>
  new Option(
    '--register <file>',
    'people, organisations and places that are known already; those of the records join them',
  );
export const ownRegisterOption = () =>
  new Option('--own-register <file>', 'your own people, organisations and places, in CSV, which are matched first');

/** Of commands that read records. */
export const forceOption = () => new Option('--force', 'take records of different settings, and of one id');
export const skipInvalidOption = () => new Option('--skip-invalid', 'leave out what is no record, and count it');
export const datasetOption = () => new Option('--dataset <name>', 'what the tables are called in croissant.json');
export const licenceOption = () =>
  new Option('--licence <licence>', 'of the tables, for croissant.json: an address, or a name such as CC-BY-4.0');
export const citationOption = () => new Option('--citation <text>', 'how to cite the tables, for croissant.json');

export const configOption = () => new Option('--config <file>', 'settings, in YAML or JSON');
export const jsonOption = () => new Option('--json', 'results for programs instead of people');
export const logLevelOption = () =>
  new Option('--log-level <level>', 'what to log on standard error').choices(LOG_LEVELS).default('warn');

export const workersOption = () =>
  new Option('--workers <number>', 'threads that annotate (default: one less than the cores, as far as memory allows)');

export const shardSizeOption = () =>
  new Option('--shard-size <documents>', 'the most documents in a file of many (default: 1000)');
export const compressOption = () =>
  new Option('--compress <method>', 'of files of jsonl (default: none)').choices(COMPRESSIONS);

/** What {@link forceOption} and {@link skipInvalidOption} hold. */
export const reading = {
  force: z.boolean().default(false),
  skipInvalid: z.boolean().default(false),
};
/** What {@link registerOption} and {@link ownRegisterOption} hold. */
export const registers = {
  register: z.string().min(1).optional(),
  ownRegister: z.string().min(1).optional(),
};
export const published = publicationDateSchema.optional();
export const configFile = z.string().min(1).optional();
export const json = z.boolean().default(false);
/** A whole number, as the command line gives it. */
export const count = z.coerce.number().int().positive().max(1_000_000).optional();
export const workers = z.coerce.number().int().positive().max(256).optional();
/** `text=body.plain` */
export const fields = z
  .array(
    z.string().regex(new RegExp(`^(?:${[...ROW_FIELDS, 'extra'].join('|')})=.`), {
      error: `expected FIELD=NAME, such as text=body.plain; fields are ${ROW_FIELDS.join(', ')}, extra`,
    }),
  )
  .optional();
/** What goes over the defaults. */
export const settings = {
  config: configFile,
  workers,
  shardSize: count,
  compress: z.enum(COMPRESSIONS).optional(),
  field: fields,
};
export const logLevel = z.enum(LOG_LEVELS);

const words = z.string().trim().min(1).optional();
/** What the user says of tables. */
export const card = { dataset: words, licence: words, citation: words };

/** As tables have it: what was not said is null. */
export function cardOf({ dataset, licence, citation }: { readonly [name in keyof typeof card]?: string | undefined }) {
  return { dataset: dataset ?? null, licence: licence ?? null, citation: citation ?? null };
}

/**
 * Checks what the command line gave.
 *
 * @throws {UsageError} `date-invalid` or `option-invalid`
 */
export function parseOptions<Schema extends z.ZodType>(schema: Schema, command: Command): z.infer<Schema> {
  const values = command.opts();
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const option = String(issue?.path[0] ?? '');
  throw new UsageError({
    code: option === 'published' ? 'date-invalid' : 'option-invalid',
    message: `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${JSON.stringify(values[option])}: ${issue?.message ?? 'not valid'}`,
    hint: `See wirecopy ${command.name()} --help.`,
  });
}
