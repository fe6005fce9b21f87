/** Statements by the day they were said, and the dates that texts name. */
import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import { Announce } from '../parts/announce.js';
import { FilterBar } from '../parts/filter-bar.js';
import { Statement } from '../parts/statement.js';
import { Text } from '../parts/text.js';
import { VirtualList } from '../parts/virtual-list.js';
import { usePage, useRecord } from '../state/context.js';
import type { Filter } from '../state/filter.js';
import { hashOf } from '../state/route.js';
import { statementsOf } from '../state/select.js';
import { shownDayOfWeek, shownStretch } from '../text/days.js';
import { counted } from '../text/wording.js';

/** `day: null` is the heading over stretches longer than days. */
type Row = { readonly day: number | null } | { readonly statement: number } | { readonly date: number };

export function TimelineView() {
  const { report, filter } = usePage();
  const [shown, setShown] = useState<Shown>('both');
  const [newest, setNewest] = useState(true);
  const rows = useMemo(() => rowsOf(report, filter, shown, newest), [report, filter, shown, newest]);
  const days = rows.filter((row) => 'day' in row);
  const statements = rows.filter((row) => 'statement' in row).length;
  const count = `${counted(statements, 'statement')} and ${counted(rows.length - days.length - statements, 'date')}`;
  return (
    <>
      <h1>Timeline</h1>
      <FilterBar />
      <div class="toolbar">
        <p class="count">{count}</p>
        <label class="field inline">
          <span>Show</span>
          <select value={shown} onChange={(event) => setShown(shownNamed(event.currentTarget.value))}>
            <option value="both">Statements and dates named</option>
            <option value="statements">Statements</option>
            <option value="dates">Dates named in texts</option>
          </select>
        </label>
        <label class="field inline">
          <span>Order</span>
          <select
            value={newest ? 'newest' : 'oldest'}
            onChange={(event) => setNewest(event.currentTarget.value === 'newest')}
          >
            <option value="newest">Newest first</option>
            <option value="oldest">Oldest first</option>
          </select>
        </label>
      </div>
      <Announce text={count} />
      {rows.length === 0 && <p class="empty">Nothing has a day here. Take a filter away.</p>}
      <VirtualList
        label="Days, with statements and dates"
        count={rows.length}
        estimate={72}
        keyOf={(index) => keyOf(rows[index])}
        row={(index) => {
          const row = rows[index];
          if (row === undefined) return null;
          if ('statement' in row) return <Statement report={report} row={row.statement} speaker />;
          if ('date' in row) return <NamedDate report={report} row={row.date} />;
          return <h2 class="day">{row.day === null ? 'Longer than a week' : shownDayOfWeek(row.day)}</h2>;
        }}
      />
    </>
  );
}

/** A date as a text names it, in its sentence. */
function NamedDate({ report, row }: { readonly report: Report; readonly row: number }) {
  const { dates, documents } = report.catalogue;
  const document = dates.document[row] ?? -1;
  const entry = documents[document];
  const record = useRecord(report, document);
  const date = record?.dates[dates.date[row] ?? -1];
  if (entry === undefined) return null;
  const sentence = date && record?.sentences.find(({ start, end }) => start <= date.start && date.end <= end);
  return (
    <article class="statement named-date">
      <p class="words">
        <span class="tag">{shownStretch(dates.start[row] ?? 0, dates.end[row] ?? 0)}</span>{' '}
        {record && date ? (
          <span class="excerpt">
            <Text>{record.text.slice(sentence?.start ?? date.start, date.start)}</Text>
            <mark>
              <Text>{date.text}</Text>
            </mark>
            <Text>{record.text.slice(date.end, sentence?.end ?? date.end)}</Text>
          </span>
        ) : (
          <span class="waiting">…</span>
        )}
      </p>
      <p class="about">
        <a href={hashOf('document', [entry.id], date === undefined ? [] : [['date', date.id]])}>
          <Text>{entry.title}</Text>
        </a>
      </p>
    </article>
  );
}

type Shown = 'both' | 'statements' | 'dates';
/** Longer stretches, a month or a year, are no days: they follow after all days. */
const MOST_DAYS = 7;

function rowsOf(report: Report, filter: Filter, shown: Shown, newest: boolean): Row[] {
  const days = new Map<number, { statements: number[]; dates: number[] }>();
  const long: number[] = [];
  const at = (day: number): { statements: number[]; dates: number[] } => {
    const known = days.get(day) ?? { statements: [], dates: [] };
    days.set(day, known);
    return known;
  };
  const { statements, dates } = report.catalogue;
  if (shown !== 'dates')
    for (const row of statementsOf(report, filter)) {
      const said = statements.said[row] ?? null;
      if (said !== null) at(said).statements.push(row);
    }
  if (shown !== 'statements')
    for (const [row, start] of dates.start.entries()) {
      const end = dates.end[row] ?? start;
      if (filter.from !== null && end <= filter.from) continue;
      if (filter.to !== null && start > filter.to) continue;
      if (end - start > MOST_DAYS) long.push(row);
      else at(start).dates.push(row);
    }
  const order = newest ? -1 : 1;
  const startOf = (row: number): number => dates.start[row] ?? 0;
  return [
    ...Array.from(days)
      .sort(([a], [b]) => order * (a - b))
      .flatMap(([day, on]): Row[] => [
        { day },
        ...on.statements.map((statement) => ({ statement })),
        ...on.dates.map((date) => ({ date })),
      ]),
    ...(long.length > 0 ? [{ day: null }] : []),
    ...long.sort((a, b) => order * (startOf(a) - startOf(b))).map((date) => ({ date })),
  ];
}

function shownNamed(name: string): Shown {
  return name === 'statements' || name === 'dates' ? name : 'both';
}

function keyOf(row: Row | undefined): string {
  if (row === undefined) return '';
  return 'day' in row ? `d${row.day}` : 'statement' in row ? `s${row.statement}` : `t${row.date}`;
}
