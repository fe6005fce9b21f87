/** `wirecopy accept`: the current results as fixtures. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.js';
import { UsageError } from '../errors.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  new: z.string().min(1).optional(),
  list: z.string().min(1).optional(),
  published: shared.published,
  config: shared.configFile,
  json: shared.json,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Takes the current results as the expected ones: rewrites the fixtures that differ (their input and what is given',
  'stay; comments do not), and takes their differences out of FIXTURES/known-differences.json. With --list, takes only the differences that a file lists, a line each. With --new, makes a',
  'fixture of a text. Read what it writes before you keep it: a fixture says what is right, not what came out.',
].join(' ');

export const acceptCommand = new Command('accept')
  .summary('take the current results as the expected ones')
  .description(DESCRIPTION)
  .argument('[fixtures]', 'a folder of fixtures, or one fixture', 'fixtures')
  .addOption(new Option('--new <text>', 'make a fixture of this file in the folder'))
  .addOption(
    new Option(
      '--list <file>',
      'take only the differences of a list, as the page of wirecopy check --html writes them',
    ).conflicts('new'),
  )
  .addOption(new Option('--published <date>', 'with --new: when the text was published, such as 2024-02-01'))
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy accept my-fixtures/harbour-strike.yaml
  wirecopy accept my-fixtures --list accept.txt
  wirecopy accept my-fixtures --new texts/ferry.txt --published 2024-03-07
${shared.EXIT_CODES}`,
  )
  .action(async (fixtures: unknown) => {
    const options = shared.parseOptions(optionsSchema, acceptCommand);
    const config = await readConfig(options);
    const target = z.string().parse(fixtures);
    const accepted = await acceptedOf(target, options, config);
    const lines = accepted.length > 0 ? accepted.map((path) => `accepted ${path}`) : ['nothing to accept'];
    await new PacedWriter(process.stdout).write(
      options.json ? `${JSON.stringify({ accepted })}\n` : `${lines.join('\n')}\n`,
    );
  });

async function acceptedOf(target: string, options: Options, config: Config): Promise<string[]> {
  const { acceptFixtures, acceptListed, acceptNew, parseList } = await import('../check/index.js');
  if (options.new !== undefined) return [await acceptNew(target, options.new, options.published, config)];
  if (options.list === undefined) return acceptFixtures(target, config);
  return acceptListed(target, parseList(await textAt(options.list), options.list), config);
}

async function textAt(path: string): Promise<string> {
  try {
    return path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError({
      code: 'input-missing',
      message: `${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Give a list of differences, a line each, or - for standard input.',
      cause,
    });
  }
}
