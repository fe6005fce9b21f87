/** `wirecopy import`: what annotators made of texts, back into gold and fixtures. */
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import type { ImportSummary } from '../import/index.js';
import { printable } from '../printable.js';
import { PacedWriter } from '../write/index.js';
import { counted } from './counted.js';
import * as shared from './options.js';

/** As `STANDOFF_FORMATS` of `standoff/` has them; a test holds that they are the same. */
export const IMPORT_FORMAT_NAMES = ['brat', 'timeml', 'conllu', 'label-studio', 'inception', 'web-annotation'] as const;

const optionsSchema = z.strictObject({
  from: z.enum(IMPORT_FORMAT_NAMES),
  out: z.string().min(1),
  force: z.boolean().default(false),
  overwrite: z.boolean().default(false),
  quiet: z.boolean().default(false),
  json: shared.json,
});

const DESCRIPTION = [
  'Reads what annotators made of an export, or of texts of their own, and writes OUT/gold.jsonl, which wirecopy evaluate reads, and, where the format',
  'says all that a fixture does, OUT/fixtures and OUT/inputs, which wirecopy check reads. The first thing that is wrong is told with file, line and span,',
  'and nothing is written.',
].join(' ');

export const importCommand = new Command('import')
  .summary('gold and fixtures from what annotators made of an export')
  .description(DESCRIPTION)
  .argument('<files...>', 'files and folders that the tool has written')
  .addOption(new Option('--from <format>', 'the format').choices(IMPORT_FORMAT_NAMES).makeOptionMandatory())
  .addOption(
    new Option('--out <folder>', 'where the files go: a folder that is empty or not there').makeOptionMandatory(),
  )
  .addOption(new Option('--force', 'take texts that were changed since the export, as they are now'))
  .addOption(new Option('--overwrite', 'write over files of the same names'))
  .addOption(new Option('--quiet', 'no summary'))
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy import annotate --from brat --out gold
  wirecopy import project-7.json --from label-studio --out gold
${shared.EXIT_CODES}`,
  )
  .action(async (files: unknown) => {
    const options = shared.parseOptions(optionsSchema, importCommand);
    const { importAnnotations } = await import('../import/index.js');
    const summary = await importAnnotations({ ...options, paths: z.array(z.string()).parse(files) });
    if (options.json) await new PacedWriter(process.stdout).write(`${JSON.stringify(summary)}\n`);
    else if (!options.quiet) process.stderr.write(forPerson(summary));
  });

function forPerson({ out, documents, fixtures, unknown, changed, notes }: ImportSummary): string {
  const lines = [`${counted(documents, 'documents')}, ${counted(fixtures, 'fixtures')}`];
  const labels = Object.entries(unknown).map(([label, count]) => `${count} ${printable(label)}`);
  if (labels.length > 0) lines.push(pc.yellow(`labels that are not known, and were left out: ${labels.join(', ')}`));
  if (changed > 0) lines.push(pc.yellow(`${changed} texts were changed since the export`));
  if (fixtures === 0) lines.push('no fixtures: the format has a part of the layers only');
  lines.push(...notes.map(printable), `gold: ${printable(out)}/gold.jsonl`);
  return `${lines.join('\n')}\n`;
}
