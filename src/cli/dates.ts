/** `wirecopy dates`: the dates of one text, and why each was read as it was. */
import { Command } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import type { DatesExplained } from '../pipeline.js';
import { printable } from '../printable.js';
import type { Published } from '../record.js';
import { PacedWriter } from '../write/index.js';
import * as shared from './options.js';
import { readConfig } from './settings.js';

const optionsSchema = z.strictObject({
  published: shared.published,
  config: shared.configFile,
  json: shared.json,
});
type Options = z.infer<typeof optionsSchema>;

export const datesCommand = new Command('dates')
  .summary('the dates of one text, and why each was read so')
  .description(
    'Reads the temporal expressions of a text and shows the form that read each, its TIMEX3 value, what it was counted from, and the basis.',
  )
  .argument('<text>', 'the text, in quotation marks')
  .addOption(shared.publishedOption())
  .addOption(shared.configOption())
  .addOption(shared.jsonOption())
  .addHelpText(
    'after',
    `
Example:
  wirecopy dates 'Dockers walked out on Thursday, two weeks before Easter.' --published 2024-03-07
${shared.EXIT_CODES}`,
  )
  .action(async (text: unknown) => {
    process.exitCode = await dates(z.string().parse(text), shared.parseOptions(optionsSchema, datesCommand));
  });

async function dates(text: string, options: Options): Promise<number> {
  const config = await readConfig(options);
  const { explainDates } = await import('../pipeline.js');
  const { published = null } = options;
  const given = published === null ? null : { value: published, basis: 'option' as const };
  const explained = explainDates({ text, published: given }, config);
  const shown = options.json ? forProgram(explained) : forPerson(explained);
  await new PacedWriter(process.stdout).write(shown);
  return 0;
}

function forProgram({ published, readings }: DatesExplained): string {
  const rows = readings.map(({ date, form }) => ({ ...date, form }));
  return `${JSON.stringify({ published, dates: rows })}\n`;
}

const HEADINGS = ['', 'text', 'form', 'type', 'value', 'mod', 'basis', 'anchor'];

function forPerson({ published, readings }: DatesExplained): string {
  const known =
    published === null
      ? pc.yellow('publication date unknown: what needs it stays unresolved')
      : `published ${published.value} (${published.basis})`;
  if (readings.length === 0) return `${known}\nno dates\n`;
  const texts = new Map(readings.map(({ date }) => [date.id, date.text]));
  const rows = readings.map(({ date, form }) =>
    [
      date.id,
      date.text,
      form,
      date.type,
      date.status === 'resolved' ? date.value : `${date.value} ${date.status}`,
      date.mod ?? '',
      date.basis,
      anchorOf(date.anchor, date.basis, texts, published),
    ].map(printable),
  );
  return `${[known, '', ...table([HEADINGS, ...rows])].join('\n')}\n`;
}

/** What the value was counted from, as a person would say it. */
function anchorOf(
  id: string | null,
  basis: string,
  texts: ReadonlyMap<string, string>,
  published: Published | null,
): string {
  if (id !== null) return `${id} "${texts.get(id) ?? ''}"`;
  return basis === 'published' ? (published?.value ?? '') : '';
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row, index) => {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
    return index === 0 ? pc.dim(line) : line;
  });
}
