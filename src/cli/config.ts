/** `wirecopy config`: the settings in force, and where each comes from. */
import { Command } from 'commander';
import { z } from 'zod';
import { configHash } from '../config.js';
import { printable } from '../printable.js';
import { allSettings, nameOf, valueAt } from '../settings.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { type Configuration, readConfiguration } from './settings.js';

const optionsSchema = z.strictObject({ ...shared.settings, json: shared.json });

const DESCRIPTION = [
  'Prints every setting with its value, what it means, and where the value comes from: the default, a line of the file',
  'given with --config, or an option. What it prints is YAML, and can be the file for --config.',
].join(' ');

export const configCommand = new Command('config')
  .summary('the settings in force, and where each comes from')
  .description(DESCRIPTION)
  .addOption(shared.configOption())
  .addOption(shared.workersOption())
  .addOption(shared.shardSizeOption())
  .addOption(shared.compressOption())
  .addOption(shared.fieldOption())
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy config > wirecopy.yaml
  wirecopy config --config wirecopy.yaml --workers 4
${shared.EXIT_CODES}`,
  )
  .action(async () => {
    const options = shared.parseOptions(optionsSchema, configCommand);
    const configuration = await readConfiguration(options);
    const shown = options.json ? forProgram(configuration) : forPerson(configuration);
    await new PacedWriter(process.stdout).write(shown);
  });

function forProgram({ config, originOf }: Configuration): string {
  const settings = allSettings().map(({ path, description, expected, ...setting }) => ({
    name: nameOf(path),
    value: valueAt(config, path),
    from: originOf(path),
    default: setting.default,
    description,
    expected,
  }));
  return `${JSON.stringify({ configHash: configHash(config), settings }, null, 2)}\n`;
}

/**
 *     limits:
 *       # a document with more bytes is refused (a whole number, at least 1)
 *       bytes: 16000000 # default
 */
function forPerson({ config, originOf }: Configuration): string {
  const lines: string[] = [];
  let last = '';
  for (const { path, description, expected } of allSettings()) {
    const [section = '', name = ''] = path;
    if (section !== last) lines.push(`${section}:`);
    last = section;
    lines.push(`  # ${description} (${expected})`);
    lines.push(`  ${name}: ${shown(valueAt(config, path))} # ${printable(originOf(path))}`);
  }
  return `${lines.join('\n')}\n`;
}

/** As YAML, which JSON is. */
function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
