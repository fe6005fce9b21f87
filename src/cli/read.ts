/** `wirecopy read`: what is read from files before anything is extracted. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import type { Arrival } from '../batch/index.js';
import { printable } from '../printable.js';
import { FORMATS, formatNamed, type LabelledBlock } from '../read/index.js';
import { PacedWriter } from '../write/index.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { HTML_END, HTML_START, htmlSection, leftOutSection } from './read-html.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  as: z.enum(FORMATS.map(({ name }) => name)).optional(),
  field: shared.fields,
  config: shared.configFile,
  json: shared.json,
  html: z.boolean().optional(),
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
  .addOption(
    new Option('--html', 'a page for a browser: of HTML pages also what was left out, and why').conflicts('json'),
  )
  .addHelpText(
    'after',
    `
Examples:
  wirecopy read story.html
  wirecopy read rows.csv --field text=body --json
  wirecopy read story.html --html > story-read.html
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
  const show = options.html ? htmlSection : options.json ? forProgram : forPerson;
  let failed = 0;
  try {
    if (options.html) await output.write(HTML_START);
    for (const one of found) {
      const parts = new LeftOutCounts();
      let blocks: readonly LabelledBlock[] = [];
      const arrivals = documentsOf(one, {
        config,
        format,
        published: null,
        stdin: process.stdin,
        interrupted: new AbortController().signal,
        tell: (path, message) => log.info(`${path ?? 'standard input'}: ${message}`),
        leaveOut: (path, reason) => parts.add(path, reason),
        explain: (stretches) => {
          blocks = stretches;
        },
      });
      for await (const arrival of arrivals) {
        if (arrival.error !== undefined) failed += 1;
        await output.write(show(arrival, blocks));
        blocks = [];
        if (output.closed.aborted) return 0;
      }
      for (const [reason, count] of parts.counts())
        await output.write(leftOutLine({ path: one.input?.path ?? null, reason, count }, options));
    }
    for (const one of leftOut) await output.write(leftOutLine({ ...one, count: 1 }, options));
    if (options.html) await output.write(HTML_END);
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

function leftOutLine({ path, reason, count }: LeftOutLine, { json, html }: z.infer<typeof optionsSchema>): string {
  if (html) return leftOutSection(path, reason, count);
  if (json) return `${JSON.stringify({ path, leftOut: reason, count })}\n`;
  return `${printable(path ?? 'standard input')}: left out, ${count > 1 ? `${count} ` : ''}${printable(reason)}\n`;
}

function forProgram({ place, document, error }: Arrival, blocks: readonly LabelledBlock[]): string {
  const shown =
    error === undefined ? document : { error: { code: error.code, message: error.message, hint: error.hint } };
  const left = blocks.flatMap(({ text, label }) => (label.kind === undefined ? [{ reason: label.reason, text }] : []));
  return `${JSON.stringify({ ...place, ...shown, ...(blocks.length === 0 ? {} : { left }) })}\n`;
}

function forPerson({ place: { path, line }, document, error }: Arrival, blocks: readonly LabelledBlock[]): string {
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
  return `${pc.bold(printable(place))}\n${rows.join('\n')}\n\n${text.split('\n').map(printable).join('\n')}\n\n${leftOf(blocks)}`;
}

/** Of a page, what was left out: the beginning of each stretch, those of one reason together. */
function leftOf(blocks: readonly LabelledBlock[]): string {
  const reasons = new Map<string, string[]>();
  for (const { text, label } of blocks) {
    if (label.kind !== undefined) continue;
    const texts = reasons.get(label.reason);
    if (texts === undefined) reasons.set(label.reason, [text]);
    else texts.push(text);
  }
  const lines = [...reasons].map(([reason, texts]) => {
    const shown = texts.slice(0, MAX_LEFT).map((text) => text.replace(/\s+/g, ' ').slice(0, MAX_WORDS));
    const more = texts.length > MAX_LEFT ? `, and ${texts.length - MAX_LEFT} more` : '';
    return row('left out', `${reason}: ${shown.join(' | ')}${more}`);
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}

const MAX_LEFT = 5;
const MAX_WORDS = 60;

function row(name: string, value: string): string {
  return `  ${name.padEnd(10)} ${printable(value)}`;
}
