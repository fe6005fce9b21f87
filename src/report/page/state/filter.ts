/** What lists, timeline and charts show: read from the query of the address and written there, so that a link shows the same. */
import { ACTS, FLAGS, QUOTE_KINDS } from '../data/names.js';
import { dayOf, isoOf } from '../text/days.js';

export interface Filter {
  /** Actors by number. */
  readonly speaker: number | null;
  readonly organisation: number | null;
  /** Places in the lists of names. */
  readonly act: number | null;
  readonly kind: number | null;
  /** Days since 1970, both included. */
  readonly from: number | null;
  readonly to: number | null;
  /** Per cent. */
  readonly confidence: number;
  readonly flag: string | null;
  readonly speech: 'said' | 'thought' | null;
}

export const NO_FILTER: Filter = {
  speaker: null,
  organisation: null,
  act: null,
  kind: null,
  from: null,
  to: null,
  confidence: 0,
  flag: null,
  speech: null,
};

const ACT_NAMES = Object.keys(ACTS);
const KIND_NAMES = Object.keys(QUOTE_KINDS);

export function filterOf(query: ReadonlyMap<string, string>, actors: number): Filter {
  const actor = (key: string): number | null => {
    const value = query.get(key) ?? '';
    return /^\d{1,7}$/.test(value) && Number(value) < actors ? Number(value) : null;
  };
  const confidence = Number(query.get('confidence') ?? 0);
  const speech = query.get('speech');
  const flag = query.get('flag');
  return {
    speaker: actor('speaker'),
    organisation: actor('organisation'),
    act: placeOf(ACT_NAMES, query.get('act')),
    kind: placeOf(KIND_NAMES, query.get('kind')),
    from: dayOf(query.get('from') ?? ''),
    to: dayOf(query.get('to') ?? ''),
    confidence: confidence > 0 && confidence <= 100 ? confidence : 0,
    flag: flag !== undefined && Object.hasOwn(FLAGS, flag) ? flag : null,
    speech: speech === 'said' || speech === 'thought' ? speech : null,
  };
}

export function queryOf(filter: Filter): [string, string][] {
  const number = (value: number | null): string => (value === null ? '' : String(value));
  const all: [string, string][] = [
    ['speaker', number(filter.speaker)],
    ['organisation', number(filter.organisation)],
    ['act', filter.act === null ? '' : (ACT_NAMES[filter.act] ?? '')],
    ['kind', filter.kind === null ? '' : (KIND_NAMES[filter.kind] ?? '')],
    ['from', filter.from === null ? '' : isoOf(filter.from)],
    ['to', filter.to === null ? '' : isoOf(filter.to)],
    ['confidence', filter.confidence === 0 ? '' : String(filter.confidence)],
    ['flag', filter.flag ?? ''],
    ['speech', filter.speech ?? ''],
  ];
  return all.filter(([, value]) => value !== '');
}

/** How many things are asked for. */
export function sizeOf(filter: Filter): number {
  return queryOf(filter).length;
}

function placeOf(names: readonly string[], name: string | undefined): number | null {
  const place = name === undefined ? -1 : names.indexOf(name);
  return place < 0 ? null : place;
}
