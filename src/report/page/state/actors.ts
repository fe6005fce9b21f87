/** Addresses and names of people, organisations and places. */
import type { ActorKind } from '../data/names.js';
import type { Report } from '../data/report.js';
import { hashOf, type View } from './route.js';

export const ACTOR_VIEWS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
} as const satisfies Record<ActorKind, View>;

export function actorHash(report: Report, actor: number): string {
  const kind = report.catalogue.actors[actor]?.kind ?? 'person';
  return hashOf(ACTOR_VIEWS[kind], [actor]);
}

/** Which actor an entity of a document was gathered into: -1 where it is none. */
export function actorOf(report: Report, document: number, entity: number): number {
  const { namings } = report.catalogue;
  for (const row of report.namingsIn.rows(document))
    if (namings.entity[row] === entity) return namings.actor[row] ?? -1;
  return -1;
}
