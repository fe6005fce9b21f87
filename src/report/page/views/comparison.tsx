/** What two runs, a run and its gold, or fixtures and the results of now say differently. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import type { Comparison, Difference } from '../data/types.js';
import { Announce } from '../parts/announce.js';
import { DifferenceRow, KINDS } from '../parts/difference.js';
import { Text } from '../parts/text.js';
import { VirtualList } from '../parts/virtual-list.js';
import { usePage } from '../state/context.js';
import { saveText } from '../state/save.js';
import { counted, worded } from '../text/wording.js';
import { Measures, Reliability } from './measures.js';

const HEADINGS = {
  runs: 'Two runs compared',
  gold: 'Compared with gold',
  fixtures: 'Compared with fixtures',
  versions: 'Two versions compared',
} as const;

export function ComparisonView() {
  const { report } = usePage();
  const [comparison, setComparison] = useState<Comparison | null>();
  useEffect(() => {
    if (!report.head.comparison) setComparison(null);
    else report.source.comparison().then(setComparison, () => setComparison(null));
  }, [report]);
  if (comparison === undefined) return <p class="empty">Opening the comparison …</p>;
  if (comparison === null) return <p class="empty">This report compares nothing.</p>;
  return (
    <>
      <h1>{HEADINGS[comparison.what]}</h1>
      <p class="lead">
        Before: <Text>{comparison.before}</Text>. After: <Text>{comparison.after}</Text>.
      </p>
      {comparison.measures.length > 0 && <Measures comparison={comparison} />}
      {comparison.reliability.length > 0 && <Reliability comparison={comparison} />}
      <Differences report={report} comparison={comparison} />
    </>
  );
}

function Differences({ report, comparison }: { readonly report: Report; readonly comparison: Comparison }) {
  const [layer, setLayer] = useState('');
  const [kind, setKind] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<Difference>>(new Set());
  const { differences } = comparison;
  const layers = useMemo(() => Array.from(new Set(differences.map((difference) => difference.layer))), [differences]);
  const found = useMemo(
    () =>
      differences.filter(
        (difference) => (layer === '' || difference.layer === layer) && (kind === '' || difference.kind === kind),
      ),
    [differences, layer, kind],
  );
  const acceptable = found.filter(({ pointer }) => pointer !== null);
  const count = counted(found.length, 'difference');
  const choose = (difference: Difference): void => {
    const next = new Set(chosen);
    if (!next.delete(difference)) next.add(difference);
    setChosen(next);
  };
  return (
    <section>
      <h2>Differences</h2>
      <div class="toolbar">
        <p class="count">{count}</p>
        <Select label="Of" value={layer} onChange={setLayer} choices={layers.map((name) => [name, worded(name)])} />
        <Select label="Which are" value={kind} onChange={setKind} choices={Object.entries(KINDS)} />
        {acceptable.length > 0 && (
          <>
            <button type="button" class="plain" onClick={() => setChosen(new Set([...chosen, ...acceptable]))}>
              Choose all shown
            </button>
            <button
              type="button"
              class="button"
              disabled={chosen.size === 0}
              onClick={() => saveText('accept.txt', acceptList(differences, chosen))}
            >
              Save list for accept ({chosen.size})
            </button>
          </>
        )}
      </div>
      <Announce text={count} />
      {found.length === 0 && <p class="empty">There is no difference.</p>}
      <VirtualList
        label="Differences"
        count={found.length}
        estimate={110}
        keyOf={(index) => differences.indexOf(found[index] ?? NONE)}
        row={(index) => {
          const difference = found[index];
          if (difference === undefined) return null;
          return (
            <DifferenceRow
              report={report}
              difference={difference}
              chosen={chosen.has(difference)}
              onChoose={() => choose(difference)}
            />
          );
        }}
      />
    </section>
  );
}

const NONE: Difference = {
  document: -1,
  kind: 'new',
  layer: 'document',
  start: null,
  end: null,
  before: null,
  after: null,
  around: ['', ''],
  about: '',
  reason: null,
  pointer: null,
};

/** A line for each, in the order of the report: what `wirecopy accept --list` reads. */
function acceptList(differences: readonly Difference[], chosen: ReadonlySet<Difference>): string {
  return differences
    .flatMap((difference) => (chosen.has(difference) && difference.pointer !== null ? [difference.pointer] : []))
    .join('\n');
}

interface SelectProperties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly (readonly [string, string])[];
}

function Select({ label, value, onChange, choices }: SelectProperties) {
  return (
    <label class="field inline">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">All</option>
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
