/** `wirecopy serve`: the page of `report`, live, and a box in which a text is annotated at once. */
import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { PacedWriter } from '../write/index.js';
import { onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  port: z.coerce.number().int().min(0).max(65_535),
  host: z.string().min(1),
  allowHost: z.array(z.string().regex(/^[a-z0-9.:[\]-]+$/i, { error: 'expected the name of a host' })).default([]),
  title: z.string().min(1).max(1000).optional(),
  ...shared.reading,
  workers: shared.workers,
  config: shared.configFile,
  logLevel: shared.logLevel,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Shows records in a browser as wirecopy report does, and those that come while it runs; a text, a page or a file that is pasted or dropped there is annotated at once. Programs',
  'post texts to /annotate; /openapi.json describes it, /health and /metrics say how it is. It listens on this machine alone, unless --host says otherwise, and has no passwords: whoever can reach it can read all records.',
].join(' ');

/** Where records are when nobody says so. */
const DEFAULT_FOLDER = 'outputs';

export const serveCommand = new Command('serve')
  .summary('the same page for a folder that grows, with a box to annotate a text at once')
  .description(DESCRIPTION)
  .argument('[records...]', `folders and files of records (default: ${DEFAULT_FOLDER}, if it is there)`)
  .addOption(new Option('--port <number>', 'where it listens; 0 takes any that is free').default('8477'))
  .addOption(new Option('--host <address>', 'the address that it listens on').default('127.0.0.1'))
  .addOption(
    new Option('--allow-host <name...>', 'names besides localhost under which it is asked for, behind a proxy'),
  )
  .addOption(new Option('--title <title>', 'what the page is called (default: the names of what is read)'))
  .addOption(shared.forceOption())
  .addOption(new Option('--skip-invalid', 'leave out what is no record'))
  .addOption(shared.workersOption())
  .addOption(shared.configOption())
  .addOption(shared.logLevelOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy serve outputs
  curl --data-binary @ferry.txt -H 'Content-Type: text/plain' 'http://127.0.0.1:8477/annotate?published=2024-03-07'
${shared.EXIT_CODES}`,
  )
  .action(async (inputs: unknown) => {
    process.exitCode = await run(z.array(z.string()).parse(inputs), shared.parseOptions(optionsSchema, serveCommand));
  });

async function run(named: readonly string[], options: Options): Promise<number> {
  const inputs = named.length > 0 ? named : existsSync(DEFAULT_FOLDER) ? [DEFAULT_FOLDER] : [];
  const { openCollection, serve } = await import('../serve/index.js');
  const config = await readConfig(options);
  const log = createLog(options.logLevel);
  const interrupt = onInterrupt();
  const now = () => performance.now();
  const collection = await openCollection({
    inputs,
    title: options.title,
    force: options.force,
    skipInvalid: options.skipInvalid,
    warn: (message) => log.warn(message),
    now,
  });
  const serving = await serve({
    host: options.host,
    port: options.port,
    allowedHosts: options.allowHost,
    config,
    collection,
    fail: (error) => log.error({ err: error }, 'a request failed for a reason that nobody foresaw'),
    now,
  });
  if (!isLoopback(options.host)) log.warn(`${options.host} can be reached by others, who can then read all records`);
  await new PacedWriter(process.stdout).write(`${serving.url}\n`);
  await stopped(interrupt.signal);
  await serving.close();
  return interrupt.exitCode() ?? 0;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
