/** Keys of rows: what a row began with, so that the same documents give the same keys. A row keeps its key whatever joins it later. */
import { createHash } from 'node:crypto';
import type { RegisterKind } from './sighting.js';

const LENGTH = 20;

/** `person-3f9a…`; of a place with a link its link, `geonames:2267057`. @param parts what the row began with */
export function keyOf(kind: RegisterKind, link: string | null, parts: readonly string[]): string {
  if (kind === 'place' && link !== null) return link;
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex');
  return `${kind}-${digest.slice(0, LENGTH)}`;
}
