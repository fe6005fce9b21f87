/** The filters that all lists, the timeline and the charts share. The less common ones fold away, on a phone all of them. */
import { useCallback, useState } from 'preact/hooks';
import { ACTS, FLAGS, QUOTE_KINDS } from '../data/names.js';
import { showFilter, usePage } from '../state/context.js';
import { type Filter, NO_FILTER, sizeOf } from '../state/filter.js';
import { dayOf, isoOf } from '../text/days.js';
import { worded } from '../text/wording.js';
import { ActorField } from './actor-field.js';

const SURENESS: readonly (readonly [number, string])[] = [
  [0, 'Any'],
  [50, '50 % or more'],
  [75, '75 % or more'],
  [90, '90 % or more'],
];

export function FilterBar({ keep }: { readonly keep?: ReadonlyMap<string, string> }) {
  const { report, route, filter } = usePage();
  const [open, setOpen] = useState(
    () =>
      filter.act !== null ||
      filter.kind !== null ||
      filter.confidence > 0 ||
      filter.speech !== null ||
      filter.flag !== null,
  );
  const set = (change: Partial<Filter>): void => showFilter(route, { ...filter, ...change }, keep);
  const { actors } = report.catalogue;
  const speaks = useCallback((actor: number) => report.statementsBy.count(actor) > 0, [report]);
  const isOrganisation = useCallback((actor: number) => actors[actor]?.kind === 'organisation', [actors]);
  const asked = sizeOf(filter);
  return (
    <search class="filters" data-open={open ? '' : undefined}>
      <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Fewer filters' : 'All filters'}
        {asked > 0 ? ` (${asked})` : ''}
      </button>
      <div class="fields">
        <ActorField
          report={report}
          label="Speaker"
          isChoice={speaks}
          value={filter.speaker}
          onChange={(speaker) => set({ speaker })}
        />
        <ActorField
          report={report}
          label="Organisation"
          isChoice={isOrganisation}
          value={filter.organisation}
          onChange={(organisation) => set({ organisation })}
        />
        <Day label="From" value={filter.from} onChange={(from) => set({ from })} />
        <Day label="To" value={filter.to} onChange={(to) => set({ to })} />
        {open && <MoreFields filter={filter} set={set} />}
        {asked > 0 && (
          <button type="button" class="plain" onClick={() => showFilter(route, NO_FILTER, keep)}>
            Clear filters
          </button>
        )}
      </div>
    </search>
  );
}

interface MoreProperties {
  readonly filter: Filter;
  readonly set: (change: Partial<Filter>) => void;
}

function MoreFields({ filter, set }: MoreProperties) {
  const acts = Object.values(ACTS).map(worded);
  return (
    <>
      <Choice label="Act" names={acts} value={filter.act} onChange={(act) => set({ act })} />
      <Choice label="Kind" names={Object.values(QUOTE_KINDS)} value={filter.kind} onChange={(kind) => set({ kind })} />
      <label class="field">
        <span>Confidence</span>
        <select value={filter.confidence} onChange={(event) => set({ confidence: Number(event.currentTarget.value) })}>
          {SURENESS.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Speech</span>
        <select
          value={filter.speech ?? ''}
          onChange={({ currentTarget: { value } }) =>
            set({ speech: value === 'said' || value === 'thought' ? value : null })
          }
        >
          <option value="">Said or thought</option>
          <option value="said">Said or written</option>
          <option value="thought">Thought, planned, felt</option>
        </select>
      </label>
      <label class="field">
        <span>Flag</span>
        <select value={filter.flag ?? ''} onChange={(event) => set({ flag: event.currentTarget.value || null })}>
          <option value="">Any</option>
          {Object.entries(FLAGS).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface ChoiceProperties {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Choice({ label, names, value, onChange }: ChoiceProperties) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === '' ? null : Number(chosen))}
      >
        <option value="">Any</option>
        {names.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProperties {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Day({ label, value, onChange }: DayProperties) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={value === null ? '' : isoOf(value)}
        onChange={(event) => onChange(dayOf(event.currentTarget.value))}
      />
    </label>
  );
}
