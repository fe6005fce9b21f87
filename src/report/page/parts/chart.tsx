/** Bars, in two directions. Each chart has the same numbers as a table, one click away. */
import { ticks } from 'd3-array';
import type { ComponentChildren } from 'preact';
import { shownNumber } from '../text/wording.js';
import { ScrollBox } from './scroll-box.js';
import { Text } from './text.js';
import { useWidth } from './width.js';

export interface Bar {
  readonly name: string;
  /** One a series. */
  readonly values: readonly number[];
  readonly href?: string;
}

interface ChartProperties {
  readonly title: string;
  readonly summary: string;
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
  readonly first: string;
  readonly children: ComponentChildren;
}

/** The frame of a chart: heading, key, drawing, table. */
export function Chart({ title, summary, series, bars, first, children }: ChartProperties) {
  return (
    <section class="chart">
      <h2>{title}</h2>
      <p class="summary">{summary}</p>
      {series.length > 1 && (
        <ul class="key" aria-hidden="true">
          {series.map((name, index) => (
            <li key={name}>
              <svg viewBox="0 0 12 12" class="swatch" aria-hidden="true">
                <rect width="12" height="12" class={`series series-${index}`} />
              </svg>
              <Text>{name}</Text>
            </li>
          ))}
        </ul>
      )}
      {children}
      <details>
        <summary>The same as a table</summary>
        <ScrollBox label={`Table: ${title}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                {series.map((name) => (
                  <th scope="col" key={name}>
                    <Text>{name}</Text>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map(({ name, values }, index) => (
                <tr key={index}>
                  <th scope="row">
                    <Text>{name}</Text>
                  </th>
                  {values.map((value, at) => (
                    <td key={series[at]}>{shownNumber(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </section>
  );
}

/** Bars beside each other, each with its name: for names. */
export function NamedBars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const most = Math.max(1, ...bars.map(total));
  return (
    <ol class="named-bars" aria-label={label}>
      {bars.map((bar, index) => (
        <li key={index}>
          <span class="name">
            {bar.href === undefined ? (
              <Text>{bar.name}</Text>
            ) : (
              <a href={bar.href}>
                <Text>{bar.name}</Text>
              </a>
            )}
          </span>
          <svg class="row" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            {stacked(bar).map(({ from, value, series }) => (
              <rect
                key={series}
                class={`series series-${series}`}
                x={(100 * from) / most}
                width={(100 * value) / most}
                height="10"
              />
            ))}
          </svg>
          <span class="number">{shownNumber(total(bar))}</span>
        </li>
      ))}
    </ol>
  );
}

const HEIGHT = 240;
/** Names of bars begin where their bar does: on the right there is room for the last one. */
const EDGE = { left: 40, right: 48, bottom: 26, top: 8 };

interface TimeProperties {
  readonly bars: readonly Bar[];
  readonly label: string;
  /** A short name for each bar, for the axis. */
  readonly names: readonly string[];
}

/** Bars in order of time, with an axis. */
export function TimeBars({ bars, label, names }: TimeProperties) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const most = Math.max(1, ...bars.map(total));
  const marks = ticks(0, most, 4).filter((value) => Number.isInteger(value));
  const inner = HEIGHT - EDGE.top - EDGE.bottom;
  const step = Math.min(64, (width - EDGE.left - EDGE.right) / Math.max(1, bars.length));
  const y = (value: number): number => EDGE.top + inner * (1 - value / Math.max(most, marks.at(-1) ?? 1));
  const every = Math.max(1, Math.ceil(64 / step));
  return (
    <div ref={frame}>
      <svg class="time-bars" width={width} height={HEIGHT} role="img" aria-label={label}>
        {marks.map((value) => (
          <g key={value} class="tick">
            <line x1={EDGE.left} x2={width} y1={y(value)} y2={y(value)} />
            <text x={EDGE.left - 6} y={y(value) + 4} text-anchor="end">
              {shownNumber(value)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <g key={bar.name}>
            <title>{`${bar.name}: ${shownNumber(total(bar))}`}</title>
            {stacked(bar).map(({ from, value, series }) => (
              <rect
                key={series}
                class={`series series-${series}`}
                x={EDGE.left + index * step + step * 0.1}
                width={Math.max(0.5, step * 0.8)}
                y={y(from + value)}
                height={Math.max(0, y(from) - y(from + value))}
              />
            ))}
            {index % every === 0 && (
              <text x={EDGE.left + index * step + step * 0.1} y={HEIGHT - 8}>
                {names[index]}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function total({ values }: Bar): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function stacked({ values }: Bar): { from: number; value: number; series: number }[] {
  let from = 0;
  return values.flatMap((value, series) => {
    const part = { from, value, series };
    from += value;
    return value > 0 ? [part] : [];
  });
}
