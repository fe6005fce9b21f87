/** `wirecopy top`: who is quoted most in records, and what else is most in them, for a person at a terminal. */
import { tmpdir } from 'node:os';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { z } from 'zod';
import { printable } from '../printable.js';
import type { Ranked, TopFound } from '../tables/index.js';
import { PacedWriter } from '../write/index.js';
import { onInterrupt } from './interrupt.js';
import { createLog } from './log.js';
import * as shared from './options.js';
import { showRecords } from './progress.js';
import { registerFrom, requireRegister } from './registers.js';

const optionsSchema = z.strictObject({
  limit: shared.count,
  ...shared.reading,
  ...shared.registers,
  quiet: z.boolean().default(false),
  json: shared.json,
  logLevel: shared.logLevel,
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = [
  'Shows what is most in records: people and organisations that are quoted, acts, days, dates that could not be resolved, flags,',
  'languages, stories. A statement that copies another one of its story counts once. Records are what wirecopy tables takes.',
].join(' ');

export const topCommand = new Command('top')
  .summary('who is quoted most in records, and what else is most in them')
  .description(DESCRIPTION)
  .argument('[records...]', 'folders and files of records, or -', ['outputs'])
  .addOption(new Option('--limit <number>', 'the most lines of a list (default: 10)'))
  .addOption(shared.forceOption())
  .addOption(shared.skipInvalidOption())
  .addOption(
    new Option('--register <file>', 'a register whose people and organisations the records join; it stays as it is'),
  )
  .addOption(shared.ownRegisterOption())
  .addOption(new Option('--quiet', 'no progress'))
  .addOption(shared.jsonOption())
  .addOption(shared.logLevelOption())
  .addHelpText('after', `\nExample:\n  wirecopy top outputs --limit 20\n${shared.EXIT_CODES}`)
  .action(async (inputs: unknown) => {
    process.exitCode = await top(z.array(z.string()).parse(inputs), shared.parseOptions(optionsSchema, topCommand));
  });

const LIMIT = 10;

async function top(inputs: readonly string[], options: Options): Promise<number> {
  if (options.register !== undefined) requireRegister(options.register);
  const { topOf } = await import('../tables/index.js');
  const register = await registerFrom(options);
  const interrupt = onInterrupt();
  const log = createLog(options.logLevel);
  const progress = showRecords(log, options.quiet);
  let found: TopFound | null;
  try {
    found = await topOf({
      inputs,
      stdin: () => process.stdin,
      force: options.force,
      skipInvalid: options.skipInvalid,
      limit: options.limit ?? LIMIT,
      temporary: tmpdir(),
      register,
      interrupted: interrupt.signal,
      warn: (message) => log.warn(message),
      progress: progress.show,
    });
  } finally {
    progress.end();
    process.stdin.destroy();
  }
  if (found === null) return interrupt.exitCode() ?? 1;
  await new PacedWriter(process.stdout).write(options.json ? `${JSON.stringify(found)}\n` : forPerson(found));
  return 0;
}

function forPerson(found: TopFound): string {
  const { documents, statements, leftOut } = found;
  const reasons = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason}`);
  const head = [
    `documents: ${documents.all} (copies of others: ${documents.copies}, updates: ${documents.updates})`,
    `statements: ${statements.all} (copies: ${statements.copies})`,
    'Copies are not counted below, but for flags, languages and stories.',
    ...(reasons.length > 0 ? [pc.yellow(`left out: ${reasons.join(', ')}`)] : []),
  ];
  return `${[head, ...listsOf(found)].map((lines) => `${lines.join('\n')}\n`).join('\n')}`;
}

/** Each with its heading; lists of nothing are left out. */
function listsOf(found: TopFound): string[][] {
  return [
    list('people quoted', found.people, ['statements', 'documents'], (each) => {
      return [[each.statements, each.documents], each.name];
    }),
    list('organisations quoted', found.organisations, ['statements', 'documents'], (each) => {
      return [[each.statements, each.documents], each.name];
    }),
    list('acts', found.acts, ['statements', 'documents'], (each) => [[each.statements, each.documents], each.act]),
    list('days on which it was said', found.daysSaid, ['statements', 'documents'], (each) => {
      return [[each.statements, each.documents], each.day];
    }),
    list('days spoken of', found.daysSpokenOf, ['dates', 'documents'], (each) => {
      return [[each.dates, each.documents], each.day];
    }),
    list('unresolved dates', found.unresolvedDates, ['dates', 'documents'], ({ dates, documents, example }) => {
      const { text, path, documentId, start } = example;
      return [[dates, documents], `${text} (${path ?? documentId}, character ${start})`];
    }),
    list('flags of quality', found.flags, ['documents'], (each) => [[each.documents], each.flag]),
    list('languages', found.languages, ['documents'], (each) => [[each.documents], each.language]),
    list('stories', found.stories, ['documents', 'copies', 'updates'], (each) => {
      const { documents, copies, updates, headline, id } = each;
      return [[documents, copies, updates], `${headline ?? id}${daysOf(each)}`];
    }),
  ].filter((lines) => lines.length > 0);
}

/** Numbers stand first, since nobody knows how wide a terminal draws a name. */
function list<Item>(
  heading: string,
  { total, top: items }: Ranked<Item>,
  columns: readonly string[],
  rowOf: (item: Item) => readonly [readonly number[], string],
): string[] {
  if (total === 0) return [];
  const rows = items.map(rowOf);
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map(([counts]) => `${counts[at]}`.length)));
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => `  ${String(cell).padStart(widths[at] ?? 0)}`).join('');
  return [
    pc.bold(total > items.length ? `${heading} (${items.length} of ${total})` : heading),
    pc.dim(line(columns)),
    ...rows.map(([counts, name]) => `${line(counts)}  ${printable(name)}`),
  ];
}

/** `, 2024-03-07 to 2024-03-09` */
function daysOf({ firstDay, lastDay }: TopFound['stories']['top'][number]): string {
  if (firstDay === null) return '';
  return lastDay === null || lastDay === firstDay ? `, ${firstDay}` : `, ${firstDay} to ${lastDay}`;
}
