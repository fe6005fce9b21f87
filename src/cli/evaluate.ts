/** `wirecopy evaluate`: precision, recall and F1 against gold. */
import { Command } from 'commander';
import { z } from 'zod';
import type { Evaluation } from '../evaluate/index.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({ config: shared.configFile, workers: shared.workers, json: shared.json });

export const evaluateCommand = new Command('evaluate')
  .summary('precision, recall and F1 against gold')
  .description('Annotates the texts of the gold and compares, layer by layer.')
  .argument('<gold...>', 'files of gold')
  .addOption(shared.workersOption())
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .action(async (paths: unknown) => {
    const { json, ...settings } = shared.parseOptions(optionsSchema, evaluateCommand);
    const { readGold, evaluate, recordsOf } = await import('../evaluate/index.js');
    const config = await readConfig(settings);
    const gold = z
      .array(z.string())
      .parse(paths)
      .flatMap((path) => readGold(path));
    const result = evaluate(await recordsOf(gold, config));
    await new PacedWriter(process.stdout).write(json ? `${JSON.stringify(result)}\n` : forPerson(result));
    process.exitCode = 0;
  });

function forPerson({ layers }: Evaluation): string {
  return layers
    .map(({ measure, documents, figures }) => {
      const rows = figures.map(({ name, value, kind, decimals, interval }) => {
        const shown = kind === 'count' ? String(value) : (100 * value).toFixed(decimals);
        const around =
          interval === null ? '' : `  ${(100 * interval.low).toFixed(1)} – ${(100 * interval.high).toFixed(1)}`;
        return `  ${name.padEnd(26)}${shown.padStart(8)}${around}`;
      });
      return `${measure} (${documents} documents)\n${rows.join('\n')}\n`;
    })
    .join('\n');
}
