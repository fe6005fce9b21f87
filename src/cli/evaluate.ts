/** `wirecopy evaluate`: precision, recall and F1 against gold. */
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.js';
import type { GoldDocument, LeftOut, Pair } from '../evaluate/index.js';
import { printable } from '../printable.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

/** As `GOLD_FORMATS` of `evaluate/` has them; a test holds that they are the same. */
export const GOLD_FORMAT_NAMES = [
  'jsonl',
  'fixtures',
  'conll',
  'brat',
  'timeml',
  'conllu',
  'label-studio',
  'inception',
  'web-annotation',
] as const;

const optionsSchema = z.strictObject({
  as: z.enum(GOLD_FORMAT_NAMES).optional(),
  records: z.string().min(1).optional(),
  against: z.string().min(1).optional(),
  errors: z.coerce.number().int().nonnegative().default(0),
  all: z.boolean().default(false),
  html: z.string().min(1).optional(),
  config: shared.configFile,
  workers: shared.workers,
  json: shared.json,
});

const DESCRIPTION = [
  'Compares with gold, layer by layer: sentences, names, gathering, links, dates, statements. Annotates the texts of the gold, or takes the',
  'records of a run. A document without a record, or with one of another text, is named, and the command fails.',
].join(' ');

export const evaluateCommand = new Command('evaluate')
  .summary('precision, recall and F1 against gold')
  .description(DESCRIPTION)
  .argument('<gold...>', 'files or folders of gold')
  .addOption(new Option('--records <run>', 'records of a run instead of annotating now: a folder, a file, or -'))
  .addOption(new Option('--against <run>', 'records of another run: what changed, and whether by chance'))
  .addOption(new Option('--as <format>', 'the format of the gold').choices(GOLD_FORMAT_NAMES))
  .addOption(new Option('--errors <number>', 'list so many errors of each class, with the text around'))
  .addOption(new Option('--all', 'all figures, not only those in columns'))
  .addOption(new Option('--html <file>', 'a page with the texts, gold and found beside each other, and the measures'))
  .addOption(shared.workersOption())
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Examples:
  wirecopy evaluate gold.jsonl
  wirecopy evaluate annotated/ --as brat --errors 5
  wirecopy evaluate gold.jsonl --html errors.html
  wirecopy evaluate gold.conllu --records outputs --against outputs-before
${shared.EXIT_CODES}`,
  )
  .action(async (paths: unknown) => {
    const options = shared.parseOptions(optionsSchema, evaluateCommand);
    const { evaluate, compareRuns, measuresOf, readGold, ...show } = await import('../evaluate/index.js');
    const config = await readConfig({ config: options.config, workers: options.workers });
    const gold = await readGold(z.array(z.string()).parse(paths), options.as ?? null);
    const { pairs, left, unused } = await matchingOf(options.records, gold.documents, config);
    const measures = measuresOf();
    const evaluation = evaluate(pairs, measures);
    const other = options.against === undefined ? null : await matchingOf(options.against, gold.documents, config);
    const comparison = other && { ...compareRuns(other.pairs, pairs, measures), left: other.left };
    if (options.html !== undefined) {
      const { reportOfEvaluation } = await import('../report/index.js');
      await reportOfEvaluation(pairs, evaluation, { out: options.html, title: 'wirecopy evaluate' });
    }
    const writer = new PacedWriter(process.stdout);
    if (options.json) {
      await writer.write(show.forProgram({ evaluation, left, unused, notes: gold.notes, comparison }));
    } else {
      const parts = [
        show.showEvaluation(evaluation, options.all),
        comparison === null ? '' : show.showComparison(comparison, options.all),
        options.errors === 0 ? '' : show.showErrors(evaluation, options.errors),
      ];
      await writer.write(parts.filter((part) => part !== '').join('\n'));
    }
    for (const note of gold.notes) warn(note);
    if (unused > 0) warn(`${unused} records are of no document of the gold`);
    tellLeft(left, options.records ?? '');
    tellLeft(other?.left ?? [], options.against ?? '');
    process.exitCode = left.length + (other?.left.length ?? 0) === 0 ? 0 : 1;
  });

interface Matched {
  readonly pairs: readonly Pair[];
  readonly left: readonly LeftOut[];
  readonly unused: number;
}

async function matchingOf(run: string | undefined, gold: readonly GoldDocument[], config: Config): Promise<Matched> {
  const { recordsFrom, recordsOf } = await import('../evaluate/index.js');
  if (run !== undefined) return recordsFrom([run], () => process.stdin, gold, warn);
  return { pairs: await recordsOf(gold, config), left: [], unused: 0 };
}

/** Names of documents that are told. */
const MOST_TOLD = 20;

function tellLeft(left: readonly LeftOut[], run: string): void {
  if (left.length === 0) return;
  for (const { id, place, why } of left.slice(0, MOST_TOLD)) warn(`${place}: ${id}: ${why}`);
  if (left.length > MOST_TOLD) warn(`and ${left.length - MOST_TOLD} more`);
  warn(`${left.length} documents of the gold are not compared: ${run} has no record of their text`);
}

function warn(message: string): void {
  process.stderr.write(`${printable(message)}\n`);
}
