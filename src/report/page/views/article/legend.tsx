/** The key to the marks, which shows and hides them. On paper it explains those that are shown. */
import type { NewsRecord } from '../../data/types.js';
import { counted } from '../../text/wording.js';
import { LAYERS, type Layer, layerOf } from './marks.js';

interface Properties {
  readonly record: NewsRecord;
  readonly layers: ReadonlySet<Layer>;
  readonly onChange: (layers: ReadonlySet<Layer>) => void;
  readonly undone: number;
  readonly onUndoAll: (all: boolean) => void;
}

export function Legend({ record, layers, onChange, undone, onUndoAll }: Properties) {
  const counts = countsOf(record);
  const names = layerNames().filter((layer) => counts[layer] > 0);
  const toggle = (layer: Layer): void => {
    const next = new Set(layers);
    if (!next.delete(layer)) next.add(layer);
    onChange(next);
  };
  if (names.length === 0) return null;
  return (
    <fieldset class="legend">
      <legend class="hidden">Marks to show</legend>
      {names.map((layer) => (
        <button
          key={layer}
          type="button"
          class={`layer ${layer}`}
          aria-pressed={layers.has(layer)}
          onClick={() => toggle(layer)}
        >
          <span class={`sample ${layer}`}>{LAYERS[layer]}</span>
          <span class="number">{counts[layer]}</span>
        </button>
      ))}
      {counts.repairs > 0 && layers.has('repairs') && (
        <button type="button" class="plain" onClick={() => onUndoAll(undone < counts.repairs)}>
          {undone < counts.repairs ? `Undo ${counted(counts.repairs, 'repair')}` : 'Repair again'}
        </button>
      )}
    </fieldset>
  );
}

function layerNames(): Layer[] {
  return [
    'statements',
    'people',
    'organisations',
    'places',
    'dates',
    'names',
    'quantities',
    'references',
    'warnings',
    'repairs',
  ];
}

function countsOf(record: NewsRecord): Record<Layer, number> {
  const counts: Record<Layer, number> = {
    statements: record.quotes.length,
    people: 0,
    organisations: 0,
    places: 0,
    dates: record.dates.length,
    names: 0,
    quantities: 0,
    references: 0,
    warnings: record.warnings.filter(({ span }) => span !== null).length,
    repairs: record.cleaning.edits.length,
  };
  for (const entity of record.entities) {
    counts[layerOf(entity)]++;
    counts.references += entity.mentions.filter(({ kind }) => kind === 'pronoun' || kind === 'nominal').length;
  }
  return counts;
}
