/** The places among the entities, with what their names and the words beside them say. */
import type { MentionKind, Range, TokenEntity } from '../../document/index.js';
import { AREA_HEADS, STATE_FORMS } from '../../english/places/words.js';
import { anyOf } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { type Area, areaOf, areasAfterTown, areasNamed, regionsHeaded } from './areas.js';
import { type AreasByEnd, type Beside, besideOf, NOTHING } from './context.js';

export interface Place {
  readonly entity: TokenEntity;
  /** Indices after the last tokens of its mentions. */
  readonly ends: readonly number[];
  /** Countries, states and provinces of this name. */
  readonly areas: readonly Area[];
  /** Whether the text calls it a state or a province: `Lagos state`. */
  readonly isState: boolean;
  readonly beside: Beside;
}

/** The places among the entities by their index. */
export function placesOf(layers: Layers, entities: readonly TokenEntity[]): ReadonlyMap<number, Place> {
  const areasByEnd = new Map<number, readonly Area[]>();
  const found: (Pick<Place, 'entity' | 'areas' | 'isState'> & {
    readonly index: number;
    readonly mentions: readonly Range[];
  })[] = [];
  entities.forEach((entity, index) => {
    if (entity.type !== 'GPE' && entity.link === null) return;
    const mentions = entity.mentions.filter(({ kind }) => NAMED.has(kind));
    const { areas, isState } = readName(layers, entity, mentions);
    for (const { end } of mentions) areasByEnd.set(end, areas);
    if (entity.type === 'GPE') found.push({ index, entity, mentions, areas, isState });
  });
  const places = new Map<number, Place>();
  for (const { index, entity, mentions, areas, isState } of found) {
    const beside = firstBeside(layers, mentions, areasByEnd);
    places.set(index, { entity, ends: mentions.map(({ end }) => end), areas, isState, beside });
  }
  return places;
}

const NAMED: ReadonlySet<MentionKind> = new Set(['name', 'alias', 'acronym']);

function readName(
  { tokens }: Layers,
  { type, name, aliases, link }: TokenEntity,
  mentions: readonly Range[],
): Pick<Place, 'areas' | 'isState'> {
  if (type !== 'GPE') return { areas: link === null ? [] : [areaOf(link.id)], isState: false };
  const [, stem = name, within] = /^(.+) (\p{L}+)$/u.exec(name) ?? [];
  const after = mentions.map(({ end }) => tokens.lower(end)).find((word) => AREA_HEADS.has(word));
  const isWithin = within !== undefined && AREA_HEADS.has(within.toLowerCase());
  const head = isWithin ? within : after;
  const named = [name, ...aliases].map(areasOfName).find((areas) => areas.length > 0) ?? [];
  if (head === undefined) return { areas: named, isState: false };
  const headed = regionsHeaded(isWithin ? stem : name, head);
  return { areas: headed.length > 0 ? headed : named, isState: true };
}

const OFFICIAL = new RegExp(String.raw`^(?:\p{L}+ )?${anyOf(STATE_FORMS)} of (?:the )?`, 'u');

/** `Republic of Honduras` is Honduras, `Commonwealth of Virginia` and `Va.` are Virginia. */
function areasOfName(name: string): readonly Area[] {
  const areas = name.endsWith('.') ? areasAfterTown(name) : areasNamed(name);
  if (areas.length > 0 || !OFFICIAL.test(name)) return areas;
  const bare = areasNamed(name.replace(OFFICIAL, ''));
  return /Republic|Kingdom/.test(name) ? bare.filter(({ id, country }) => id === country) : bare;
}

/** What stands beside the mentions of a place; the first that says something counts. */
function firstBeside(layers: Layers, mentions: readonly Range[], areasByEnd: AreasByEnd): Beside {
  for (const mention of mentions) {
    const beside = besideOf(layers, mention, areasByEnd);
    if (beside.areas.length > 0) return beside;
  }
  return NOTHING;
}
