/** Adds to entities the mentions that do not name them: pronouns and short descriptions. */
import { sliceOf } from '../../document/index.js';
import type { Entity, Mention } from '../../record.js';
import type { Layers, Range } from '../layers.js';
import { findNominals } from './nominals.js';
import { findPronouns } from './pronouns.js';

/** The same entities, their mentions in text order. */
export function withReferences(layers: Layers, named: readonly Entity[]): Entity[] {
  const nominals = findNominals(layers, named);
  const described = withMentions(
    layers,
    named,
    nominals.map((nominal) => ({ ...nominal, kind: 'nominal' })),
  );
  const pronouns = findPronouns(layers, described);
  return withMentions(
    layers,
    described,
    pronouns.map(({ token, entity }) => ({ first: token, end: token + 1, entity, kind: 'pronoun' })),
  );
}

interface Reference extends Range {
  readonly entity: Entity;
  readonly kind: Mention['kind'];
}

function withMentions(
  { segmentation, tokens }: Layers,
  entities: readonly Entity[],
  references: readonly Reference[],
): Entity[] {
  const added = new Map<Entity, Mention[]>();
  for (const { entity, first, end, kind } of references) {
    const mentions = added.get(entity) ?? [...entity.mentions];
    mentions.push({ ...sliceOf(segmentation.text, tokens.span(first, end)), kind });
    added.set(entity, mentions);
  }
  return entities.map((entity) => {
    const mentions = added.get(entity);
    return mentions === undefined ? entity : { ...entity, mentions: mentions.sort((a, b) => a.start - b.start) };
  });
}
