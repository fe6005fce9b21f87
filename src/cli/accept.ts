/** `wirecopy accept`: the current results as fixtures. */
import { Command, Option } from 'commander';
import { z } from 'zod';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  new: z.string().min(1).optional(),
  published: shared.published,
  config: shared.configFile,
  json: shared.json,
});

const DESCRIPTION = [
  'Takes the current results as the expected ones: rewrites the fixtures that differ (their input and what is given',
  'stay; comments do not), and takes their differences out of FIXTURES/known-differences.json. With --new, makes a',
  'fixture of a text. Read what it writes before you keep it: a fixture says what is right, not what came out.',
].join(' ');

export const acceptCommand = new Command('accept')
  .summary('take the current results as the expected ones')
  .description(DESCRIPTION)
  .argument('[fixtures]', 'a folder of fixtures, or one fixture', 'fixtures')
  .addOption(new Option('--new <text>', 'make a fixture of this file in the folder'))
  .addOption(new Option('--published <date>', 'with --new: when the text was published, such as 2024-02-01'))
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy accept my-fixtures/harbour-strike.yaml
  wirecopy accept my-fixtures --new texts/ferry.txt --published 2024-03-07
${shared.EXIT_CODES}`,
  )
  .action(async (fixtures: unknown) => {
    const options = shared.parseOptions(optionsSchema, acceptCommand);
    const config = await readConfig(options);
    const target = z.string().parse(fixtures);
    const { acceptFixtures, acceptNew } = await import('../check/index.js');
    const accepted =
      options.new === undefined
        ? await acceptFixtures(target, config)
        : [await acceptNew(target, options.new, options.published, config)];
    const lines = accepted.length > 0 ? accepted.map((path) => `accepted ${path}`) : ['nothing to accept'];
    await new PacedWriter(process.stdout).write(
      options.json ? `${JSON.stringify({ accepted })}\n` : `${lines.join('\n')}\n`,
    );
  });
