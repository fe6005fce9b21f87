/**
 * The organisation that a role is in.
 *
 *     Ana Ruiz, chairwoman of | Acme |              in the words of the role
 *     | Acme |’s chairwoman; | its | chairwoman     directly before them
 *     spokesman Tom Bell of | Acme |                after the name
 */
import type { Range, TokenEntity, TokenMention, TokenRole } from '../../document/index.js';
import { ENDED, IN_AN_ORGANISATION, OUTSIDE_AN_ORGANISATION } from '../../english/people/leaders.js';
import { changedEntity } from '../changed-entity.js';
import type { Layers } from '../layers.js';

/** The same entities. Linear in the number of mentions and the words of the roles. */
export function withOrganisations(layers: Layers, entities: readonly TokenEntity[]): TokenEntity[] {
  const scene: Scene = { layers, begins: new Map(), ends: new Map() };
  for (const entity of entities) {
    if (entity.type !== 'ORG') continue;
    for (const mention of entity.mentions) {
      scene.begins.set(mention.first, { entity, mention });
      scene.ends.set(mention.end, { entity, mention });
    }
  }
  if (scene.begins.size === 0) return [...entities];
  return entities.map((entity) => {
    if (entity.roles.length === 0) return entity;
    const endOf = new Map(entity.mentions.map(({ first, end }) => [first, end]));
    const roles = entity.roles.map((role) => withOrganisation(scene, role, endOf.get(role.end)));
    return changedEntity(entity, { roles });
  });
}

interface Placed {
  readonly entity: TokenEntity;
  readonly mention: TokenMention;
}

interface Scene {
  readonly layers: Layers;
  /** The mentions of organisations by their first token, and by the token after the last. */
  readonly begins: Map<number, Placed>;
  readonly ends: Map<number, Placed>;
}

/** @param nameEnd where the name ends that begins where the role does; undefined where none does */
function withOrganisation(scene: Scene, role: TokenRole, nameEnd: number | undefined): TokenRole {
  if (isOutside(scene.layers, role)) return role;
  const found =
    within(scene, role) ?? before(scene, role.first) ?? (nameEnd === undefined ? null : after(scene, nameEnd));
  return found === null ? role : { first: role.first, end: role.end, organisation: found.id };
}

/** `a critic of Acme`: what the person is, is against it or no part of it. */
function isOutside({ tokens }: Layers, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (OUTSIDE_AN_ORGANISATION.has(tokens.lower(token))) return true;
    if (IN_AN_ORGANISATION.has(tokens.lower(token))) return false;
  }
  return false;
}

/** `chief executive of | Acme`, `| Acme executive`, `former | Acme executive`. */
function within({ layers, begins }: Scene, { first, end }: Range): TokenEntity | null {
  for (let token = first; token < end; token += 1) {
    const placed = begins.get(token);
    if (placed === undefined || placed.mention.end > end) continue;
    if (token === first || isFormer(layers, token) || followsPreposition(layers, token)) return placed.entity;
    if (placed.mention.kind !== 'pronoun') return null;
  }
  return null;
}

/** `former | Acme executive`, `ex-| Acme executive`. */
function isFormer({ tokens, spelling }: Layers, token: number): boolean {
  return ENDED.has(tokens.lower(token - 1)) || spelling.shape(token - 1) === 'hyphen';
}

/** `of | Acme`, `at the | Bank of Fernwood`, `of the opposition | Unity Party`. */
function followsPreposition({ tokens, syntax, spelling }: Layers, token: number): boolean {
  let before = token - 1;
  const isWord = (at: number) => spelling.shape(at) !== 'other' && DESCRIBING.test(syntax.upos(at));
  while (before > token - MAX_DESCRIBING && isWord(before)) before -= 1;
  const hasArticle = /^(?:the|an?)$/.test(tokens.lower(before));
  return IN_AN_ORGANISATION.has(tokens.lower(hasArticle ? before - 1 : before));
}

/** Words that say what the organisation is: `the Norvish car maker | Acme`. */
const MAX_DESCRIBING = 5;
const DESCRIBING = /^(?:NOUN|ADJ)$/;

/** `| Acme | chairwoman`, `| Acme |’s chairwoman`, `| its | chairwoman`. */
function before({ layers: { tokens }, ends }: Scene, first: number): TokenEntity | null {
  const isOwner = /^['’]s?$/.test(tokens.text(first - 1));
  const placed = ends.get(isOwner ? first - 1 : first);
  if (placed === undefined) return null;
  const { kind } = placed.mention;
  if (kind === 'pronoun') return /^(?:its|their)$/.test(tokens.lower(first - 1)) ? placed.entity : null;
  return kind === 'nominal' && !isOwner ? null : placed.entity;
}

/** `spokesman Tom Bell | of Acme`. */
function after({ layers, begins }: Scene, nameEnd: number): TokenEntity | null {
  const { tokens } = layers;
  if (!IN_AN_ORGANISATION.has(tokens.lower(nameEnd))) return null;
  const first = tokens.lower(nameEnd + 1) === 'the' ? nameEnd + 2 : nameEnd + 1;
  return (begins.get(first) ?? begins.get(nameEnd + 1))?.entity ?? null;
}
