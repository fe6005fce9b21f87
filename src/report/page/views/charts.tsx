/** Charts of the statements that the filters let through: by day, by speaker, by gender, by act. */
import { useMemo } from 'preact/hooks';
import { ACTS, GENDERS } from '../data/names.js';
import type { Report } from '../data/report.js';
import { Announce } from '../parts/announce.js';
import { type Bar, Chart, NamedBars, TimeBars } from '../parts/chart.js';
import { FilterBar } from '../parts/filter-bar.js';
import { usePage } from '../state/context.js';
import { queryOf } from '../state/filter.js';
import { hashOf } from '../state/route.js';
import { statementsOf } from '../state/select.js';
import { visible } from '../text/visible.js';
import { counted, percent, worded } from '../text/wording.js';
import { speakersByCount, timeBars } from './chart-data.js';

const MOST_SPEAKERS = 20;
/** Speakers with a colour of their own among the days. */
const COLOURS = 4;

export function ChartsView() {
  const { report, filter } = usePage();
  const rows = useMemo(() => statementsOf(report, filter), [report, filter]);
  const speakers = useMemo(() => speakersByCount(report, rows), [report, rows]);
  const count = counted(rows.length, 'statement');
  const linkTo = (speaker: number): string => hashOf('said', [], queryOf({ ...filter, speaker }));
  const top: Bar[] = speakers.slice(0, MOST_SPEAKERS).map(([speaker, values]) => ({
    name: visible(report.catalogue.actors[speaker]?.name ?? ''),
    values: [values],
    href: linkTo(speaker),
  }));
  return (
    <>
      <h1>Charts</h1>
      <FilterBar />
      <div class="toolbar">
        <p class="count">{count}</p>
      </div>
      <Announce text={count} />
      {rows.length === 0 ? (
        <p class="empty">There is nothing to draw. Take a filter away.</p>
      ) : (
        <div class="charts">
          <Days report={report} rows={rows} speakers={speakers.slice(0, COLOURS).map(([speaker]) => speaker)} />
          <Chart
            title="Statements by speaker"
            summary={`The ${Math.min(MOST_SPEAKERS, speakers.length)} most quoted of ${counted(speakers.length, 'known speaker')}.`}
            series={['Statements']}
            bars={top}
            first="Speaker"
          >
            <NamedBars bars={top} label="Statements by speaker" />
          </Chart>
          <ByGender report={report} rows={rows} />
          <ByAct report={report} rows={rows} />
        </div>
      )}
    </>
  );
}

interface DaysProperties {
  readonly report: Report;
  readonly rows: Uint32Array;
  readonly speakers: readonly number[];
}

function Days({ report, rows, speakers }: DaysProperties) {
  const { bars, names, unit, without, outside } = useMemo(
    () => timeBars(report, rows, speakers),
    [report, rows, speakers],
  );
  const series = speakers.map((speaker) => visible(report.catalogue.actors[speaker]?.name ?? ''));
  const notes = [
    `By ${unit}; the most quoted speakers by themselves.`,
    ...(outside > 0
      ? [`${counted(outside, 'statement is', 'statements are')} much earlier or later: filter by day to see them.`]
      : []),
    ...(without > 0 ? [`${counted(without, 'statement has', 'statements have')} no known day.`] : []),
  ];
  return (
    <Chart
      title="Statements by day and speaker"
      summary={notes.join(' ')}
      series={[...series, 'All others']}
      bars={bars}
      first={worded(unit)}
    >
      <TimeBars bars={bars} names={names} label={`Statements by ${unit}; the table has the same numbers`} />
    </Chart>
  );
}

function ByGender({ report, rows }: { readonly report: Report; readonly rows: Uint32Array }) {
  const counts = countsOf(report.catalogue.statements.gender, rows, Object.keys(GENDERS).length);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const bars = Object.values(GENDERS).map((name, index): Bar => ({ name, values: [counts[index] ?? 0] }));
  const unknown = counts[Object.keys(GENDERS).indexOf('unknown')] ?? 0;
  const summary =
    people === 0
      ? 'No person speaks.'
      : `Of ${counted(people, 'statement')} by people. Only what pronouns and titles of the texts tell: of ${percent(unknown / people)} they tell nothing.`;
  return (
    <Chart title="Speakers by gender" summary={summary} series={['Statements']} bars={bars} first="Gender">
      <NamedBars bars={bars} label="Statements by gender of the speaker" />
    </Chart>
  );
}

function ByAct({ report, rows }: { readonly report: Report; readonly rows: Uint32Array }) {
  const counts = countsOf(report.catalogue.statements.act, rows, Object.keys(ACTS).length);
  const bars = Object.values(ACTS)
    .map((name, index): Bar => ({ name: worded(name), values: [counts[index] ?? 0] }))
    .filter(({ values: [value = 0] }) => value > 0);
  return (
    <Chart
      title="Statements by act"
      summary="What speakers do with their words, by the word that reports it."
      series={['Statements']}
      bars={bars}
      first="Act"
    >
      <NamedBars bars={bars} label="Statements by act" />
    </Chart>
  );
}

function countsOf(column: readonly number[], rows: Uint32Array, values: number): number[] {
  const counts = Array.from({ length: values }, () => 0);
  for (const row of rows) {
    const value = column[row] ?? -1;
    if (value >= 0) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
