/** People, organisations and places over all documents, each with what a report shows, and which documents name them. */
import { ENTITY_TYPES } from '../document/index.js';
import { REGISTER_KINDS, type RegisterRow } from '../register/index.js';
import { coordinatesOf } from '../resources/coordinates.js';
import type { Across } from '../tables/index.js';
import type { Actor } from './contract.js';
import type { HeldEntities } from './held-entities.js';
import { Namings } from './namings.js';

const NONE = -1;

export class Actors {
  readonly #across: Across;
  readonly #entities: HeldEntities;

  constructor(across: Across, entities: HeldEntities) {
    this.#across = across;
    this.#entities = entities;
  }

  /** By kind, those of most documents first. */
  finish(): { actors: Actor[]; namings: Namings } {
    const { register } = this.#across;
    const rows = REGISTER_KINDS.flatMap((kind) => [...register.rows(kind)].sort(byDocuments));
    const numbers = new Map(rows.map(({ key }, number) => [key, number]));
    const namings = new Namings();
    const spokenFor = new Map<number, Map<number, number>>();
    for (let document = 0; document < this.#entities.documents; document += 1) {
      const keys = register.keysIn(this.#across.keyAt(document) ?? '');
      const actorOf = (entity: string) => numbers.get(keys.get(entity) ?? '') ?? NONE;
      this.#entities.of(document).forEach(({ id, organisations }, index) => {
        const actor = actorOf(id);
        if (actor === NONE) return;
        namings.add({ document, entity: index, id, actor });
        for (const organisation of organisations) count(spokenFor, actor, actorOf(organisation));
      });
    }
    const actors = rows.map((row, number) => actorOf(row, mostOf(spokenFor.get(number))));
    return { actors, namings };
  }
}

function byDocuments(a: RegisterRow, b: RegisterRow): number {
  return b.documents - a.documents || b.mentions - a.mentions || (a.key < b.key ? -1 : 1);
}

function count(counts: Map<number, Map<number, number>>, actor: number, organisation: number): void {
  if (organisation === NONE) return;
  const ofActor = counts.get(actor) ?? new Map<number, number>();
  counts.set(actor, ofActor);
  ofActor.set(organisation, (ofActor.get(organisation) ?? 0) + 1);
}

/** The most frequent; of equals the one that is named more. */
function mostOf(counts: ReadonlyMap<number, number> | undefined): number {
  let [best, most] = [NONE, 0];
  for (const [actor, times] of counts ?? []) {
    if (times < most || (times === most && actor > best)) continue;
    [best, most] = [actor, times];
  }
  return best;
}

const DEFAULT_TYPES = { person: 'PERSON', organisation: 'ORG', place: 'GPE' } as const;

function actorOf(row: RegisterRow, organisation: number): Actor {
  const { kind, name, aliases, roles, documents, mentions, gender } = row;
  const link = linkOf(row.link);
  const at = kind === 'place' && link !== null ? coordinatesOf(link.scheme, link.id) : null;
  return {
    kind,
    type: ENTITY_TYPES.find((type) => type === row.type) ?? DEFAULT_TYPES[kind],
    name,
    aliases: [...aliases],
    roles: kind === 'person' ? [...roles] : [],
    organisation: kind === 'person' ? organisation : NONE,
    gender: kind === 'person' ? gender : null,
    link,
    at: at && [...at],
    documents,
    mentions,
  };
}

/** `geonames:2267057` */
function linkOf(written: string | null): Actor['link'] {
  const [scheme, id] = written?.split(':') ?? [];
  return scheme === undefined || id === undefined ? null : { scheme, id };
}
