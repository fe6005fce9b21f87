/** `wirecopy read`: what is read from files before anything is extracted. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import type { Arrival } from '../batch/index.js';
import { printable } from '../printable.js';
import { FORMATS, formatNamed } from '../read/index.js';
import { PacedWriter } from '../write/index.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  as: z.enum(FORMATS.map(({ name }) => name)).optional(),
  field: shared.fields,
  config: shared.configFile,
  json: shared.json,
});

const DESCRIPTION = [
  'Reads files, folders, globs or standard input (-) as a run does, and shows each document before anything is extracted:',
  'where it stands, its metadata with where each came from, the text, warnings, and what cannot be read and why.',
].join(' ');

export const readCommand = new Command('read')
  .summary('what is read from files, before anything is extracted')
  .description(DESCRIPTION)
  .argument('<inputs...>', 'files, folders, globs, or -')
  .addOption(
    new Option('--as <format>', 'what all inputs are, whatever their names').choices(FORMATS.map(({ name }) => name)),
  )
  .addOption(shared.fieldOption())
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy read story.html
  wirecopy read rows.csv --field text=body --json
${shared.EXIT_CODES}`,
  )
  .action(async (inputs: unknown) => {
    process.exitCode = await read(z.array(z.string()).parse(inputs), shared.parseOptions(optionsSchema, readCommand));
  });

async function read(inputs: readonly string[], options: z.infer<typeof optionsSchema>): Promise<number> {
  const config = await readConfig(options);
  const { discover, documentsOf, LeftOutCounts } = await import('../batch/index.js');
  const output = new PacedWriter(process.stdout);
  const log = createLog('info');
  const format = options.as === undefined ? null : formatNamed(options.as);
  const { found, leftOut } = await discover(inputs, '', format !== null);
  let failed = 0;
  try {
    for (const one of found) {
      const parts = new LeftOutCounts();
      const arrivals = documentsOf(one, {
        config,
        format,
        published: null,
        stdin: process.stdin,
        interrupted: new AbortController().signal,
        tell: (path, message) => log.info(`${path ?? 'standard input'}: ${message}`),
        leaveOut: (path, reason) => parts.add(path, reason),
      });
      for await (const arrival of arrivals) {
        if (arrival.error !== undefined) failed += 1;
        await output.write(options.json ? forProgram(arrival) : forPerson(arrival));
        if (output.closed.aborted) return 0;
      }
      for (const [reason, count] of parts.counts())
        await output.write(leftOutLine({ path: one.input?.path ?? null, reason, count }, options.json));
    }
    for (const one of leftOut) await output.write(leftOutLine({ ...one, count: 1 }, options.json));
  } finally {
    process.stdin.destroy();
  }
  return failed > 0 ? 1 : 0;
}

/** A file that is no news, or parts of a file. */
interface LeftOutLine {
  readonly path: string | null;
  readonly reason: string;
  readonly count: number;
}

function leftOutLine({ path, reason, count }: LeftOutLine, isJson: boolean): string {
  if (isJson) return `${JSON.stringify({ path, leftOut: reason, count })}\n`;
  return `${printable(path ?? 'standard input')}: left out, ${count > 1 ? `${count} ` : ''}${printable(reason)}\n`;
}

function forProgram({ place, document, error }: Arrival): string {
  const shown =
    error === undefined ? document : { error: { code: error.code, message: error.message, hint: error.hint } };
  return `${JSON.stringify({ ...place, ...shown })}\n`;
}

function forPerson({ place: { path, line }, document, error }: Arrival): string {
  const place = `${path ?? 'standard input'}${line === null ? '' : `, ${line}`}`;
  if (error !== undefined)
    return `${pc.bold(printable(place))}\n${row('error', `${error.message}. ${error.hint}`)}\n\n`;
  const { id, source, metadata, published, warnings, text } = document;
  const { sources, extra, ...fields } = metadata;
  const { published: publishedBy } = sources;
  const { mediaType, encoding, bytes, part } = source;
  const rows = [
    row('id', id),
    row('source', `${mediaType}, ${encoding}, ${bytes} bytes${part === null ? '' : ` from ${part.start} on`}`),
    ...(published === null ? [] : [row('published', `${published.value}  (${publishedBy ?? published.basis})`)]),
    ...Object.entries(fields).flatMap(([name, value]) => {
      const words = Array.isArray(value) ? value.join('; ') : String(value ?? '');
      return words === '' ? [] : [row(name, `${words}  (${sources[name] ?? ''})`)];
    }),
    ...Object.entries(extra).map(([name, value]) => row(name, JSON.stringify(value))),
    ...warnings.map(({ code, message }) => pc.yellow(row(code, message))),
  ];
  return `${pc.bold(printable(place))}\n${rows.join('\n')}\n\n${text.split('\n').map(printable).join('\n')}\n\n`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(10)} ${printable(value)}`;
}
