/** Adds to entities the mentions that do not name them: pronouns and short descriptions. */
import type { MentionKind, Range, TokenEntity, TokenMention } from '../../document/index.js';
import { changedEntity } from '../changed-entity.js';
import type { Layers } from '../layers.js';
import { findNominals } from './nominals.js';
import { findPronouns } from './pronouns.js';

/** The same entities, their mentions in text order. */
export function withReferences(layers: Layers, named: readonly TokenEntity[]): TokenEntity[] {
  const nominals = findNominals(layers, named);
  const described = withMentions(
    named,
    nominals.map(({ first, end, entity }) => ({ first, end, entity, kind: 'nominal' })),
  );
  const { pronouns, genders } = findPronouns(layers, described);
  const referred = withMentions(
    described,
    pronouns.map(({ token, entity }) => ({ first: token, end: token + 1, entity, kind: 'pronoun' })),
  );
  if (genders.size === 0) return referred;
  return referred.map((entity, index) => {
    const gender = genders.get(described[index] ?? entity);
    return gender === undefined ? entity : changedEntity(entity, { gender });
  });
}

interface Reference extends Range {
  readonly entity: TokenEntity;
  readonly kind: MentionKind;
}

function withMentions(entities: readonly TokenEntity[], references: readonly Reference[]): TokenEntity[] {
  const added = new Map<TokenEntity, TokenMention[]>();
  for (const { entity, first, end, kind } of references) {
    const mentions = added.get(entity) ?? [...entity.mentions];
    mentions.push({ first, end, kind });
    added.set(entity, mentions);
  }
  return entities.map((entity) => {
    const mentions = added.get(entity);
    return mentions === undefined
      ? entity
      : changedEntity(entity, { mentions: mentions.sort((a, b) => a.first - b.first) });
  });
}
