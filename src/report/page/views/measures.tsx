/** Figures of an evaluation: precision, recall and F1, and whether confidences are as right as they say. */

import type { Comparison } from '../data/types.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { Text } from '../parts/text.js';
import { percent, shownNumber } from '../text/wording.js';

export function Measures({ comparison }: { readonly comparison: Comparison }) {
  return (
    <section>
      <h2>Measures</h2>
      <ScrollBox label="Table of measures">
        <table>
          <thead>
            <tr>
              {['Of', 'Measure', 'Precision', 'Recall', 'F1', '95 % of F1', 'In gold', 'Found'].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.measures.map((measure, index) => (
              <tr key={index}>
                <th scope="row">
                  <Text>{measure.layer}</Text>
                </th>
                <td>
                  <Text>{measure.name}</Text>
                </td>
                <td>{figure(measure.precision)}</td>
                <td>{figure(measure.recall)}</td>
                <td>{figure(measure.f1)}</td>
                <td>{measure.interval === null ? '' : measure.interval.map(figure).join(' to ')}</td>
                <td>{shownNumber(measure.gold)}</td>
                <td>{shownNumber(measure.found)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** A share as per cent with one decimal. */
function figure(share: number): string {
  return (share * 100).toFixed(1);
}

const SIZE = 260;
const EDGE = 34;

export function Reliability({ comparison }: { readonly comparison: Comparison }) {
  const layers = Array.from(new Set(comparison.reliability.map(({ layer }) => layer)));
  const at = (share: number): number => EDGE + share * (SIZE - 2 * EDGE);
  return (
    <section>
      <h2>Reliability of confidences</h2>
      <p class="summary">
        On the line, confidences are as right as they say; below it, what was found is right less often. Larger: more of
        them.
      </p>
      <div class="plots">
        {layers.map((layer) => {
          const bins = comparison.reliability.filter((bin) => bin.layer === layer);
          const most = Math.max(...bins.map(({ count }) => count), 1);
          return (
            <figure key={layer} class="reliability">
              <svg
                viewBox={`0 0 ${SIZE} ${SIZE}`}
                role="img"
                aria-label={`Reliability of ${layer}; the table has the same numbers`}
              >
                <rect class="frame" x={EDGE} y={EDGE} width={SIZE - 2 * EDGE} height={SIZE - 2 * EDGE} />
                <line class="ideal" x1={at(0)} y1={SIZE - at(0)} x2={at(1)} y2={SIZE - at(1)} />
                {bins.map((bin) => (
                  <circle
                    key={bin.confidence}
                    class="dot"
                    cx={at(bin.confidence)}
                    cy={SIZE - at(bin.right)}
                    r={3 + 8 * Math.sqrt(bin.count / most)}
                  />
                ))}
                <text x={SIZE / 2} y={SIZE - 8} text-anchor="middle">
                  confidence
                </text>
                <text x={8} y={EDGE - 10}>
                  right
                </text>
                {[0, 0.5, 1].map((share) => (
                  <g key={share}>
                    <text x={at(share)} y={SIZE - EDGE + 14} text-anchor="middle">
                      {percent(share)}
                    </text>
                    <text x={EDGE - 4} y={SIZE - at(share) + 4} text-anchor="end">
                      {share * 100}
                    </text>
                  </g>
                ))}
              </svg>
              <figcaption>
                <Text>{layer}</Text>
              </figcaption>
              <details>
                <summary>The same as a table</summary>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">Confidence</th>
                      <th scope="col">Right</th>
                      <th scope="col">Count</th>
                    </tr>
                  </thead>
                  <tbody>
                    {bins.map((bin) => (
                      <tr key={bin.confidence}>
                        <th scope="row">{percent(bin.confidence)}</th>
                        <td>{percent(bin.right)}</td>
                        <td>{shownNumber(bin.count)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </details>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
