/** An entity of which something is other. */
import type { TokenEntity } from '../document/index.js';

/** All entities are written out in one order: V8 then foresees their shape, as it does not where one is spread. */
export function changedEntity(
  entity: TokenEntity,
  changes: Partial<Pick<TokenEntity, 'link' | 'roles' | 'gender' | 'mentions'>>,
): TokenEntity {
  const { id, type, name, aliases } = entity;
  const { link = entity.link, roles = entity.roles, gender = entity.gender, mentions = entity.mentions } = changes;
  return { id, type, name, aliases, link, roles, gender, mentions };
}
