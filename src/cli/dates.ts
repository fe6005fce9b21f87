/** `wirecopy dates`: the dates of one text, and why each was read as it was. */
import pc from 'picocolors';
import type { DatesExplained } from '../pipeline.js';
import { printable } from '../printable.js';
import type { Published } from '../record.js';
import { explainCommand } from './explain.js';

export const datesCommand = explainCommand({
  name: 'dates',
  summary: 'the dates of one text, and why each was read so',
  description:
    'Reads the temporal expressions of a text and shows the form that read each, its TIMEX3 value, what it was counted from, and the basis.',
  example: `wirecopy dates 'Dockers walked out on Thursday, two weeks before Easter.' --published 2024-03-07`,
  isDated: true,
  explain: async (given, config) => (await import('../pipeline.js')).explainDates(given, config),
  forPerson,
  forProgram,
});

function forProgram({ published, readings }: DatesExplained): unknown {
  return { published, dates: readings.map(({ date, form }) => ({ ...date, form })) };
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
